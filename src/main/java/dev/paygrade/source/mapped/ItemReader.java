package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.mapped.Mapping.PayPick;
import dev.paygrade.source.page.Amounts;
import dev.paygrade.source.page.JsonText;
import dev.paygrade.source.page.Links;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a posting from one item of an answer. */
record ItemReader(Map<String, Pick> fields, List<PayPick> pay, Variables variables, URI base) {

    private static final Pick NOTHING = new Pick.First(List.of());

    /** What identifies an item; null if it has nothing of the kind. */
    @Nullable
    String id(JsonNode item) {
        return text(item, "id");
    }

    @Nullable
    String title(JsonNode item) {
        return plain(item, "title");
    }

    /** Everything but identifier and title. */
    RawPosting.Builder fill(RawPosting.Builder posting, JsonNode item) {
        List<StatedPay> stated = statedPay(item);
        return posting.url(link(item, "url"))
                .applyUrl(link(item, "applyUrl"))
                .company(plain(item, "company"))
                .companyUrl(link(item, "companyUrl"))
                .locations(texts(item, "locations"))
                .pay(plain(item, "pay"))
                .statedPay(stated.isEmpty() ? null : stated)
                .level(plain(item, "level"))
                .employmentType(plain(item, "employmentType"))
                .workMode(plain(item, "workMode"))
                .eligibility(plain(item, "eligibility"))
                .posted(text(item, "posted"))
                .validThrough(text(item, "validThrough"))
                .description(text(item, "description"))
                .skills(texts(item, "skills"))
                .benefits(texts(item, "benefits"))
                .requisition(text(item, "requisition"));
    }

    private List<StatedPay> statedPay(JsonNode item) {
        List<StatedPay> ranges = new ArrayList<>();
        for (PayPick pick : pay) {
            if (!pick.given().holds(item)) {
                continue;
            }
            for (JsonNode node : pick.each().nodes(item)) {
                StatedPay range = pick.when().holds(node) ? range(pick, node) : null;
                if (range != null && !ranges.contains(range)) {
                    ranges.add(range);
                }
            }
        }
        return ranges;
    }

    private @Nullable StatedPay range(PayPick pick, JsonNode node) {
        BigDecimal min = amount(pick.min().first(node, variables));
        BigDecimal max = amount(pick.max().first(node, variables));
        if (min == null && max == null) {
            return null;
        }
        return new StatedPay(
                min,
                max,
                pick.currency().first(node, variables),
                pick.unit().first(node, variables),
                pick.label().first(node, variables),
                false);
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : Amounts.of(text);
    }

    private @Nullable String text(JsonNode item, String field) {
        return fields.getOrDefault(field, NOTHING).first(item, variables);
    }

    /** A text without markup: entities decoded, white space collapsed. */
    private @Nullable String plain(JsonNode item, String field) {
        String text = text(item, field);
        return text == null ? null : JsonText.decoded(text);
    }

    private @Nullable List<String> texts(JsonNode item, String field) {
        List<String> texts = new ArrayList<>();
        for (String text : fields.getOrDefault(field, NOTHING).from(item, variables)) {
            String decoded = JsonText.decoded(text);
            if (decoded != null && !texts.contains(decoded)) {
                texts.add(decoded);
            }
        }
        return texts.isEmpty() ? null : texts;
    }

    private @Nullable URI link(JsonNode item, String field) {
        return Links.resolve(base, text(item, field));
    }
}
