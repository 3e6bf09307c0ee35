/** The port to boards: a page goes in, raw postings come out; no input or output of its own. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source;
