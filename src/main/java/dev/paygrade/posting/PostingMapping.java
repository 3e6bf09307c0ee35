package dev.paygrade.posting;

import dev.paygrade.normalise.Description;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Headline;
import dev.paygrade.normalise.Proofs;
import dev.paygrade.normalise.Slug;
import dev.paygrade.normalise.Terms;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.place.Eligibility;
import dev.paygrade.place.Place;
import dev.paygrade.skill.Demand;
import dev.paygrade.skill.EducationReading;
import dev.paygrade.text.Evidence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft as columns. */
final class PostingMapping {
    private PostingMapping() {}

    /** All but its description, which {@link FreshRows} makes safe and adds. */
    static Posting fresh(Draft draft, References references, Instant now) {
        Posting posting = new Posting();
        posting.firstSeenAt = now;
        posting.postedAt = now;
        posting.changedAt = now;
        fill(draft, references, posting);
        return posting;
    }

    static void apply(Draft draft, References references, Posting posting) {
        fill(draft, references, posting);
        posting.description = draft.html() == null ? null : Description.clean(draft.html());
    }

    private static void fill(Draft draft, References references, Posting posting) {
        posting.title = draft.title();
        posting.slug = Slug.of(draft.title() + (draft.company() == null ? "" : " " + draft.company()));
        posting.employer = draft.company();
        posting.companyId = references.company(draft.company());
        posting.roleId =
                references.role(draft.role() == null ? null : draft.role().role());
        posting.level = draft.level() == null ? null : draft.level().level();
        posting.workMode = draft.place().workMode() == null
                ? null
                : draft.place().workMode().mode();
        posting.places = draft.place().places();
        posting.countries = draft.countries().toArray(String[]::new);
        Eligibility eligibility = draft.place().eligibility();
        posting.eligibleCountries = eligibility.countries().toArray(String[]::new);
        posting.eligibleRegions = eligibility.regions().toArray(String[]::new);
        posting.excludedCountries = eligibility.excluded().toArray(String[]::new);
        posting.employmentTypes = draft.employmentTypes().stream()
                .map(reading -> reading.type().name())
                .distinct()
                .toArray(String[]::new);
        posting.skills = draft.skills().stream()
                .map(reading -> reading.skill().slug())
                .distinct()
                .toArray(String[]::new);
        terms(draft.terms(), posting);
        posting.pay = draft.pay();
        posting.payText = draft.payText();
        headline(draft.headline(), posting);
        posting.evidence = new PostingEvidence(evidence(draft), draft.repairs());
        posting.url = draft.url();
        posting.applyUrl = draft.applyUrl();
        posting.requisition = draft.requisition();
        posting.validThrough = draft.validThrough();
        posted(draft, posting);
    }

    /** A date that the ad states beats the day of the first sighting; relative ages drift, so small moves are none. */
    private static void posted(Draft draft, Posting posting) {
        Instant stated = draft.posted();
        if (stated != null
                && (!posting.postedStated
                        || Duration.between(posting.postedAt, stated).abs().compareTo(Duration.ofDays(2)) > 0)) {
            posting.postedAt = stated.isAfter(posting.firstSeenAt) ? posting.firstSeenAt : stated;
            posting.postedStated = true;
        }
    }

    static void headline(@Nullable Headline headline, Posting posting) {
        AnnualPay annual = headline == null ? null : headline.annual();
        Headline.Observed observed = headline == null ? null : headline.observed();
        posting.payKind = headline == null ? null : headline.kind();
        posting.payCurrency = headline == null ? null : headline.currency();
        posting.payMin = headline == null ? null : headline.min();
        posting.payMax = headline == null ? null : headline.max();
        posting.payPeriod = headline == null ? null : headline.period();
        posting.annualMin = annual == null ? null : annual.min();
        posting.annualMax = annual == null ? null : annual.max();
        posting.usdMin = annual == null ? null : whole(annual.usdMin());
        posting.usdMax = annual == null ? null : whole(annual.usdMax());
        posting.usdRate = annual == null ? null : annual.rate();
        posting.usdRateOn = annual == null ? null : annual.rateDate();
        posting.usdRateStale = annual != null && annual.stale();
        posting.observedLow = observed == null ? null : observed.low();
        posting.observedHigh = observed == null ? null : observed.high();
    }

    private static void terms(Terms terms, Posting posting) {
        posting.degreesRequired = degrees(terms, Demand.REQUIRED);
        posting.degreesPreferred = degrees(terms, Demand.PREFERRED);
        posting.degreeOrEqual = terms.education().stream().anyMatch(EducationReading::orEquivalent);
        posting.yearsMin =
                terms.experience() == null ? null : years(terms.experience().min());
        posting.yearsMax =
                terms.experience() == null ? null : years(terms.experience().max());
        posting.benefits = terms.benefits().stream()
                .map(reading -> reading.benefit().slug())
                .distinct()
                .toArray(String[]::new);
        posting.visa = terms.visa() == null ? null : terms.visa().stance();
        posting.industries = terms.industries().stream()
                .map(reading -> reading.industry().slug())
                .distinct()
                .toArray(String[]::new);
    }

    private static String[] degrees(Terms terms, Demand demand) {
        return terms.education().stream()
                .filter(reading -> reading.demand() == demand)
                .map(EducationReading::degree)
                .distinct()
                .sorted()
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static @Nullable Short years(@Nullable Integer years) {
        return years == null ? null : years.shortValue();
    }

    private static @Nullable Integer whole(@Nullable BigDecimal usd) {
        return usd == null || usd.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : usd.intValue();
    }

    /** Pay carries its evidence itself. */
    private static Map<String, List<Evidence>> evidence(Draft draft) {
        Map<String, List<Evidence>> evidence = Proofs.of(draft);
        evidence.remove("pay");
        return evidence;
    }

    /** What a new draft of a posting changes that people would want to know. */
    static List<PostingChange> history(Posting posting, Draft draft, Instant now) {
        List<PostingChange> changes = new ArrayList<>();
        compare(changes, posting, now, "title", posting.title, draft.title());
        compare(
                changes,
                posting,
                now,
                "pay",
                pay(posting.payText, posting.payMin, posting.payMax, posting.payCurrency),
                pay(draft));
        compare(
                changes,
                posting,
                now,
                "level",
                posting.level == null ? null : posting.level.label(),
                draft.level() == null ? null : draft.level().level().label());
        compare(
                changes,
                posting,
                now,
                "work mode",
                posting.workMode == null ? null : posting.workMode.label(),
                draft.place().workMode() == null
                        ? null
                        : draft.place().workMode().mode().label());
        compare(
                changes,
                posting,
                now,
                "place",
                places(posting.places),
                places(draft.place().places()));
        return changes;
    }

    private static @Nullable String places(List<Place> places) {
        return places.isEmpty()
                ? null
                : places.stream()
                        .map(place -> Stream.of(place.city(), place.region(), place.country())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" / "));
    }

    private static @Nullable String pay(Draft draft) {
        Headline headline = draft.headline();
        return headline == null
                ? pay(draft.payText(), null, null, null)
                : pay(draft.payText(), headline.min(), headline.max(), headline.currency());
    }

    private static @Nullable String pay(
            @Nullable String text, @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency) {
        if (text != null) {
            return text;
        }
        if (min == null && max == null) {
            return null;
        }
        return "%s %s – %s"
                .formatted(currency == null ? "" : currency, plain(min), plain(max))
                .strip();
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "?" : amount.stripTrailingZeros().toPlainString();
    }

    private static void compare(
            List<PostingChange> changes,
            Posting posting,
            Instant now,
            String field,
            @Nullable String was,
            @Nullable String becomes) {
        if (!Objects.equals(was, becomes)) {
            changes.add(PostingChange.of(posting, now, field, was, becomes));
        }
    }
}
