/** Employment types and the reader that finds them. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.employment;
