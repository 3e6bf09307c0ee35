package dev.paygrade.source;

import org.jspecify.annotations.Nullable;

/**
 * Something on a page that could not be read, while the rest could.
 *
 * @param where the item, as a person would find it: a title, a path, a selector
 * @param what what is wrong, and what was expected
 * @param raw the item as it stood, shortened to 2,000 characters, or null
 */
public record Complaint(String where, String what, @Nullable String raw) {
    private static final int LONGEST_RAW = 2_000;

    /** A complaint whose raw item is shortened to what may be kept. */
    public static Complaint of(String where, String what, String raw) {
        return new Complaint(where, what, raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW - 1) + "…");
    }
}
