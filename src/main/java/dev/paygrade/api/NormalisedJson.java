package dev.paygrade.api;

import dev.paygrade.api.PostingJson.AnnualJson;
import dev.paygrade.api.PostingJson.HeadlineJson;
import dev.paygrade.api.PostingJson.RangeJson;
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
        List<String> repairs,
        Map<String, String> repaired) {

    /** A role with its ever broader ones. */
    public record RoleJson(String name, String slug, List<String> lineage) {}

    /** A level with its words. */
    public record LevelJson(String value, String label, Evidence evidence) {}

    /** A work mode with its words. */
    public record WorkModeJson(String value, Evidence evidence) {}

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

    static NormalisedJson of(Draft draft) {
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
                draft.repairs(),
                draft.repaired());
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
                annual.rateDate());
    }

    private static @Nullable Integer whole(@Nullable BigDecimal usd) {
        return usd == null || usd.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : usd.intValue();
    }
}
