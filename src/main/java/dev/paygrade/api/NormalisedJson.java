package dev.paygrade.api;

import dev.paygrade.api.PostingJson.AnnualJson;
import dev.paygrade.api.PostingJson.HeadlineJson;
import dev.paygrade.api.PostingJson.RangeJson;
import dev.paygrade.level.Experience;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Headline;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.pay.PayKind;
import dev.paygrade.place.Eligibility;
import dev.paygrade.place.Place;
import dev.paygrade.role.Role;
import dev.paygrade.text.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an ad says; unknown values are null or empty. Offsets are code points in the field as repaired. */
public record NormalisedJson(
        @Nullable RoleJson role,
        @Nullable LevelJson level,
        PayJson pay,
        @Nullable WorkModeJson workMode,
        List<Place> places,
        EligibleJson eligible,
        List<String> employmentTypes,
        List<String> skills,
        List<DegreeJson> education,
        @Nullable YearsJson experience,
        List<NamedJson> benefits,
        @Nullable ValueJson visa,
        List<NamedJson> industries,
        List<String> repairs,
        Map<String, String> repaired) {

    /** A role with its ever broader ones. */
    public record RoleJson(String name, String slug, List<String> lineage) {}

    /** A level with its words. */
    public record LevelJson(String value, String label, Evidence evidence) {}

    /** A work mode with its words. */
    public record WorkModeJson(String value, Evidence evidence) {}

    /** A degree asked for; {@code demand} is {@code REQUIRED} or {@code PREFERRED}. */
    public record DegreeJson(String value, String demand, boolean orEquivalent, Evidence evidence) {}

    /** Years of experience; null for an open end. */
    public record YearsJson(@Nullable Integer min, @Nullable Integer max, Evidence evidence) {}

    /** A benefit or an industry. */
    public record NamedJson(String name, String slug, Evidence evidence) {}

    /** A stance with its words. */
    public record ValueJson(String value, Evidence evidence) {}

    /** Every statement of pay; headline and annual value are null when there is none. */
    public record PayJson(
            List<RangeJson> ranges,
            @Nullable HeadlineJson headline,
            @Nullable AnnualJson annual) {}

    /** From where a remote posting may be done. */
    public record EligibleJson(
            List<String> countries,
            List<String> regions,
            List<String> excluded,
            @Nullable String timeZone,
            @Nullable Evidence evidence) {}

    public static NormalisedJson of(Draft draft) {
        Eligibility eligibility = draft.place().eligibility();
        return new NormalisedJson(
                draft.role() == null ? null : role(draft.role().role()),
                draft.level() == null
                        ? null
                        : new LevelJson(
                                draft.level().level().name(),
                                draft.level().level().label(),
                                draft.level().evidence()),
                pay(draft),
                draft.place().workMode() == null
                        ? null
                        : new WorkModeJson(
                                draft.place().workMode().mode().name(),
                                draft.place().workMode().evidence()),
                draft.place().places(),
                new EligibleJson(
                        eligibility.countries(),
                        eligibility.regions(),
                        eligibility.excluded(),
                        eligibility.timeZone(),
                        eligibility.evidence()),
                draft.employmentTypes().stream()
                        .map(reading -> reading.type().name())
                        .distinct()
                        .toList(),
                draft.skills().stream().map(reading -> reading.skill().name()).toList(),
                draft.terms().education().stream()
                        .map(reading -> new DegreeJson(
                                reading.degree().name(),
                                reading.demand().name(),
                                reading.orEquivalent(),
                                reading.evidence()))
                        .toList(),
                years(draft.terms().experience()),
                draft.terms().benefits().stream()
                        .map(reading -> new NamedJson(
                                reading.benefit().name(), reading.benefit().slug(), reading.evidence()))
                        .toList(),
                draft.terms().visa() == null
                        ? null
                        : new ValueJson(
                                draft.terms().visa().stance().name(),
                                draft.terms().visa().evidence()),
                draft.terms().industries().stream()
                        .map(reading -> new NamedJson(
                                reading.industry().name(), reading.industry().slug(), reading.evidence()))
                        .toList(),
                draft.repairs(),
                draft.repaired());
    }

    private static @Nullable YearsJson years(@Nullable Experience experience) {
        return experience == null ? null : new YearsJson(experience.min(), experience.max(), experience.evidence());
    }

    private static RoleJson role(Role role) {
        return new RoleJson(role.name(), role.slug(), role.lineage());
    }

    private static PayJson pay(Draft draft) {
        Headline headline = draft.headline();
        boolean headed = headline != null && (headline.kind() == PayKind.BASE || headline.kind() == PayKind.OTE);
        return new PayJson(
                draft.pay().stream().map(RangeJson::of).toList(),
                headline == null || !headed
                        ? null
                        : new HeadlineJson(
                                PostingJson.plain(headline.min()),
                                PostingJson.plain(headline.max()),
                                headline.currency(),
                                headline.period(),
                                headline.kind()),
                headline == null || !headed || headline.annual() == null ? null : annual(headline.annual()));
    }

    private static AnnualJson annual(AnnualPay annual) {
        return new AnnualJson(
                annual.currency(),
                PostingJson.plain(annual.min()),
                PostingJson.plain(annual.max()),
                whole(annual.usdMin()),
                whole(annual.usdMax()),
                PostingJson.plain(annual.rate()),
                annual.rateDate(),
                annual.stale());
    }

    private static @Nullable Integer whole(@Nullable BigDecimal usd) {
        return usd == null || usd.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : usd.intValue();
    }
}
