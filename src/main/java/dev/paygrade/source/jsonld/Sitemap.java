package dev.paygrade.source.jsonld;

import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.page.Links;
import dev.paygrade.source.page.PageText;
import dev.paygrade.source.page.Unreadable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Sitemaps and sitemap indexes (sitemaps.org protocol 0.9). */
final class Sitemap {

    private static final String EXPECTED = "a sitemap";

    private Sitemap() {}

    static boolean isOne(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000));
        return start.contains("<urlset") || start.contains("<sitemapindex");
    }

    /**
     * The pages to read next: sitemaps of an index (those about postings, if any name says so), else postings.
     *
     * @throws UnreadablePageException if the sitemap is cut off, or lists nothing that looks like a posting
     */
    static List<PageRequest> read(Page page) throws UnreadablePageException {
        String text = PageText.of(page);
        boolean index = text.contains("<sitemapindex");
        if (!text.contains(index ? "</sitemapindex>" : "</urlset>")) {
            throw Unreadable.truncated(page, EXPECTED, "before its last element");
        }
        Document xml = Jsoup.parse(text, page.uri().toString(), Parser.xmlParser());
        List<URI> all = new ArrayList<>();
        for (Element loc : xml.select(index ? "sitemap > loc" : "url > loc")) {
            URI uri = Links.resolve(page.uri(), loc.text());
            if (uri != null) {
                all.add(uri);
            }
        }
        Predicate<URI> telling = index ? Sitemap::namesPostings : uri -> PostingLinks.isUnderPostings(path(uri));
        List<URI> wanted = all.stream().filter(telling).distinct().toList();
        wanted = wanted.isEmpty() && index ? all : wanted;
        if (wanted.isEmpty()) {
            throw Unreadable.noPostings(page, "addresses of postings in the sitemap", all.size() + " others");
        }
        int depth = page.request().depth() + 1;
        Purpose purpose = index ? Purpose.LIST : Purpose.DETAIL;
        return wanted.stream()
                .map(uri -> new PageRequest(uri, purpose, depth, null, null))
                .toList();
    }

    private static boolean namesPostings(URI sitemap) {
        String path = path(sitemap).toLowerCase(Locale.ROOT);
        return List.of("job", "career", "posting", "position", "vacan", "stelle", "offre", "emploi", "opening").stream()
                .anyMatch(path::contains);
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }
}
