package dev.paygrade.source.page;

import dev.paygrade.source.Page;
import dev.paygrade.source.UnreadablePageException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Opens HTML pages, and refuses those that did not arrive whole: half a page would look like half a board closed. */
public final class HtmlPage {

    private static final String EXPECTED = "an HTML page";

    private HtmlPage() {}

    /**
     * Parses a page; its base is where it was found in the end.
     *
     * @throws UnreadablePageException if it is no HTML, empty, or cut off
     */
    public static Document open(Page page) throws UnreadablePageException {
        ContentType type = ContentType.of(page);
        if (!type.isHtml() && !type.isUnknown() && !type.isPlainText() && !type.isXml()) {
            throw Unreadable.wrongType(page, EXPECTED);
        }
        return parse(page, PageText.of(page));
    }

    /** The same for a text that is known to be HTML. */
    public static Document parse(Page page, String html) throws UnreadablePageException {
        if (html.isBlank()) {
            throw Unreadable.malformed(page, EXPECTED, "an empty body");
        }
        String where = Truncation.of(html);
        if (where != null) {
            throw Unreadable.truncated(page, EXPECTED, where);
        }
        return Jsoup.parse(html, page.uri().toString());
    }

    /** What a page calls itself, for messages. */
    public static String name(Document page) {
        @Nullable String title = page.title().isBlank() ? null : page.title().strip();
        return title == null
                ? "a page without title"
                : "\"" + (title.length() > 80 ? title.substring(0, 80) + "…" : title) + "\"";
    }
}
