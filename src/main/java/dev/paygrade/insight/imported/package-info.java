/** Pay from imported data sets: each a series of its own, never pooled with another or with what ads state here. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.insight.imported;
