/** Starting up: the embedded database, the clock, health. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.boot;
