/** Postings, employers and sightings in the database: storing, recognising, closing and reopening them. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.posting;
