package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.paygrade.source.Board;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.TestPages;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each kind reads an answer of our own, {@code pages/KIND/}, as {@code case.yaml} beside it says: which address is asked,
 * which postings come out (with every field), which pages are asked for next, and what a detail page makes of the first.
 */
class BoardCaseTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Boards boards = Boards.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "greenhouse",
                "lever",
                "ashby",
                "workable",
                "smartrecruiters",
                "recruitee",
                "personio",
                "teamtailor",
                "bamboohr",
                "rippling",
                "pinpoint",
                "workday",
                "oracle",
                "phenom",
                "eightfold",
                "paylocity",
                "neogov",
                "remoteok",
                "rss",
                "icims",
                "jobvite",
                "hrmdirect",
                "css",
                "hn-whoishiring"
            })
    void readsItsCase(String kind) throws Exception {
        JsonNode wanted = YAML.readTree(TestPages.bytes(kind + "/case.yaml"));
        Board board = boards.of(kind).orElseThrow();
        Map<String, String> settings = new LinkedHashMap<>();
        wanted.path("settings")
                .properties()
                .forEach(e -> settings.put(e.getKey(), e.getValue().asText()));
        SourceSpec source = new SourceSpec(
                "test", kind, URI.create(wanted.path("source").asText()), Duration.ofHours(1), true, null, settings);

        PageRequest first = board.begin(source).getFirst();
        assertThat(first.uri()).hasToString(wanted.path("asks").asText());
        assertThat(first.body())
                .isEqualTo(wanted.has("posts") ? wanted.path("posts").asText() : null);

        Reading reading = board.read(
                source, TestPages.answer(first, kind + "/" + wanted.path("list").asText()));
        assertThat(shown(reading.postings())).isEqualTo(wanted.path("postings"));
        assertThat(shown(reading.next())).isEqualTo(wanted.path("next"));
        assertThat(reading.complaints())
                .extracting(c -> c.where() + " " + c.what())
                .containsExactlyElementsOf(texts(wanted.path("complaints")));

        if (wanted.has("detail")) {
            PageRequest detail = reading.next().getFirst();
            Reading completed = board.read(
                    source,
                    TestPages.answer(detail, kind + "/" + wanted.path("detail").asText()));
            assertThat(shown(completed.postings())).isEqualTo(wanted.path("completed"));
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(n -> texts.add(n.asText()));
        return texts;
    }

    private static ArrayNode shown(List<?> values) {
        ArrayNode list = YAML.createArrayNode();
        values.forEach(v -> list.add(v instanceof PageRequest request ? shown(request) : shown((RawPosting) v)));
        return list;
    }

    private static ObjectNode shown(PageRequest request) {
        ObjectNode shown = YAML.createObjectNode();
        shown.put(
                request.purpose() == Purpose.LIST ? "list" : "detail",
                request.uri().toString());
        if (request.body() != null) {
            shown.put("posts", request.body());
        }
        if (request.card() != null) {
            shown.set("card", shown(request.card()));
        }
        return shown;
    }

    /** What a posting says, without what it does not. */
    private static ObjectNode shown(RawPosting posting) {
        ObjectNode shown = YAML.createObjectNode();
        put(shown, "id", posting.externalId());
        put(shown, "title", posting.title());
        put(shown, "url", posting.url());
        put(shown, "applyUrl", posting.applyUrl());
        put(shown, "company", posting.company());
        put(shown, "companyUrl", posting.companyUrl());
        put(shown, "locations", posting.locations());
        put(shown, "pay", posting.pay());
        put(
                shown,
                "statedPay",
                posting.statedPay().stream().map(BoardCaseTest::shown).toList());
        put(shown, "level", posting.level());
        put(shown, "employmentType", posting.employmentType());
        put(shown, "workMode", posting.workMode());
        put(shown, "eligibility", posting.eligibility());
        put(shown, "posted", posting.posted());
        put(shown, "validThrough", posting.validThrough());
        put(shown, "description", posting.description());
        put(shown, "skills", posting.skills());
        put(shown, "benefits", posting.benefits());
        put(shown, "requisition", posting.requisition());
        if (posting.featured()) {
            shown.put("featured", true);
        }
        return shown;
    }

    private static String shown(StatedPay pay) {
        String range = (pay.min() == null ? "" : pay.min()) + " - " + (pay.max() == null ? "" : pay.max());
        String whole = range + " " + pay.currency() + " " + pay.unit() + (pay.label() == null ? "" : " " + pay.label());
        return pay.estimated() ? whole + " (estimate)" : whole;
    }

    private static void put(ObjectNode shown, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case List<?> list -> {
                if (!list.isEmpty()) {
                    ArrayNode array = shown.putArray(name);
                    list.forEach(each -> array.add(each.toString()));
                }
            }
            default -> shown.put(name, value.toString());
        }
    }
}
