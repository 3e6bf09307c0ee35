/** "Ask HN: Who is hiring?", by the Algolia API for Hacker News. */
@org.jspecify.annotations.NullMarked
package dev.paygrade.source.hn;
