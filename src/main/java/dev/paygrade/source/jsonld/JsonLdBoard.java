package dev.paygrade.source.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.Board;
import dev.paygrade.source.Complaint;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.page.ContentType;
import dev.paygrade.source.page.HtmlPage;
import dev.paygrade.source.page.JsonPage;
import dev.paygrade.source.page.Links;
import dev.paygrade.source.page.PageText;
import dev.paygrade.source.page.Paging;
import dev.paygrade.source.page.Repeats;
import dev.paygrade.source.page.Unreadable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code jsonld}: begins at a posting, at a list page or at a sitemap, and reads JobPosting objects.
 *
 * <p>Settings: {@code list.links}, a CSS selector for the links to postings; {@code list.next}, one for the link to the
 * next list page; {@code coverage}, {@code complete} if the list shows every posting.
 */
public final class JsonLdBoard implements Board {

    private static final String EXPECTED = "a schema.org JobPosting";
    private static final String NEXT = "list.next";

    @Override
    public String kind() {
        return "jsonld";
    }

    /** Its rules come from schema.org and from what Google documents; no recorded page of a real board has been read. */
    @Override
    public boolean isTriedLive() {
        return false;
    }

    @Override
    public Set<String> settings() {
        return Set.of(PostingLinks.SELECTOR, NEXT, "coverage");
    }

    /** A sitemap lists everything; a list page may show a part of it, unless the source says otherwise. */
    @Override
    public Coverage coverage(SourceSpec source) {
        String stated = source.settings().get("coverage");
        boolean sitemap =
                source.uri().getPath() != null && source.uri().getPath().endsWith(".xml");
        return "complete".equals(stated) || (stated == null && sitemap) ? Coverage.COMPLETE : Coverage.WINDOW;
    }

    @Override
    public List<PageRequest> begin(SourceSpec source) {
        return List.of(PageRequest.list(source.uri()));
    }

    @Override
    public Reading read(SourceSpec source, Page page) throws UnreadablePageException {
        ContentType type = ContentType.of(page);
        if (type.isJson()) {
            return single(source, page, JobPostings.in(List.of(JsonPage.open(page))));
        }
        if ((type.isXml() || type.isUnknown() || type.isPlainText()) && Sitemap.isOne(PageText.of(page))) {
            return new Reading(List.of(), null, Sitemap.read(page), List.of());
        }
        return readHtml(source, page, HtmlPage.open(page));
    }

    private Reading readHtml(SourceSpec source, Page page, Document html) throws UnreadablePageException {
        StructuredData data = StructuredData.of(html);
        JobPostings found = JobPostings.in(data.trees());
        boolean list = page.request().purpose() == Purpose.LIST;
        List<Complaint> complaints = new ArrayList<>(data.complaints());
        List<RawPosting> postings = postings(found, page, complaints);
        List<PageRequest> next = list ? next(source, page, html, found, postings) : List.of();
        if (!postings.isEmpty() || !next.isEmpty() || !complaints.isEmpty()) {
            return new Reading(postings, null, next, complaints);
        }
        boolean guessed = page.request().depth() > 0 && !source.settings().containsKey(PostingLinks.SELECTOR);
        if (guessed) {
            return Reading.of(List.of());
        }
        String wanted = list ? EXPECTED + " or links to pages with one" : EXPECTED;
        throw Unreadable.noPostings(page, wanted, "none in " + HtmlPage.name(html));
    }

    private Reading single(SourceSpec source, Page page, JobPostings found) throws UnreadablePageException {
        List<Complaint> complaints = new ArrayList<>();
        List<RawPosting> postings = postings(found, page, complaints);
        if (postings.isEmpty() && complaints.isEmpty()) {
            throw Unreadable.noPostings(page, EXPECTED, "none in the JSON of " + source.id());
        }
        return new Reading(postings, null, List.of(), complaints);
    }

    private static List<RawPosting> postings(JobPostings found, Page page, List<Complaint> complaints) {
        List<JsonNode> nodes = found.postings();
        URI own = nodes.size() == 1 ? page.uri() : null;
        List<RawPosting> postings = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            RawPosting posting = new PostingTree(nodes.get(i), found::resolve).read(page.uri(), own);
            if (posting == null) {
                String where = "JobPosting " + (i + 1) + " of " + nodes.size();
                complaints.add(Complaint.of(where, "has no title", nodes.get(i).toString()));
            } else {
                postings.add(posting);
            }
        }
        return Repeats.collapse(postings);
    }

    /** Postings that the list only links to, and its next page. */
    private static List<PageRequest> next(
            SourceSpec source, Page page, Document html, JobPostings found, List<RawPosting> postings) {
        Set<URI> details = new LinkedHashSet<>();
        boolean whole = postings.stream().anyMatch(p -> p.description() != null);
        if (!whole) {
            for (String listed : found.listed()) {
                URI uri = Links.resolve(page.uri(), listed);
                if (uri != null) {
                    details.add(uri);
                }
            }
        }
        if (!whole && (details.isEmpty() || source.settings().containsKey(PostingLinks.SELECTOR))) {
            details.addAll(PostingLinks.of(source, html, page.uri()));
        }
        int depth = page.request().depth() + 1;
        List<PageRequest> next = new ArrayList<>();
        details.forEach(uri -> next.add(new PageRequest(uri, Purpose.DETAIL, depth, null, null)));
        URI following = following(source, page, html);
        if (following != null && !details.contains(following)) {
            next.add(new PageRequest(following, Purpose.LIST, depth, null, null));
        }
        return next;
    }

    private static @Nullable URI following(SourceSpec source, Page page, Document html) {
        String selector = source.settings().get(NEXT);
        if (selector == null) {
            return Paging.next(html, page.uri(), "page");
        }
        Element link = html.selectFirst(selector);
        return link == null ? null : Links.resolve(page.uri(), link.attr("href"));
    }
}
