package dev.paygrade.web;

import dev.paygrade.insight.comparison.RoleProfile;
import dev.paygrade.insight.comparison.RoleSkills;
import dev.paygrade.insight.comparison.SkillLine;
import dev.paygrade.insight.comparison.Wilson;
import dev.paygrade.skill.Degree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ads of a role ask for, open and closed.
 *
 * @param named how many name any skill, in words
 * @param broader name of the broader role, or null
 * @param thin why {@code own} is empty, or null
 * @param educated how many speak of degrees, in words
 * @param years in words, or null when no ad asks for any
 */
public record RoleDemandView(
        List<Skill> most,
        List<Skill> own,
        String named,
        @Nullable String broader,
        @Nullable String thin,
        List<Skill> degrees,
        String educated,
        @Nullable String years,
        String yearsAds,
        String yearsHref) {

    /** A share of ads with its interval; {@code odds} against the broader role's other ads, or null. */
    public record Skill(
            String name,
            String share,
            String interval,
            @Nullable String odds,
            String ads,
            String href) {}

    static RoleDemandView of(RoleSkills.Portrait portrait, String slug) {
        RoleProfile profile = portrait.profile();
        RoleProfile.Education education = profile.education();
        Address ads = Address.of("/roles/" + slug + "/ads");
        RoleProfile.Quartiles years = education.years();
        return new RoleDemandView(
                portrait.most().stream().map(line -> skill(line, slug, false)).toList(),
                portrait.own().stream().map(line -> skill(line, slug, true)).toList(),
                say().named(
                                Figures.count(profile.counts().withSkills()),
                                Figures.count(profile.counts().ads())),
                portrait.broader() == null ? null : portrait.broader().name(),
                thin(portrait),
                degrees(education, ads),
                say().educated(
                                Figures.count(education.stated()),
                                Figures.count(profile.counts().ads())),
                years == null
                        ? null
                        : say().years(
                                        Figures.count(years.p50()),
                                        Figures.count(years.p25()),
                                        Figures.count(years.p75())),
                Figures.count(education.withYears()),
                ads.with("years", "any").toString());
    }

    private static RoleMessages say() {
        return Language.texts(RoleMessages.class);
    }

    private static @Nullable String thin(RoleSkills.Portrait portrait) {
        if (portrait.broader() == null) {
            return say().broadest();
        }
        return portrait.enough() ? null : say().thin(portrait.broader().name());
    }

    private static Skill skill(SkillLine line, String slug, boolean odds) {
        return new Skill(
                line.name(),
                percent(line.shareA().share()),
                interval(line.shareA()),
                odds
                        ? say().times(
                                        times(line.odds().estimate()),
                                        times(line.odds().low()),
                                        times(line.odds().high()))
                        : null,
                Figures.count(line.adsA()),
                Address.of("/")
                        .with("role", slug)
                        .with("status", "any")
                        .with("skill", line.slug())
                        .toString());
    }

    private static List<Skill> degrees(RoleProfile.Education education, Address ads) {
        List<Skill> lines = new ArrayList<>();
        for (Degree degree : Degree.values()) {
            int n = education.required().getOrDefault(degree.name(), 0);
            if (n > 0) {
                Wilson share = Wilson.of(n, education.stated());
                lines.add(new Skill(
                        TermNames.degree(degree),
                        percent(share.share()),
                        interval(share),
                        null,
                        Figures.count(n),
                        ads.with("degree", RoleScope.spelling(degree.name())).toString()));
            }
        }
        return lines;
    }

    private static String percent(double share) {
        return Figures.percent(Math.round(100 * share));
    }

    private static String interval(Wilson share) {
        return Math.round(100 * share.low()) + "–" + percent(share.high());
    }

    private static String times(double logOdds) {
        double ratio = Math.exp(logOdds);
        return ratio >= 99.5 ? say().over99() : String.format(Language.current().locale(), "%.1f×", ratio);
    }
}
