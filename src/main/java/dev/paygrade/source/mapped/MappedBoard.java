package dev.paygrade.source.mapped;

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
import dev.paygrade.source.jsonld.PagePostings;
import dev.paygrade.source.mapped.Mapping.Address;
import dev.paygrade.source.mapped.Mapping.Answer;
import dev.paygrade.source.mapped.Mapping.Detail;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.HtmlPage;
import dev.paygrade.source.page.JsonPage;
import dev.paygrade.source.page.JsonText;
import dev.paygrade.source.page.Links;
import dev.paygrade.source.page.Repeats;
import dev.paygrade.source.page.Unreadable;
import dev.paygrade.source.page.XmlPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A board that a mapping describes; {@code boards/*.yaml} holds one for each kind. */
public final class MappedBoard implements Board {

    /** What mappings call the employer that the sources file names. */
    private static final String EMPLOYER = "employer";

    private final Mapping mapping;

    private MappedBoard(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * The board of a kind.
     *
     * @throws IllegalStateException if its mapping is missing or wrong
     */
    public static MappedBoard of(String kind) {
        return new MappedBoard(MappingFile.load(kind));
    }

    @Override
    public String kind() {
        return mapping.kind();
    }

    @Override
    public Set<String> settings() {
        return mapping.settings();
    }

    @Override
    public boolean isTriedLive() {
        return mapping.triedLive();
    }

    @Override
    public Coverage coverage(SourceSpec source) {
        return mapping.coverage();
    }

    /** The address to ask, derived from the one that a person sees; any other address is asked as it is. */
    @Override
    public List<PageRequest> begin(SourceSpec source) {
        return List.of(new PageRequest(toAsk(source), Purpose.LIST, 0, null, PageTurn.firstBody(mapping.paging())));
    }

    private URI toAsk(SourceSpec source) {
        for (Address address : mapping.addresses()) {
            for (AddressPattern form : address.from()) {
                Variables found = form.match(source.uri());
                String to = found == null ? null : address.to().fill(JsonNodes.EMPTY, found.with(source.settings()));
                if (to != null) {
                    return URI.create(to);
                }
            }
        }
        return source.uri();
    }

    @Override
    public Reading read(SourceSpec source, Page page) throws UnreadablePageException {
        return page.request().purpose() == Purpose.DETAIL ? readDetail(source, page) : readList(source, page);
    }

    private Reading readList(SourceSpec source, Page page) throws UnreadablePageException {
        JsonNode answer = open(page, mapping.answer());
        List<JsonNode> items = items(page, answer);
        Variables variables = variables(source).with(mapping.said(), answer);
        ItemReader reader = new ItemReader(mapping.fields(), mapping.pay(), variables, page.uri());
        List<RawPosting> postings = new ArrayList<>(items.size());
        List<Complaint> complaints = new ArrayList<>();
        List<PageRequest> next = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            if (!mapping.keep().holds(item)) {
                continue;
            }
            String title = reader.title(item);
            if (title == null) {
                String where = "item " + (i + 1) + " of " + items.size();
                complaints.add(Complaint.of(where, "has no title", item.toString()));
                continue;
            }
            RawPosting posting = posting(reader, item, title);
            postings.add(posting);
            byId.putIfAbsent(posting.externalId(), item);
        }
        List<RawPosting> ready = new ArrayList<>();
        for (RawPosting posting : Repeats.collapse(postings)) {
            URI detail = detail(page, byId.getOrDefault(posting.externalId(), JsonNodes.EMPTY), variables);
            if (detail == null) {
                ready.add(posting);
            } else {
                next.add(new PageRequest(detail, Purpose.DETAIL, page.request().depth() + 1, posting, null));
            }
        }
        PageRequest following = PageTurn.after(mapping.paging(), page, answer, items.size());
        if (following != null) {
            next.add(following);
        }
        return new Reading(ready, null, next, complaints);
    }

    private static RawPosting posting(ItemReader reader, JsonNode item, String title) {
        RawPosting filled = reader.fill(RawPosting.builder("", title), item).build();
        String stated = reader.id(item);
        URI link = stated != null && stated.startsWith("http") ? Links.resolve(reader.base(), stated) : null;
        String id = link == null ? stated : ExternalIds.ofLink(link);
        if (id == null) {
            id = filled.url() != null
                    ? ExternalIds.ofLink(filled.url())
                    : ExternalIds.ofWords(
                            title,
                            filled.company(),
                            filled.locations().isEmpty()
                                    ? null
                                    : filled.locations().getFirst());
        }
        return filled.toBuilder().externalId(id).build();
    }

    private @Nullable URI detail(Page page, JsonNode item, Variables variables) {
        Detail detail = mapping.detail();
        return detail == null ? null : Links.resolve(page.uri(), detail.uri().fill(item, variables));
    }

    private Reading readDetail(SourceSpec source, Page page) throws UnreadablePageException {
        Detail detail = mapping.detail();
        RawPosting card = page.request().card();
        if (detail == null || card == null) {
            throw Unreadable.malformed(page, "a list of " + mapping.title(), "a detail page");
        }
        if (detail.answer() == Answer.JSONLD) {
            return Reading.of(List.of(PagePostings.complete(card, HtmlPage.open(page), page.uri())));
        }
        JsonNode answer = open(page, detail.answer());
        JsonNode item = detail.item().stream()
                .flatMap(path -> path.nodes(answer).stream())
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> Unreadable.noPostings(
                        page, "the posting \"" + card.title() + "\"", JsonNodes.describe(answer)));
        Variables variables = variables(source).with(detail.said(), answer);
        ItemReader reader = new ItemReader(detail.fields(), detail.pay(), variables, page.uri());
        return Reading.of(List.of(
                reader.fill(card.toBuilder().title(reader.title(item)), item).build()));
    }

    private JsonNode open(Page page, Answer answer) throws UnreadablePageException {
        return switch (answer) {
            case JSON -> JsonPage.open(page);
            case XML -> XmlPage.open(page);
            case JSONLD -> throw new IllegalStateException("only details are read from JSON-LD");
            case SCRIPT -> JsonPage.embedded(page, mapping.mark() == null ? "" : mapping.mark());
        };
    }

    /** The list of items; an answer without the list is not what was asked for, while an empty list is an empty board. */
    private List<JsonNode> items(Page page, JsonNode answer) throws UnreadablePageException {
        for (Path path : mapping.items()) {
            List<JsonNode> nodes = path.nodes(answer);
            if (!nodes.isEmpty()) {
                return nodes.size() == 1 ? JsonText.list(nodes.getFirst()) : nodes;
            }
        }
        // an XML list without items has no element for them
        if (mapping.answer() == Answer.XML
                && mapping.items().stream().anyMatch(p -> answer.has(p.steps().getFirst()))) {
            return List.of();
        }
        throw Unreadable.malformed(
                page, mapping.title() + " postings at " + mapping.items().getFirst(), JsonNodes.describe(answer));
    }

    /** Settings, the source's employer, and parts of its address if that has a known form. */
    private Variables variables(SourceSpec source) {
        Variables settings = new Variables(source.settings());
        if (source.company() != null) {
            settings = settings.with(Map.of(EMPLOYER, source.company()));
        }
        for (Address address : mapping.addresses()) {
            for (AddressPattern form : address.forms()) {
                Variables found = form.match(source.uri());
                if (found != null) {
                    return found.with(settings.values());
                }
            }
        }
        return settings;
    }
}
