package dev.paygrade.web;

import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayRange;
import dev.paygrade.posting.CorrectedField;
import dev.paygrade.posting.PostingDetail;
import dev.paygrade.search.PostingItem;
import dev.paygrade.skill.VisaStance;
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
                item.closedAt() == null ? null : closed(item.closedAt(), detail.closedReason()),
                item.role() == null
                        ? null
                        : new RoleView.Link(
                                item.role().name(), "/roles/" + item.role().slug()),
                similar,
                item.closedAt() == null ? JobPostingData.of(item, detail, address) : null);
    }

    /** The reason is kept as an English sentence. */
    private static String closed(Instant at, @Nullable String reason) {
        return Figures.day(at) + (reason == null || Language.current() != Language.ENGLISH ? "" : ": " + reason);
    }

    private static PostingMessages say() {
        return Language.texts(PostingMessages.class);
    }

    static String visa(VisaStance visa) {
        return switch (visa) {
            case OFFERED -> say().visaOffered();
            case NOT_OFFERED -> say().visaNot();
        };
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
                    .forEach(evidence -> quotes.add(new MarkedText.Words(evidence.quote(), say().pay())));
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
            case "eligible" -> say().factOpen();
            case "excluded" -> say().factNotOpen();
            default -> fieldName(value);
        };
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static PayLine payLine(PayRange range) {
        Evidence evidence = range.evidence();
        List<String> flags = new ArrayList<>();
        if (range.level() != null) {
            flags.add(Labels.level(range.level()));
        }
        for (PayFlag flag : range.flags()) {
            flags.add(
                    switch (flag) {
                        case INVERTED -> say().inverted();
                        case IMPLAUSIBLE -> say().implausible();
                        case NET -> say().net();
                        case PRO_RATA -> say().proRata();
                    });
        }
        String shown = ItemView.range(range.currency(), range.min(), range.max(), range.period());
        return new PayLine(
                range.period() == null ? say().noPeriod(shown) : shown,
                switch (range.kind()) {
                    case BASE -> say().base();
                    case OTE -> say().ote();
                    case BONUS -> say().bonus();
                    case ESTIMATE -> say().estimated();
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
                : say().rate(
                                        bar.label(),
                                        Figures.rate(pay.rate()),
                                        String.valueOf(pay.currency()),
                                        Figures.day(pay.rateDate()))
                        + (pay.rateStale() ? ", " + say().rateStale() : "");
    }

    private static List<Fact> facts(PostingItem item, PostingDetail detail, TermNames names) {
        List<Fact> facts = new ArrayList<>();
        if (corrected(detail, "title") != null) {
            add(facts, detail, say().factTitle(), "title", item.title());
        }
        add(
                facts,
                detail,
                say().factRole(),
                "role",
                item.role() == null ? "" : item.role().name());
        add(facts, detail, say().factLevel(), "level", item.level() == null ? "" : Labels.level(item.level()));
        add(
                facts,
                detail,
                say().factPlace(),
                "places",
                String.join(" / ", item.places().stream().map(ItemView::place).toList()));
        add(facts, detail, say().factMode(), "workMode", item.workMode() == null ? "" : Labels.mode(item.workMode()));
        add(facts, detail, say().factOpen(), "eligible", ItemView.eligible(item));
        add(
                facts,
                detail,
                say().factNotOpen(),
                "excluded",
                String.join(
                        ", ",
                        item.excludedCountries().stream().map(Labels::country).toList()));
        add(
                facts,
                detail,
                say().factEmployment(),
                "employmentTypes",
                String.join(
                        ", ",
                        item.employmentTypes().stream().map(ItemView::typeLabel).toList()));
        add(
                facts,
                detail,
                say().factSkills(),
                "skills",
                String.join(", ", item.skills().stream().map(names::skill).toList()));
        PostingDetail.Offered offered = detail.offered();
        add(facts, detail, say().factEducation(), "education", TermNames.education(offered));
        add(facts, detail, say().factExperience(), "experience", TermNames.years(offered));
        add(
                facts,
                detail,
                say().factBenefits(),
                "benefits",
                String.join(
                        ", ", offered.benefits().stream().map(names::benefit).toList()));
        add(facts, detail, say().factVisa(), "visa", offered.visa() == null ? "" : visa(offered.visa()));
        add(
                facts,
                detail,
                say().factIndustry(),
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
        String first = Figures.day(seen.firstSeen());
        String when = seen.lastSeen() == null
                ? say().seenFirst(first)
                : seen.current()
                        ? say().seenStill(first, Figures.day(seen.lastSeen()))
                        : say().seenLast(first, Figures.day(seen.lastSeen()));
        return new Sighting(seen.source(), safe(seen.url()), when, seen.featured(), seen.reason());
    }

    private static String changed(PostingDetail.Change change) {
        String was = change.was() == null || change.was().isEmpty() ? say().nothing() : change.was();
        String became = change.became() == null || change.became().isEmpty() ? say().nothing() : change.became();
        String cause = switch (change.cause()) {
            case AD -> "";
            case READER -> " " + say().betterRead();
            case PERSON -> " " + say().handMade();
        };
        return "%s: %s → %s%s".formatted(fieldName(change.field()), was, became, cause);
    }

    static String fieldName(String field) {
        return switch (field) {
            case "title" -> say().fieldTitle();
            case "description" -> say().fieldDescription();
            case "location" -> say().fieldLocation();
            case "company" -> say().fieldCompany();
            case "pay" -> say().fieldPay();
            case "level" -> say().fieldLevel();
            case "role" -> say().fieldRole();
            case "places" -> say().fieldPlaces();
            case "skills" -> say().fieldSkills();
            case "country" -> say().fieldCountry();
            case "employmentType", "employment type" -> say().fieldType();
            case "statedPay" -> say().fieldStatedPay();
            case "workMode", "work mode" -> say().fieldMode();
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
