/** Places, work mode and eligibility, and the reader that finds them. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.place;
