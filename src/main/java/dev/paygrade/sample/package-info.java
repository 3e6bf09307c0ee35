/** The sample board: invented postings in several formats, served on loopback as the default source. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.sample;
