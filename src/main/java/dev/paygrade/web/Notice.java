package dev.paygrade.web;

import org.jspecify.annotations.Nullable;

/**
 * A page with one thing to say and at most one to do.
 *
 * @param lead a sentence or two
 * @param about what it is about, or null
 * @param action address that the button posts to, or null for no button
 * @param button its words
 * @param back where the page leads
 * @param backLabel its words
 */
public record Notice(
        String title,
        String lead,
        @Nullable String about,
        @Nullable String action,
        @Nullable String button,
        String back,
        String backLabel) {

    static Notice of(String title, String lead) {
        return new Notice(title, lead, null, null, null, "/", "All postings");
    }

    /** The same with what it is about. */
    Notice about(String what) {
        return new Notice(title, lead, what, action, button, back, backLabel);
    }

    /** The same with a button. */
    Notice asking(String address, String words) {
        return new Notice(title, lead, about, address, words, back, backLabel);
    }

    /** The same leading elsewhere. */
    Notice leading(String address, String words) {
        return new Notice(title, lead, about, action, button, address, words);
    }
}
