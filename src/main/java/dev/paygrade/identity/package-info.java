/** Tells whether two ads are one opening, and why. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.identity;
