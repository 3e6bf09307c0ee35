/** Finding postings: filters, text, facet counts and keyset pages. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.search;
