package dev.paygrade.web;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Headline;
import dev.paygrade.normalise.Proofs;
import dev.paygrade.normalise.Terms;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.place.Eligibility;
import dev.paygrade.place.Place;
import dev.paygrade.skill.Demand;
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
        values.put(
                "level", draft.level() == null ? "" : Labels.level(draft.level().level()));
        values.put(
                "pay",
                joined(draft.pay().stream()
                        .map(pay -> ItemView.range(pay.currency(), pay.min(), pay.max(), pay.period()))));
        values.put(
                "places",
                draft.place().places().isEmpty() && eligibility.countries().isEmpty()
                        ? joined(draft.countries().stream().map(Labels::country))
                        : draft.place().places().stream().map(ReadView::place).collect(Collectors.joining(" / ")));
        values.put(
                "workMode",
                draft.place().workMode() == null
                        ? ""
                        : Labels.mode(draft.place().workMode().mode()));
        values.put(
                "eligible",
                joined(Stream.of(
                                eligibility.countries().stream().map(Labels::country),
                                eligibility.regions().stream().map(Labels::region),
                                eligibility.excluded().stream().map(code -> say().notFrom(Labels.country(code))),
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
        values.put("benefits", joined(terms.benefits().stream().map(reading -> TermNames.name(reading.benefit()))));
        values.put(
                "visa",
                terms.visa() == null ? "" : PostingView.visa(terms.visa().stance()));
        values.put(
                "industries", joined(terms.industries().stream().map(reading -> TermNames.name(reading.industry()))));
        return values;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    private static String place(Place place) {
        return ItemView.place(place);
    }

    private static String degree(EducationReading reading) {
        TermsMessages terms = Language.texts(TermsMessages.class);
        String degree = TermNames.degree(reading.degree());
        String asked = reading.orEquivalent() ? terms.orEqual(degree) : degree;
        return reading.demand() == Demand.PREFERRED ? terms.preferred(asked) : asked;
    }

    private static @Nullable String annual(@Nullable Headline headline) {
        AnnualPay annual = headline == null ? null : headline.annual();
        if (annual == null || (annual.usdMin() == null && annual.usdMax() == null)) {
            return null;
        }
        PostingMessages posting = Language.texts(PostingMessages.class);
        String usd = Language.texts(CommonMessages.class)
                .yearly(ItemView.range("USD", annual.usdMin(), annual.usdMax(), null));
        return "USD".equals(annual.currency())
                ? usd
                : posting.rate(
                                usd,
                                Figures.rate(Objects.requireNonNull(annual.rate())),
                                String.valueOf(annual.currency()),
                                Figures.day(Objects.requireNonNull(annual.rateDate())))
                        + (annual.stale() ? ", " + posting.rateStale() : "");
    }

    private static ReadMessages say() {
        return Language.texts(ReadMessages.class);
    }

    /** What a value or a field is called. */
    static String label(String key) {
        PostingMessages posting = Language.texts(PostingMessages.class);
        return switch (key) {
            case "role" -> posting.factRole();
            case "level" -> posting.factLevel();
            case "pay" -> posting.pay();
            case "places", "location" -> posting.factPlace();
            case "workMode" -> posting.factMode();
            case "eligible" -> posting.factOpen();
            case "employmentTypes" -> posting.factEmployment();
            case "employmentType" -> say().formType();
            case "skills" -> posting.factSkills();
            case "education" -> posting.factEducation();
            case "experience" -> posting.factExperience();
            case "benefits" -> posting.factBenefits();
            case "visa" -> posting.factVisa();
            case "industries" -> posting.factIndustry();
            case "title" -> posting.factTitle();
            case "description" -> say().fieldDescription();
            case "eligibility" -> say().fieldEligibility();
            case "country" -> say().fieldCountry();
            default -> key;
        };
    }
}
