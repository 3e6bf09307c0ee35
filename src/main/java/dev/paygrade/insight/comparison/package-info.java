/** Two roles side by side, computed from their ads; reads only. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.insight.comparison;
