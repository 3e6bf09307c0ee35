package dev.paygrade.api;

import dev.paygrade.insight.RolePay;
import dev.paygrade.insight.comparison.Adjusted;
import dev.paygrade.insight.comparison.Comparison;
import dev.paygrade.insight.comparison.Duties;
import dev.paygrade.insight.comparison.LogOdds;
import dev.paygrade.insight.comparison.RoleProfile;
import dev.paygrade.insight.comparison.SkillLine;
import dev.paygrade.insight.comparison.Skills;
import dev.paygrade.insight.comparison.Wilson;
import dev.paygrade.level.Level;
import dev.paygrade.pay.DatedRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two roles side by side. Where a role has too few ads for a figure, the figure is null or its list empty.
 *
 * @param broader slug of the one that includes the other's ads, or null
 * @param related nearest comparisons
 */
public record CompareJson(
        RoleJson a,
        RoleJson b,
        @Nullable String broader,
        LocalDate asOf,
        Sections sections,
        Pay pay,
        List<Related> related,
        List<Comparison.Written> articles) {

    /** A role with what its ads amount to; {@code evidence} gives all of them. */
    public record RoleJson(
            String slug,
            String name,
            List<String> lineage,
            int nAds,
            int nOpen,
            int nEmployers,
            @Nullable Instant watchedSince,
            String evidence) {}

    /** What the roles are, in the order of the page. */
    public record Sections(
            Definitions definitions,
            Both<Duties> responsibilities,
            SkillsJson skills,
            Both<RoleProfile.Education> education,
            SkillsJson tools,
            Both<RoleProfile.Industries> industries,
            Both<List<RoleProfile.Month>> outlook,
            Tips tips) {}

    /** The same of both roles. */
    public record Both<T>(T a, T b) {}

    /** One sentence of each, null for a role that our list lacks. */
    public record Definitions(@Nullable String a, @Nullable String b) {}

    /** Skills of both, and those that are named more by the ads of one. */
    public record SkillsJson(boolean enough, List<SkillJson> shared, List<SkillJson> a, List<SkillJson> b) {
        static SkillsJson of(Skills skills, Comparison of) {
            return new SkillsJson(
                    skills.enough(), lines(skills.shared(), of), lines(skills.ownA(), of), lines(skills.ownB(), of));
        }
    }

    /** A skill; {@code logOdds} are of the first role against the second. */
    public record SkillJson(String slug, String name, Share a, Share b, LogOdds logOdds) {}

    /** How many of a role's ads that name any skill name this one, with Wilson's interval. */
    public record Share(int nAds, Wilson share, String evidence) {}

    /** For whoever changes roles: what the other role's ads name more, and its open ads by level and country. */
    public record Tips(List<SkillJson> fromAToB, List<SkillJson> fromBToA, Both<Openings> openings) {}

    /** Open ads. */
    public record Openings(Map<Level, Integer> levels, Map<String, Integer> countries) {}

    /** Pay of each, in USD, and the difference of their mean middles, a − b. */
    public record Pay(RolePayJson a, RolePayJson b, Outcome raw, Outcome adjusted) {}

    /** A difference, or why there is none. */
    public record Outcome(
            String status,
            @Nullable Difference figure,
            @Nullable String why) {
        static Outcome of(Adjusted.Outcome outcome) {
            Adjusted figure = outcome.figure();
            return new Outcome(
                    figure == null ? "insufficient" : "ok",
                    figure == null ? null : Difference.of(figure),
                    outcome.why());
        }
    }

    /** USD a year. */
    public record Difference(
            long a, long b, long difference, List<Long> ci, int usedA, int usedB, int nAdsA, int nAdsB, int cells) {
        static Difference of(Adjusted of) {
            return new Difference(
                    Math.round(of.a()),
                    Math.round(of.b()),
                    Math.round(of.difference()),
                    List.of(Math.round(of.low()), Math.round(of.high())),
                    of.usedA(),
                    of.usedB(),
                    of.ofA(),
                    of.ofB(),
                    of.cells());
        }
    }

    /** Another comparison. */
    public record Related(String a, String b, double likeness, String url) {}

    static CompareJson of(Comparison of) {
        RoleProfile a = of.a().profile();
        RoleProfile b = of.b().profile();
        return new CompareJson(
                role(of.a()),
                role(of.b()),
                of.broader() == null ? null : of.broader().slug(),
                of.asOf(),
                new Sections(
                        new Definitions(
                                of.a().subject().definition(), of.b().subject().definition()),
                        new Both<>(a.duties(), b.duties()),
                        SkillsJson.of(of.skills(), of),
                        new Both<>(a.education(), b.education()),
                        SkillsJson.of(of.tools(), of),
                        new Both<>(a.industries(), b.industries()),
                        new Both<>(a.months(), b.months()),
                        new Tips(
                                lines(of.missingB(), of),
                                lines(of.missingA(), of),
                                new Both<>(
                                        new Openings(a.levels(), a.countries()),
                                        new Openings(b.levels(), b.countries())))),
                new Pay(pay(of.a().pay()), pay(of.b().pay()), Outcome.of(of.raw()), Outcome.of(of.adjusted())),
                of.related().stream()
                        .map(pair -> new Related(
                                pair.a().slug(), pair.b().slug(), pair.likeness(), "/compare/" + pair.slug()))
                        .toList(),
                of.articles());
    }

    private static RoleJson role(Comparison.Side side) {
        RoleProfile.Counts counts = side.profile().counts();
        return new RoleJson(
                side.subject().slug(),
                side.subject().name(),
                side.subject().role().lineage().stream()
                        .map(ancestor -> ancestor.name())
                        .toList(),
                counts.ads(),
                counts.open(),
                counts.employers(),
                counts.watchedSince(),
                evidence(side));
    }

    private static String evidence(Comparison.Side side) {
        return "/api/v1/postings?role=%s&status=any".formatted(side.subject().slug());
    }

    private static List<SkillJson> lines(List<SkillLine> lines, Comparison of) {
        return lines.stream()
                .map(line -> new SkillJson(
                        line.slug(),
                        line.name(),
                        new Share(line.adsA(), line.shareA(), evidence(of.a()) + "&skill=" + line.slug()),
                        new Share(line.adsB(), line.shareB(), evidence(of.b()) + "&skill=" + line.slug()),
                        line.odds()))
                .toList();
    }

    private static RolePayJson pay(RolePay pay) {
        return RolePayJson.of(pay, new LinkedHashMap<>(), "USD", new DatedRate(BigDecimal.ONE, pay.asOf()));
    }
}
