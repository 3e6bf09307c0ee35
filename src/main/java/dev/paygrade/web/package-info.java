/** The pages that people see. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.web;
