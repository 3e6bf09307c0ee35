package dev.paygrade.source.css;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import dev.paygrade.source.jsonld.PagePostings;
import dev.paygrade.source.page.HtmlPage;
import dev.paygrade.source.page.Links;
import dev.paygrade.source.page.Paging;
import dev.paygrade.source.page.Repeats;
import dev.paygrade.source.page.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code css}, and systems that are described like it in {@code boards/*.yaml}.
 *
 * <p>Settings: {@code list.card}, the selector of a posting in a list; {@code list.next}, of the link to the next page;
 * {@code fields.NAME}, within a card, of a part of the posting ({@code fields.url} is {@code a@href} unless given);
 * {@code detail.NAME}, on the posting's own page; {@code detail.jsonld: true} if that page has schema.org data; {@code
 * coverage}.
 */
public final class CssBoard implements Board {

    private static final String CARD = "list.card";
    private static final String NEXT = "list.next";
    private static final String JSON_LD = "detail.jsonld";

    private final String kind;
    private final Map<String, String> defaults;

    /** The board that takes all its selectors from the sources file. */
    public CssBoard() {
        this("css", Map.of());
    }

    private CssBoard(String kind, Map<String, String> defaults) {
        this.kind = kind;
        this.defaults = Map.copyOf(defaults);
    }

    /**
     * The board of a system whose selectors stand in {@code boards/KIND.yaml}.
     *
     * @throws IllegalStateException if they do not
     */
    public static CssBoard of(String kind) {
        String name = "/boards/" + kind + ".yaml";
        try (InputStream in = CssBoard.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Map<String, String> selectors = new HashMap<>();
            for (Map.Entry<String, JsonNode> group :
                    new YAMLMapper().readTree(in).properties()) {
                if (group.getValue().isValueNode()) {
                    selectors.put(group.getKey(), group.getValue().asText());
                }
                group.getValue()
                        .properties()
                        .forEach(e -> selectors.put(
                                group.getKey() + "." + e.getKey(), e.getValue().asText()));
            }
            return new CssBoard(kind, selectors);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<String> settings() {
        return Set.of("list.*", "fields.*", "detail.*", "coverage");
    }

    @Override
    public Coverage coverage(SourceSpec source) {
        return "complete".equals(selectors(source).get("coverage")) ? Coverage.COMPLETE : Coverage.WINDOW;
    }

    @Override
    public List<PageRequest> begin(SourceSpec source) {
        return List.of(PageRequest.list(source.uri()));
    }

    @Override
    public Reading read(SourceSpec source, Page page) throws UnreadablePageException {
        Document html = HtmlPage.open(page);
        Map<String, String> selectors = selectors(source);
        try {
            return page.request().purpose() == Purpose.DETAIL
                    ? readDetail(selectors, page, html)
                    : readList(selectors, page, html);
        } catch (SelectorParseException e) {
            throw Unreadable.malformed(page, "selectors of source " + source.id(), "an error: " + e.getMessage());
        }
    }

    private Map<String, String> selectors(SourceSpec source) {
        Map<String, String> selectors = new HashMap<>(defaults);
        selectors.putAll(source.settings());
        return selectors;
    }

    private static Reading readList(Map<String, String> selectors, Page page, Document html)
            throws UnreadablePageException {
        String selector = selectors.get(CARD);
        if (selector == null) {
            throw Unreadable.malformed(page, "a selector '" + CARD + "' in the sources file", "none");
        }
        List<Element> cards = innermost(html.select(selector));
        if (cards.isEmpty() && page.request().depth() == 0) {
            throw Unreadable.noPostings(
                    page, "elements that match '" + selector + "'", "none in " + HtmlPage.name(html));
        }
        FieldSelectors fields = new FieldSelectors(selectors, "fields.", page.uri());
        List<RawPosting> postings = new ArrayList<>(cards.size());
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            RawPosting posting = fields.read(cards.get(i));
            if (posting == null) {
                String where = "card " + (i + 1) + " of " + cards.size();
                complaints.add(Complaint.of(where, "has no title", cards.get(i).outerHtml()));
            } else {
                postings.add(posting);
            }
        }
        boolean detailed = selectors.keySet().stream().anyMatch(key -> key.startsWith("detail."));
        int depth = page.request().depth() + 1;
        List<RawPosting> ready = new ArrayList<>();
        List<PageRequest> next = new ArrayList<>();
        for (RawPosting posting : Repeats.collapse(postings)) {
            if (detailed && posting.url() != null) {
                next.add(new PageRequest(posting.url(), Purpose.DETAIL, depth, posting, null));
            } else {
                ready.add(posting);
            }
        }
        URI following = following(selectors.get(NEXT), page, html);
        if (following != null) {
            next.add(new PageRequest(following, Purpose.LIST, depth, null, null));
        }
        return new Reading(ready, null, next, complaints);
    }

    /** Matches without those that only stand around other matches, as tables in tables do. */
    private static List<Element> innermost(List<Element> matches) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(matches);
        for (Element match : matches) {
            Element parent = match.parent();
            while (parent != null && !all.contains(parent)) {
                parent = parent.parent();
            }
            if (parent != null) {
                around.add(parent);
            }
        }
        return matches.stream().filter(match -> !around.contains(match)).toList();
    }

    private static Reading readDetail(Map<String, String> selectors, Page page, Document html)
            throws UnreadablePageException {
        RawPosting card = page.request().card();
        if (card == null) {
            throw Unreadable.malformed(page, "a page that a list led to", "a detail page on its own");
        }
        RawPosting posting = card;
        if ("true".equals(selectors.get(JSON_LD))) {
            posting = PagePostings.complete(card, html, page.uri());
        }
        posting = new FieldSelectors(selectors, "detail.", page.uri()).complete(posting, html);
        List<Complaint> complaints = posting.equals(card)
                ? List.of(new Complaint("\"" + card.title() + "\"", "its page " + page.uri() + " adds nothing", null))
                : List.of();
        return new Reading(List.of(posting), null, List.of(), complaints);
    }

    private static @Nullable URI following(@Nullable String selector, Page page, Document html) {
        if (selector == null) {
            return Paging.next(html, page.uri(), "page");
        }
        Element link = html.selectFirst(selector);
        return link == null ? null : Links.resolve(page.uri(), link.attr("href"));
    }
}
