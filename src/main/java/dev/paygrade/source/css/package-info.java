/** Any HTML board, described by CSS selectors: in the sources file, or in data for known systems. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.css;
