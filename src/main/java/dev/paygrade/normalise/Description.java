package dev.paygrade.normalise;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Descriptions as they are stored: only what a stock jsoup safelist lets through, without pictures. */
public final class Description {
    /** Longer ones are cut; the longest real ads have a tenth of this. */
    static final int LONGEST = 200_000;

    private static final Safelist SAFE =
            Safelist.relaxed().removeTags("img").addEnforcedAttribute("a", "rel", "nofollow noopener");
    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);

    private Description() {}

    /** Makes HTML, or plain text, safe to show; to be done once, when it is written. */
    public static String clean(String html) {
        String some = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        if (some.indexOf('<') < 0) {
            return paragraphs(some);
        }
        return Jsoup.clean(some, "", SAFE, COMPACT);
    }

    /** Plain text keeps its paragraphs. */
    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            html.append("<p>")
                    .append(org.jsoup.nodes.Entities.escape(paragraph.strip()).replace("\n", "<br>"))
                    .append("</p>");
        }
        return Jsoup.clean(html.toString(), "", SAFE, COMPACT);
    }
}
