/** Measures how often the readers are right, set by set and value by value. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.accuracy;
