/** Seniority of a posting and the reader that finds it in a title or a description. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.level;
