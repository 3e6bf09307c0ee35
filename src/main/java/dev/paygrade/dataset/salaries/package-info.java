/** Published data sets of salaries: rows that are the two ends of one ad become one interval, repeats become one. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.dataset.salaries;
