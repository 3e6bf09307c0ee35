/** Roles and their lineage, and the reader that makes one of a title. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.role;
