/** The model site: articles with Featured Job blocks, and both generations of its board. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.featured;
