package dev.paygrade.web;

import dev.paygrade.picture.Picture;
import java.util.List;
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
 * @param language what the page is in, as a tag of two letters
 * @param untranslated says in the reader's language that the page is not there in it, or null
 * @param languages what the page can be had in; empty where that cannot be chosen
 * @param site the site's own address without a slash at the end, or null if nobody knows it here
 * @param picture shown where the page's address is shared, or null
 */
public record Frame(
        String title,
        String description,
        @Nullable String canonical,
        String here,
        boolean sample,
        String style,
        String script,
        String language,
        @Nullable Untranslated untranslated,
        List<Choice> languages,
        @Nullable String site,
        @Nullable Shown picture) {

    /** A picture's address from the root on, and what it says. */
    public record Shown(String href, String alt) {}

    /** A sentence, and the tag of the language that it is in. */
    public record Untranslated(String text, String language) {}

    /** A language by its own name, and the address that chooses it. */
    public record Choice(String name, String tag, String href, boolean chosen) {}

    /**
     * The same with a picture.
     *
     * @param path of the picture's page below {@link PictureResource#ROOT} and the language
     */
    Frame showing(String path, Picture picture) {
        String href = PictureResource.ROOT + language + "/" + path + "/" + picture.version() + ".png";
        return new Frame(
                title,
                description,
                canonical,
                here,
                sample,
                style,
                script,
                language,
                untranslated,
                languages,
                site,
                new Shown(href, picture.alt()));
    }
}
