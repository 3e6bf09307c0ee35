/** The schedule: which source is due, who reads it, and how each run ended. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.harvest;
