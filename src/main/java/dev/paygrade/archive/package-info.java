/** What was read, as it came: compressed, each content once, kept for a while. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.archive;
