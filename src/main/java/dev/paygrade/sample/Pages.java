package dev.paygrade.sample;

import org.jspecify.annotations.Nullable;

/** One family of pages of the sample board. */
interface Pages {

    /**
     * The page at a path on the catalogue's day, or null if this family has none there.
     *
     * @param path decoded, beginning with {@code /}
     * @param number the {@code page} of the query, 1 if there is none
     */
    @Nullable
    SampleResponse answer(String path, int number, Catalogue catalogue);

    /** The part of a path between a prefix and a closing slash, or null if it is not of that form. */
    static @Nullable String between(String path, String prefix) {
        if (!path.startsWith(prefix)) {
            return null;
        }
        String rest = path.substring(prefix.length());
        String name = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return name.isEmpty() || name.contains("/") ? null : name;
    }
}
