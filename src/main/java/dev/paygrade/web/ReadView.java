package dev.paygrade.web;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Headline;
import dev.paygrade.normalise.Proofs;
import dev.paygrade.normalise.Terms;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.place.Eligibility;
import dev.paygrade.place.Place;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.skill.EducationReading;
import dev.paygrade.text.Evidence;
import dev.paygrade.web.PostingView.Fact;
import dev.paygrade.web.PostingView.PayLine;
import dev.paygrade.web.PostingView.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An ad that somebody pasted, as it was read.
 *
 * @param fields its texts with the words marked that prove something
 * @param annual what the pay makes a year, or null
 * @param facts values other than pay
 * @param unknown names of the values that nothing in the ad says
 */
public record ReadView(
        List<Field> fields,
        List<PayLine> pay,
        @Nullable String annual,
        List<Fact> facts,
        List<String> unknown,
        List<String> repairs) {

    /** A text of the ad. */
    public record Field(String label, List<Segment> segments) {}

    private static final List<String> EXPECTED =
            List.of("role", "level", "pay", "places", "workMode", "employmentTypes");

    /** @param texts what was sent in, by field */
    public static ReadView of(Draft draft, Map<String, String> texts) {
        Map<String, List<Evidence>> proofs = Proofs.of(draft);
        Map<String, String> values = values(draft);
        List<Field> fields = new ArrayList<>();
        texts.forEach((field, text) -> {
            String read = draft.repaired().getOrDefault(field, text.strip());
            if (!read.isEmpty()) {
                fields.add(new Field(label(field), Segment.of(field, read, proofs)));
            }
        });
        List<Fact> facts = new ArrayList<>();
        values.forEach((key, value) -> {
            if (!key.equals("pay") && !value.isEmpty()) {
                facts.add(new Fact(label(key), value, quotes(proofs.getOrDefault(key, List.of()))));
            }
        });
        return new ReadView(
                fields,
                draft.pay().stream().map(PostingView::payLine).toList(),
                annual(draft.headline()),
                facts,
                EXPECTED.stream()
                        .filter(key -> values.getOrDefault(key, "").isEmpty())
                        .map(ReadView::label)
                        .toList(),
                draft.repairs());
    }

    private static List<Quote> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .map(proof -> new Quote(proof.quote(), PostingView.fieldName(proof.field()), proof.rule()))
                .distinct()
                .toList();
    }

    /** Every value as a person would say it; empty where it is unknown. */
    static Map<String, String> values(Draft draft) {
        Eligibility eligibility = draft.place().eligibility();
        Terms terms = draft.terms();
        Map<String, String> values = new java.util.LinkedHashMap<>();
        values.put("role", draft.role() == null ? "" : draft.role().role().name());
        values.put("level", draft.level() == null ? "" : draft.level().level().label());
        values.put(
                "pay",
                joined(draft.pay().stream()
                        .map(pay -> ItemView.range(pay.currency(), pay.min(), pay.max(), pay.period()))));
        values.put(
                "places",
                draft.place().places().isEmpty() && eligibility.countries().isEmpty()
                        ? joined(draft.countries().stream().map(CountryCodes::name))
                        : draft.place().places().stream().map(ReadView::place).collect(Collectors.joining(" / ")));
        values.put(
                "workMode",
                draft.place().workMode() == null
                        ? ""
                        : draft.place().workMode().mode().label());
        values.put(
                "eligible",
                joined(Stream.of(
                                eligibility.countries().stream().map(CountryCodes::name),
                                eligibility.regions().stream(),
                                eligibility.excluded().stream().map(code -> "not " + CountryCodes.name(code)),
                                Stream.ofNullable(eligibility.timeZone()))
                        .flatMap(part -> part)));
        values.put(
                "employmentTypes",
                joined(draft.employmentTypes().stream()
                        .map(reading -> ItemView.typeLabel(reading.type().name()))
                        .distinct()));
        values.put(
                "skills",
                joined(draft.skills().stream().map(reading -> reading.skill().name())));
        values.put("education", joined(terms.education().stream().map(ReadView::degree)));
        values.put(
                "experience",
                terms.experience() == null
                        ? ""
                        : TermNames.years(
                                terms.experience().min(), terms.experience().max()));
        values.put(
                "benefits",
                joined(terms.benefits().stream()
                        .map(reading -> reading.benefit().name())));
        values.put("visa", terms.visa() == null ? "" : terms.visa().stance().label());
        values.put(
                "industries",
                joined(terms.industries().stream()
                        .map(reading -> reading.industry().name())));
        return values;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    private static String place(Place place) {
        return ItemView.place(place);
    }

    private static String degree(EducationReading reading) {
        return reading.degree().label() + " (" + reading.demand().label().toLowerCase(java.util.Locale.ROOT)
                + (reading.orEquivalent() ? ", or equivalent)" : ")");
    }

    private static @Nullable String annual(@Nullable Headline headline) {
        AnnualPay annual = headline == null ? null : headline.annual();
        if (annual == null || (annual.usdMin() == null && annual.usdMax() == null)) {
            return null;
        }
        String usd = ItemView.range("USD", annual.usdMin(), annual.usdMax(), null) + " a year";
        return "USD".equals(annual.currency())
                ? usd
                : "%s, at %s USD for 1 %s (ECB, %s)%s"
                        .formatted(
                                usd,
                                Figures.rate(Objects.requireNonNull(annual.rate())),
                                annual.currency(),
                                Figures.day(Objects.requireNonNull(annual.rateDate())),
                                annual.stale() ? "; no later rate was at hand" : "");
    }

    /** What a value or a field is called. */
    static String label(String key) {
        return switch (key) {
            case "role" -> "Role";
            case "level" -> "Level";
            case "pay" -> "Pay";
            case "places" -> "Place";
            case "workMode" -> "Work mode";
            case "eligible" -> "Open to";
            case "employmentTypes" -> "Employment";
            case "employmentType" -> "Employment type";
            case "skills" -> "Skills";
            case "education" -> "Education";
            case "experience" -> "Experience";
            case "benefits" -> "Benefits";
            case "visa" -> "Visa";
            case "industries" -> "Industry";
            case "title" -> "Title";
            case "location" -> "Place";
            case "description" -> "Description";
            default -> key;
        };
    }
}
