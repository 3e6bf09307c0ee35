package dev.paygrade.web;

import org.jsoup.nodes.Entities;

/**
 * What is put into a page of another site to show a role's pay there.
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
        return new EmbedCode("""
                <a href="%s/roles/%s"><img src="%s/embed/roles/%s.svg" width="%d" height="%d" alt="%s"></a>""".formatted(site, slug, site, slug, PayCard.WIDTH, PayCard.HEIGHT, said), """
                <iframe src="%s/embed/roles/%s" width="%d" height="%d" title="%s" loading="lazy" style="border:0"></iframe>""".formatted(
                        site, slug, PayCard.WIDTH, PayCard.HEIGHT, said));
    }
}
