/** Files of postings that are handed in: which of their fields says what, and how they come into the database. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.dataset;
