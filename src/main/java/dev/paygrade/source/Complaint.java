package dev.paygrade.source;

import org.jspecify.annotations.Nullable;

/**
 * Something on a page that could not be read, while the rest could.
 *
 * @param where the item, as a person would find it: a title, a path, a selector
 * @param what what is wrong, and what was expected
 * @param raw the item as it stood, shortened to 2,000 characters, or null
 */
public record Complaint(String where, String what, @Nullable String raw) {}
