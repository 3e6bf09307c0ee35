package dev.paygrade.source.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.page.ExternalIds;
import dev.paygrade.source.page.Items;
import dev.paygrade.source.page.JsonText;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads one JobPosting object, in all the shapes that schema.org allows and sites use. */
public final class PostingTree {

    private final JsonNode node;
    private final UnaryOperator<@Nullable JsonNode> references;

    PostingTree(JsonNode node, UnaryOperator<@Nullable JsonNode> references) {
        this.node = node;
        this.references = references;
    }

    /** A tree that holds no references to others. */
    public static PostingTree of(JsonNode node) {
        return new PostingTree(node, same -> same);
    }

    /**
     * The posting; null if it has no title.
     *
     * @param base against which its links are resolved
     * @param page the posting's own page, for objects that do not name it; null if the page shows several
     */
    public @Nullable RawPosting read(URI base, @Nullable URI page) {
        String title = JsonText.decoded(node.hasNonNull("title") ? node.get("title") : node.get("name"));
        if (title == null) {
            return null;
        }
        URI stated = Links.resolve(base, JsonText.of(node.get("url")));
        URI url = stated == null ? page : stated;
        String company = company();
        List<String> locations = locations();
        String number = identifier();
        String id = number != null
                ? number
                : url != null
                        ? ExternalIds.ofLink(url)
                        : ExternalIds.ofWords(title, company, locations.isEmpty() ? null : locations.getFirst());
        PayTree pay = PayTree.of(node);
        return RawPosting.builder(id, title)
                .url(url)
                .company(company)
                .companyUrl(companyUrl(base))
                .locations(locations)
                .pay(pay.text())
                .statedPay(pay.stated())
                .employmentType(joined(node.get("employmentType")))
                .workMode(joined(node.get("jobLocationType")))
                .eligibility(joined(node.get("applicantLocationRequirements")))
                .posted(JsonText.of(node.get("datePosted")))
                .validThrough(JsonText.of(node.get("validThrough")))
                .description(description())
                .skills(words(node.get("skills")))
                .benefits(words(node.get("jobBenefits")))
                .requisition(number)
                .build();
    }

    /** The identifier, provided that it identifies: some sites put the company's name there. */
    private @Nullable String identifier() {
        for (JsonNode each : JsonText.list(node.get("identifier"))) {
            JsonNode identifier = references.apply(each);
            String value = JsonText.decoded(
                    identifier != null && identifier.isObject() ? identifier.get("value") : identifier);
            if (value != null && value.chars().anyMatch(Character::isDigit)) {
                URI link = value.startsWith("http") ? Links.resolve(URI.create("http://_/"), value) : null;
                return link == null ? value : ExternalIds.ofLink(link);
            }
        }
        return null;
    }

    private @Nullable String company() {
        for (JsonNode each : JsonText.list(node.get("hiringOrganization"))) {
            String name = name(references.apply(each));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable URI companyUrl(URI base) {
        for (JsonNode each : JsonText.list(node.get("hiringOrganization"))) {
            JsonNode organization = references.apply(each);
            if (organization == null || !organization.isObject()) {
                continue;
            }
            for (String field : List.of("sameAs", "url")) {
                List<JsonNode> links = JsonText.list(organization.get(field));
                URI link = links.isEmpty() ? null : Links.resolve(base, JsonText.of(links.getFirst()));
                if (link != null) {
                    return link;
                }
            }
        }
        return null;
    }

    private List<String> locations() {
        Set<String> locations = new LinkedHashSet<>();
        for (JsonNode each : JsonText.list(node.get("jobLocation"))) {
            JsonNode place = references.apply(each);
            for (JsonNode address : place == null ? List.<JsonNode>of() : addresses(place)) {
                String text = place(address);
                text = text == null ? JsonText.decoded(place.get("name")) : text;
                if (text != null) {
                    locations.add(text);
                }
            }
        }
        return List.copyOf(locations);
    }

    private List<JsonNode> addresses(JsonNode place) {
        List<JsonNode> addresses = JsonText.list(place.get("address"));
        return addresses.isEmpty() ? List.of(place) : addresses;
    }

    private @Nullable String place(JsonNode address) {
        JsonNode resolved = references.apply(address);
        if (resolved == null || !resolved.isObject()) {
            return JsonText.decoded(resolved);
        }
        Set<String> parts = new LinkedHashSet<>();
        for (String field : List.of("addressLocality", "addressRegion", "addressCountry")) {
            for (JsonNode part : JsonText.list(resolved.get(field))) {
                String text = name(part);
                if (text != null) {
                    parts.add(text);
                }
            }
        }
        return parts.isEmpty() ? JsonText.decoded(resolved.get("streetAddress")) : String.join(", ", parts);
    }

    private @Nullable String description() {
        List<String> texts = new ArrayList<>();
        for (String field : List.of("description", "responsibilities", "qualifications")) {
            for (JsonNode part : JsonText.list(node.get(field))) {
                String text = JsonText.of(part);
                if (text != null) {
                    texts.add(JsonText.unescaped(text));
                }
            }
            if (!texts.isEmpty() && field.equals("description")) {
                return String.join("\n", texts);
            }
        }
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    private @Nullable List<String> words(@Nullable JsonNode field) {
        List<String> words = new ArrayList<>();
        boolean single = field != null && !field.isArray();
        for (JsonNode each : JsonText.list(field)) {
            String word = name(each);
            if (word != null) {
                words.addAll(single ? Items.split(word) : List.of(word));
            }
        }
        return words.isEmpty() ? null : words;
    }

    private @Nullable String joined(@Nullable JsonNode field) {
        List<String> names = JsonText.list(field).stream()
                .map(references)
                .map(this::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** A text, or the name of an object. */
    private @Nullable String name(@Nullable JsonNode each) {
        if (each == null || !each.isObject()) {
            return JsonText.decoded(each);
        }
        List<JsonNode> names = JsonText.list(each.get("name"));
        if (!names.isEmpty()) {
            return JsonText.decoded(names.getFirst());
        }
        return each.hasNonNull("address") ? place(each.get("address")) : JsonText.decoded(each.get("identifier"));
    }
}
