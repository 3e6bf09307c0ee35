package dev.paygrade.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param title of the window
 * @param description for search engines and link previews
 * @param canonical the page's one address, or null
 * @param here which entry of the navigation this is: {@code postings, roles, sources, method} or empty
 * @param sample sample postings are shown: the banner says so
 * @param style address of the style sheet, with its hash
 */
public record Frame(
        String title, String description, @Nullable String canonical, String here, boolean sample, String style) {}
