package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.mapped.Mapping.Address;
import dev.paygrade.source.mapped.Mapping.Answer;
import dev.paygrade.source.mapped.Mapping.Detail;
import dev.paygrade.source.mapped.Mapping.PagingRule;
import dev.paygrade.source.mapped.Mapping.PayPick;
import dev.paygrade.source.page.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code boards/KIND.yaml}. A mistake in one stops the start, with the file's name. */
final class MappingFile {

    static final Set<String> FIELDS = Set.of(
            "id",
            "title",
            "url",
            "applyUrl",
            "company",
            "companyUrl",
            "locations",
            "pay",
            "level",
            "employmentType",
            "workMode",
            "eligibility",
            "posted",
            "validThrough",
            "description",
            "skills",
            "benefits",
            "requisition");

    private static final Pick NOTHING = new Pick.First(List.of());

    private MappingFile() {}

    static Mapping load(String kind) {
        String name = "/boards/" + kind + ".yaml";
        try (InputStream in = MappingFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return read(kind, new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }

    private static Mapping read(String kind, JsonNode file) {
        JsonNode paging = file.path("paging");
        JsonNode detail = file.path("detail");
        return new Mapping(
                kind,
                text(file, "title"),
                "live".equals(JsonText.of(file.get("tried"))),
                Coverage.valueOf(text(file, "coverage").toUpperCase(Locale.ROOT)),
                answer(file),
                JsonText.of(file.get("mark")),
                JsonText.list(file.get("settings")).stream()
                        .map(JsonNode::asText)
                        .collect(Collectors.toUnmodifiableSet()),
                addresses(file.get("addresses")),
                paths(file.get("items")),
                said(file.path("said")),
                condition(file.get("keep")),
                fields(file.path("fields")),
                pay(file.get("statedPay")),
                paging.isObject() ? paging(paging) : null,
                detail.isObject() ? detail(detail) : null);
    }

    private static Answer answer(JsonNode node) {
        String answer = JsonText.of(node.get("answer"));
        return answer == null ? Answer.JSON : Answer.valueOf(answer.toUpperCase(Locale.ROOT));
    }

    private static List<Address> addresses(@Nullable JsonNode list) {
        List<Address> addresses = new ArrayList<>();
        for (JsonNode node : JsonText.list(list)) {
            List<AddressPattern> from = new ArrayList<>();
            JsonText.list(node.get("from")).forEach(form -> from.add(AddressPattern.of(form.asText())));
            String to = text(node, "to");
            addresses.add(new Address(from, Template.of("https://" + to), AddressPattern.of(to)));
        }
        return addresses;
    }

    private static Detail detail(JsonNode node) {
        List<Path> items = paths(node.get("item"));
        return new Detail(
                Template.of(text(node, "uri")),
                items.isEmpty() ? List.of(Path.of("/")) : items,
                answer(node),
                said(node.path("said")),
                fields(node.path("fields")),
                pay(node.get("statedPay")));
    }

    private static PagingRule paging(JsonNode node) {
        String total = JsonText.of(node.get("total"));
        return new PagingRule(
                text(node, "parameter"),
                JsonText.of(node.get("body")),
                node.path("pages").asBoolean(false),
                node.path("size").asInt(),
                total == null ? null : Path.of(total));
    }

    private static Map<String, Pick> fields(JsonNode node) {
        Map<String, Pick> fields = new LinkedHashMap<>();
        node.properties().forEach(e -> {
            if (!FIELDS.contains(e.getKey())) {
                throw new IllegalArgumentException("no field is called '" + e.getKey() + "'");
            }
            fields.put(e.getKey(), pick(e.getValue()));
        });
        return fields;
    }

    private static Map<String, Pick> said(JsonNode node) {
        Map<String, Pick> said = new LinkedHashMap<>();
        node.properties().forEach(e -> said.put(e.getKey(), pick(e.getValue())));
        return said;
    }

    private static List<PayPick> pay(@Nullable JsonNode list) {
        List<PayPick> pay = new ArrayList<>();
        for (JsonNode node : JsonText.list(list)) {
            String each = JsonText.of(node.get("each"));
            pay.add(new PayPick(
                    Path.of(each == null ? "/" : each),
                    condition(node.get("given")),
                    condition(node.get("when")),
                    optional(node.get("min")),
                    optional(node.get("max")),
                    optional(node.get("currency")),
                    optional(node.get("unit")),
                    optional(node.get("label"))));
        }
        return pay;
    }

    private static Pick optional(@Nullable JsonNode node) {
        return node == null ? NOTHING : pick(node);
    }

    /** A path, a text, a list of alternatives, or an object that says how to combine others. */
    private static Pick pick(JsonNode node) {
        if (node.isArray()) {
            return new Pick.First(picks(node));
        }
        if (!node.isObject()) {
            String text = node.asText();
            return text.startsWith("/") && text.indexOf('{') < 0
                    ? new Pick.At(Path.of(text))
                    : new Pick.Text(Template.of(text));
        }
        if (node.has("each")) {
            return new Pick.Each(Path.of(text(node, "each")), pick(node.path("as")));
        }
        if (node.has("join")) {
            String with = node.has("with") ? node.path("with").asText() : ", ";
            return new Pick.Joined(picks(node.path("join")), with);
        }
        if (node.has("all")) {
            return new Pick.All(picks(node.path("all")));
        }
        if (node.has("if")) {
            return new Pick.Given(condition(node.get("if")), pick(node.path("then")));
        }
        if (node.has("unescape")) {
            return new Pick.Unescaped(pick(node.path("unescape")));
        }
        if (node.has("spelled")) {
            return new Pick.Spelled(pick(node.path("spelled")));
        }
        if (node.has("cents")) {
            return new Pick.Cents(pick(node.path("cents")));
        }
        if (node.has("of")) {
            return cut(node, pick(node.path("of")));
        }
        throw new IllegalArgumentException("no way to pick: " + node);
    }

    private static Pick cut(JsonNode node, Pick of) {
        if (node.has("without")) {
            return new Pick.Without(node.path("without").asText(), of);
        }
        for (Pick.Cut.Side side : Pick.Cut.Side.values()) {
            JsonNode separator = node.get(side.name().toLowerCase(Locale.ROOT));
            if (separator != null) {
                return new Pick.Cut(side, separator.asText(), of);
            }
        }
        throw new IllegalArgumentException("no way to cut: " + node);
    }

    private static List<Pick> picks(JsonNode list) {
        return JsonText.list(list).stream().map(MappingFile::pick).toList();
    }

    private static Condition condition(@Nullable JsonNode node) {
        Map<Path, List<String>> wanted = new LinkedHashMap<>();
        if (node != null) {
            node.properties()
                    .forEach(e -> wanted.put(
                            Path.of(e.getKey()),
                            JsonText.list(e.getValue()).stream()
                                    .map(JsonNode::asText)
                                    .toList()));
        }
        return new Condition(wanted);
    }

    private static List<Path> paths(@Nullable JsonNode list) {
        return JsonText.list(list).stream().map(n -> Path.of(n.asText())).toList();
    }

    private static String text(JsonNode node, String name) {
        String text = JsonText.of(node.has(name) ? node.get(name) : MissingNode.getInstance());
        if (text == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return text;
    }
}
