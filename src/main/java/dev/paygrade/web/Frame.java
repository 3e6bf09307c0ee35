package dev.paygrade.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param title of the window
 * @param description for search engines and link previews
 * @param canonical the page's one address, or null
 * @param here which entry of the navigation this is: {@code postings, roles, compare, salaries, sources, method} or empty
 * @param sample sample postings are shown: the banner says so
 * @param style address of the style sheet, with its hash
 * @param script address of the script, likewise
 * @param site the site's own address without a slash at the end, or null if nobody knows it here
 */
public record Frame(
        String title,
        String description,
        @Nullable String canonical,
        String here,
        boolean sample,
        String style,
        String script,
        @Nullable String site) {}
