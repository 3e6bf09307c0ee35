/** Postings in memory, column by column in posted order, kept fresh from the change log. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.search.index;
