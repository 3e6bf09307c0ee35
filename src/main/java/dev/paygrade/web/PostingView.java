package dev.paygrade.web;

import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayRange;
import dev.paygrade.posting.CorrectedField;
import dev.paygrade.posting.PostingDetail;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.PostingItem;
import dev.paygrade.text.Evidence;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A posting's own page.
 *
 * @param description sanitised HTML with the words marked that were read
 * @param data schema.org markup as JSON; null for a closed posting
 */
public record PostingView(
        ItemView item,
        List<PayLine> pay,
        @Nullable String annual,
        List<Fact> facts,
        @Nullable String description,
        @Nullable String apply,
        @Nullable String applyHost,
        List<Sighting> sightings,
        List<Change> changes,
        List<String> repairs,
        @Nullable String payCorrected,
        @Nullable String closed,
        RoleView.@Nullable Link role,
        List<ItemView> similar,
        @Nullable String data) {

    private static final Pattern HEADING = Pattern.compile("<(/?)h[1-6]\\b");

    /** One statement of pay with the words that make it. */
    public record PayLine(String range, String kind, String quote, String field, String rule, String flags) {
        /** Said by the operator and not by the ad. */
        public boolean corrected() {
            return rule.equals(CorrectedField.RULE);
        }
    }

    /**
     * A value that was read, with the words that prove it.
     *
     * @param corrected when the operator corrected it, or null
     */
    public record Fact(
            String name,
            String value,
            List<Quote> quotes,
            @Nullable String corrected) {
        private static final int FEW = 2;

        Fact(String name, String value, List<Quote> quotes) {
            this(name, value, quotes, null);
        }

        /** Whether the quotes need not be folded away. */
        public boolean few() {
            return quotes.size() <= FEW;
        }
    }

    /** Words of the ad. */
    public record Quote(String text, String field, String rule) {}

    /** Where the posting stands. */
    public record Sighting(
            String source,
            @Nullable String url,
            String seen,
            boolean featured,
            @Nullable String reason) {}

    /** What changed. */
    public record Change(String on, String text) {}

    static PostingView of(
            PostingItem item,
            PostingDetail detail,
            Instant now,
            List<ItemView> similar,
            TermNames names,
            String address) {
        String apply = safe(item.applyUrl() != null ? item.applyUrl() : item.url());
        return new PostingView(
                ItemView.of(item, now),
                item.pay() == null
                        ? List.of()
                        : item.pay().ranges().stream().map(PostingView::payLine).toList(),
                item.pay() == null ? null : annual(item.pay()),
                facts(item, detail, names),
                description(item, detail),
                item.closedAt() == null ? apply : null,
                apply == null ? null : URI.create(apply).getHost(),
                detail.sightings().stream().map(PostingView::sighting).toList(),
                detail.changes().stream()
                        .map(change -> new Change(Figures.day(change.at()), changed(change)))
                        .toList(),
                detail.repairs(),
                corrected(detail, "pay"),
                item.closedAt() == null
                        ? null
                        : Figures.day(item.closedAt())
                                + (detail.closedReason() == null ? "" : ": " + detail.closedReason()),
                item.role() == null
                        ? null
                        : new RoleView.Link(
                                item.role().name(), "/roles/" + item.role().slug()),
                similar,
                item.closedAt() == null ? JobPostingData.of(item, detail, address) : null);
    }

    private static @Nullable String description(PostingItem item, PostingDetail detail) {
        String html = oneHeadingLevel(detail.description());
        return html == null ? null : MarkedText.of(html, quotes(item, detail));
    }

    /** What was read from the description itself, pay first: of two that overlap the first is marked. */
    private static List<MarkedText.Words> quotes(PostingItem item, PostingDetail detail) {
        List<MarkedText.Words> quotes = new ArrayList<>();
        if (item.pay() != null) {
            item.pay().ranges().stream()
                    .map(PayRange::evidence)
                    .filter(PostingView::inDescription)
                    .forEach(evidence -> quotes.add(new MarkedText.Words(evidence.quote(), "Pay")));
        }
        detail.evidence()
                .forEach((value, evidences) -> evidences.stream()
                        .filter(PostingView::inDescription)
                        .forEach(evidence -> quotes.add(new MarkedText.Words(evidence.quote(), meaning(value)))));
        return quotes;
    }

    private static boolean inDescription(Evidence evidence) {
        return evidence.field().equals("description");
    }

    private static String meaning(String value) {
        String name = switch (value) {
            case "eligible" -> "open to";
            case "excluded" -> "not open to";
            default -> fieldName(value);
        };
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static PayLine payLine(PayRange range) {
        Evidence evidence = range.evidence();
        List<String> flags = new ArrayList<>();
        for (PayFlag flag : range.flags()) {
            flags.add(
                    switch (flag) {
                        case INVERTED -> "bounds were the wrong way round";
                        case IMPLAUSIBLE -> "implausible, not counted";
                        case NET -> "net of tax";
                        case PRO_RATA -> "pro rata";
                    });
        }
        return new PayLine(
                ItemView.range(range.currency(), range.min(), range.max(), range.period())
                        + (range.period() == null ? " (period not stated)" : ""),
                switch (range.kind()) {
                    case BASE -> "base pay";
                    case OTE -> "on-target earnings";
                    case BONUS -> "bonus";
                    case ESTIMATE -> "estimate, not the employer's";
                },
                evidence.quote(),
                fieldName(evidence.field()),
                evidence.rule(),
                String.join(", ", flags));
    }

    private static @Nullable String annual(PostingItem.Pay pay) {
        PayBar bar = PayBar.of(pay);
        if (bar == null || pay.rate() == null || pay.rateDate() == null) {
            return null;
        }
        return "USD".equals(pay.currency())
                ? bar.label()
                : "%s, at %s USD for 1 %s (ECB, %s)"
                                .formatted(
                                        bar.label(),
                                        Figures.rate(pay.rate()),
                                        pay.currency(),
                                        Figures.day(pay.rateDate()))
                        + (pay.rateStale() ? "; no later rate was at hand" : "");
    }

    private static List<Fact> facts(PostingItem item, PostingDetail detail, TermNames names) {
        List<Fact> facts = new ArrayList<>();
        if (corrected(detail, "title") != null) {
            add(facts, detail, "Title", "title", item.title());
        }
        add(
                facts,
                detail,
                "Role",
                "role",
                item.role() == null ? "" : item.role().name());
        add(
                facts,
                detail,
                "Level",
                "level",
                item.level() == null ? "" : item.level().label());
        add(
                facts,
                detail,
                "Place",
                "places",
                String.join(" / ", item.places().stream().map(ItemView::place).toList()));
        add(
                facts,
                detail,
                "Work mode",
                "workMode",
                item.workMode() == null ? "" : item.workMode().label());
        add(facts, detail, "Open to", "eligible", ItemView.eligibility(item).replaceFirst("^from ", ""));
        add(
                facts,
                detail,
                "Not open to",
                "excluded",
                String.join(
                        ", ",
                        item.excludedCountries().stream()
                                .map(CountryCodes::name)
                                .toList()));
        add(
                facts,
                detail,
                "Employment",
                "employmentTypes",
                String.join(
                        ", ",
                        item.employmentTypes().stream().map(ItemView::typeLabel).toList()));
        add(
                facts,
                detail,
                "Skills",
                "skills",
                String.join(", ", item.skills().stream().map(names::skill).toList()));
        PostingDetail.Offered offered = detail.offered();
        add(facts, detail, "Education", "education", TermNames.education(offered));
        add(facts, detail, "Experience", "experience", TermNames.years(offered));
        add(
                facts,
                detail,
                "Benefits",
                "benefits",
                String.join(
                        ", ", offered.benefits().stream().map(names::benefit).toList()));
        add(
                facts,
                detail,
                "Visa",
                "visa",
                offered.visa() == null ? "" : offered.visa().label());
        add(
                facts,
                detail,
                "Industry",
                "industries",
                String.join(
                        ", ", offered.industries().stream().map(names::industry).toList()));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, PostingDetail detail, String name, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(
                    name,
                    value,
                    detail.evidence().getOrDefault(key, List.of()).stream()
                            .map(evidence -> new Quote(evidence.quote(), fieldName(evidence.field()), evidence.rule()))
                            .distinct()
                            .toList(),
                    corrected(detail, key)));
        }
    }

    private static @Nullable String corrected(PostingDetail detail, String key) {
        return detail.corrections().stream()
                .filter(one -> one.field().equals(key))
                .findFirst()
                .map(one -> Figures.day(one.at()))
                .orElse(null);
    }

    private static Sighting sighting(PostingDetail.Seen seen) {
        String until = seen.lastSeen() == null
                ? ""
                : seen.current()
                        ? ", still there on " + Figures.day(seen.lastSeen())
                        : ", last seen " + Figures.day(seen.lastSeen());
        return new Sighting(
                seen.source(), safe(seen.url()), Figures.day(seen.firstSeen()) + until, seen.featured(), seen.reason());
    }

    private static String changed(PostingDetail.Change change) {
        String was = change.was() == null || change.was().isEmpty() ? "nothing" : change.was();
        String became = change.became() == null || change.became().isEmpty() ? "nothing" : change.became();
        String cause = switch (change.cause()) {
            case AD -> "";
            case READER -> " (the ad is the same, we read it better)";
            case PERSON -> " (corrected by hand)";
        };
        return "%s: %s → %s%s".formatted(change.field(), was, became, cause);
    }

    static String fieldName(String field) {
        return switch (field) {
            case "employmentType" -> "employment type";
            case "statedPay" -> "stated pay";
            case "workMode" -> "work mode";
            default -> field.toLowerCase(Locale.ROOT);
        };
    }

    /** The ad's own headings, of whatever level, stand one below "The ad"; its HTML is sanitised already. */
    private static @Nullable String oneHeadingLevel(@Nullable String html) {
        return html == null ? null : HEADING.matcher(html).replaceAll("<$1h3");
    }

    /** Only web addresses become links. */
    static @Nullable String safe(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
