/** Any site whose pages carry schema.org JobPosting, as JSON-LD or as microdata. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.jsonld;
