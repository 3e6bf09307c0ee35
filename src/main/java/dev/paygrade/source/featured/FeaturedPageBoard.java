package dev.paygrade.source.featured;

import dev.paygrade.source.Board;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.page.ContentType;
import dev.paygrade.source.page.HtmlPage;
import dev.paygrade.source.page.Line;
import dev.paygrade.source.page.Lines;
import dev.paygrade.source.page.PageText;
import dev.paygrade.source.page.Paging;
import dev.paygrade.source.page.Repeats;
import dev.paygrade.source.page.Unreadable;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Kind {@code featured-page}: any page of the model site, recognised by what stands on it. An insight article, as HTML
 * or as plain text; a list or a detail page of the board until 2025; the same of the board of 2026.
 */
public final class FeaturedPageBoard implements Board {

    private static final String EXPECTED = "an insight article, a board list or a posting of the model site";

    private final Words words = Words.load();
    private final List<Layout> layouts = List.of(new LayoutUntil2025(words), new LayoutOf2026(words));

    @Override
    public String kind() {
        return "featured-page";
    }

    /** Articles show a handful of postings, and lists are read only so many pages deep. */
    @Override
    public Coverage coverage(SourceSpec source) {
        return Coverage.WINDOW;
    }

    @Override
    public List<PageRequest> begin(SourceSpec source) {
        return List.of(PageRequest.list(source.uri()));
    }

    @Override
    public Reading read(SourceSpec source, Page page) throws UnreadablePageException {
        ContentType type = ContentType.of(page);
        if (!type.isHtml() && !type.isPlainText() && !type.isUnknown()) {
            throw Unreadable.wrongType(page, EXPECTED);
        }
        String text = PageText.of(page);
        if (!isMarkup(text) && !text.isBlank()) {
            return readArticle(page, Lines.of(text));
        }
        Document html = HtmlPage.parse(page, text);
        return page.request().purpose() == PageRequest.Purpose.DETAIL ? readDetail(page, html) : readAny(page, html);
    }

    private Reading readAny(Page page, Document html) throws UnreadablePageException {
        List<Line> lines = Lines.of(html.body());
        if (ArticleReader.isArticle(words, lines)) {
            return readArticle(page, lines);
        }
        for (Layout layout : layouts) {
            if (layout.isDetail(html)) {
                return Reading.of(List.of(layout.detail(html, page.uri(), null)));
            }
        }
        for (Layout layout : layouts) {
            if (!layout.cards(html).isEmpty()) {
                return new CardList(layout, page, html).read();
            }
        }
        if (Paging.number(page.uri(), CardList.PAGE) > 1) {
            return Reading.of(List.of());
        }
        if (lines.stream().anyMatch(l -> Words.begins(l.text(), words.marks().featured()))) {
            return readArticle(page, lines);
        }
        throw Unreadable.noPostings(page, EXPECTED, HtmlPage.name(html) + " without any posting");
    }

    private Reading readDetail(Page page, Document html) throws UnreadablePageException {
        RawPosting card = page.request().card();
        for (Layout layout : layouts) {
            if (layout.isDetail(html)) {
                return Reading.of(List.of(layout.detail(html, page.uri(), card)));
            }
        }
        throw Unreadable.noPostings(page, "the page of " + Cards.where(card, page.uri()), HtmlPage.name(html));
    }

    private Reading readArticle(Page page, List<Line> lines) throws UnreadablePageException {
        Article article = new ArticleReader(words, page.uri(), lines).read();
        if (article.blocks() == 0) {
            throw Unreadable.noPostings(
                    page,
                    "at least one \"" + words.marks().featured() + "\" block",
                    "none in \"" + article.article().title() + "\"");
        }
        return new Reading(Repeats.collapse(article.postings()), article.article(), List.of(), article.complaints());
    }

    /** Whether a text is HTML, whatever its server calls it. */
    private static boolean isMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
        return start.startsWith("<") || start.contains("<html") || start.contains("<body") || start.contains("</");
    }
}
