package dev.paygrade.web;

import org.jspecify.annotations.Nullable;

/**
 * A page with one thing to say and at most one to do.
 *
 * @param lead a sentence or two
 * @param about what it is about, or null
 * @param language of that, as a tag of two letters, or null
 * @param action address that the button posts to, or null for no button
 * @param button its words
 * @param back where the page leads
 * @param backLabel its words
 */
public record Notice(
        String title,
        String lead,
        @Nullable String about,
        @Nullable String language,
        @Nullable String action,
        @Nullable String button,
        String back,
        String backLabel) {

    static Notice of(String title, String lead) {
        return new Notice(
                title,
                lead,
                null,
                null,
                null,
                null,
                "/",
                Language.texts(CommonMessages.class).allPostings());
    }

    /** The same with what it is about. */
    Notice about(String what, String tag) {
        return new Notice(title, lead, what, tag, action, button, back, backLabel);
    }

    /** The same with a button. */
    Notice asking(String address, String words) {
        return new Notice(title, lead, about, language, address, words, back, backLabel);
    }

    /** The same leading elsewhere. */
    Notice leading(String address, String words) {
        return new Notice(title, lead, about, language, action, button, address, words);
    }
}
