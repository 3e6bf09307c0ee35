package dev.paygrade.web;

import org.jsoup.nodes.Entities;

/**
 * What is put into a page of another site to show a role's pay there.
 *
 * <p>Its language stands in the address, for a picture on another site has no other way to be asked for in one.
 *
 * @param picture HTML that shows the card as a picture, with a link to the role
 * @param frame HTML that frames it
 */
public record EmbedCode(String picture, String frame) {
    /**
     * The code of a role.
     *
     * @param site its address without a slash at the end
     */
    static EmbedCode of(String site, String slug, String name) {
        String said = Entities.escape(Language.texts(EmbedMessages.class).alt(name));
        String role = site + "/roles/" + slug;
        String card = site + "/embed/roles/" + slug;
        String in = in(Language.current());
        return new EmbedCode("""
                <a href="%s"><img src="%s.svg%s" width="%d" height="%d" alt="%s"></a>""".formatted(role, card, in, PayCard.WIDTH, PayCard.HEIGHT, said), """
                <iframe src="%s%s" width="%d" height="%d" title="%s" loading="lazy" style="border:0"></iframe>""".formatted(
                        card, in, PayCard.WIDTH, PayCard.HEIGHT, said));
    }

    /** What the address of a card in a language ends with. */
    static String in(Language language) {
        return language == Language.ENGLISH ? "" : "?lang=" + language.tag();
    }
}
