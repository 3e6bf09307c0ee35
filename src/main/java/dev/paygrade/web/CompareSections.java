package dev.paygrade.web;

import dev.paygrade.insight.comparison.Comparison;
import dev.paygrade.insight.comparison.RoleProfile;
import dev.paygrade.insight.comparison.SkillLine;
import dev.paygrade.insight.comparison.Skills;
import dev.paygrade.insight.comparison.Wilson;
import dev.paygrade.level.Level;
import dev.paygrade.skill.Degree;
import dev.paygrade.web.CompareView.Cell;
import dev.paygrade.web.CompareView.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a comparison: shares of ads, each with its interval and its ads. */
final class CompareSections {
    private static final int MOST_ROWS = 10;
    private static final int MOST_PLACES = 4;

    private final Comparison comparison;
    private final TermNames names;
    private final RoleProfile a;
    private final RoleProfile b;

    CompareSections(Comparison comparison, TermNames names) {
        this.comparison = comparison;
        this.names = names;
        this.a = comparison.a().profile();
        this.b = comparison.b().profile();
    }

    private static CompareMessages say() {
        return Language.texts(CompareMessages.class);
    }

    CompareView.SkillTables skills(Skills skills) {
        return new CompareView.SkillTables(
                skills.shared().stream().map(line -> row(line, null)).toList(),
                skills.ownA().stream()
                        .map(line -> row(line, odds(line.odds().ratio())))
                        .toList(),
                skills.ownB().stream()
                        .map(line -> row(line, odds(line.odds().reversed().ratio())))
                        .toList(),
                skills.enough()
                        ? null
                        : say().thin(
                                        Figures.count(a.counts().withSkills()),
                                        Figures.count(b.counts().withSkills()),
                                        Skills.LEAST_ADS));
    }

    private Row row(SkillLine line, @Nullable String odds) {
        return new Row(
                line.name(),
                skill(comparison.a(), line.slug(), line.adsA(), line.shareA()),
                skill(comparison.b(), line.slug(), line.adsB(), line.shareB()),
                odds);
    }

    private static Cell skill(Comparison.Side side, String skill, int ads, Wilson share) {
        if (side.profile().counts().withSkills() == 0) {
            return Cell.NONE;
        }
        return new Cell(
                percent(share.share()),
                interval(share),
                Figures.count(ads),
                ads(side).with("skill", skill).toString());
    }

    /** Every ad of a role. */
    private static Address ads(Comparison.Side side) {
        return Address.of("/").with("role", side.subject().slug()).with("status", "any");
    }

    private static String odds(double ratio) {
        return ratio >= 99.5
                ? Language.texts(RoleMessages.class).over99()
                : String.format(Language.current().locale(), "%.1f×", ratio).replaceFirst("[.,]0×$", "×");
    }

    static String percent(double share) {
        return Figures.percent(Math.round(100 * share));
    }

    private static String interval(Wilson share) {
        return Math.round(100 * share.low()) + "–" + percent(share.high());
    }

    List<Row> education() {
        List<Row> rows = new ArrayList<>();
        for (Degree degree : Degree.values()) {
            addDegree(rows, degree, TermNames.degree(degree), "degree");
        }
        for (Degree degree : Degree.values()) {
            addDegree(rows, degree, say().preferred(TermNames.degree(degree)), "preferred");
        }
        if (a.education().orEqual() + b.education().orEqual() > 0) {
            rows.add(new Row(
                    say().orEqual(),
                    ofStated(comparison.a(), a.education().orEqual(), "degree", "equivalent"),
                    ofStated(comparison.b(), b.education().orEqual(), "degree", "equivalent"),
                    null));
        }
        if (a.education().withYears() + b.education().withYears() > 0) {
            rows.add(new Row(say().yearsLeast(), years(comparison.a()), years(comparison.b()), null));
        }
        return rows;
    }

    private void addDegree(List<Row> rows, Degree degree, String name, String parameter) {
        boolean preferred = parameter.equals("preferred");
        int inA = degrees(a.education(), preferred).getOrDefault(degree.name(), 0);
        int inB = degrees(b.education(), preferred).getOrDefault(degree.name(), 0);
        if (inA + inB > 0) {
            String value = RoleScope.spelling(degree.name());
            rows.add(new Row(
                    name,
                    ofStated(comparison.a(), inA, parameter, value),
                    ofStated(comparison.b(), inB, parameter, value),
                    null));
        }
    }

    private static Map<String, Integer> degrees(RoleProfile.Education education, boolean preferred) {
        return preferred ? education.preferred() : education.required();
    }

    private static Cell ofStated(Comparison.Side side, int ads, String parameter, String value) {
        return share(side, ads, side.profile().education().stated(), parameter, value);
    }

    /** Ads that no filter of the listing gives. */
    private static Address behind(Comparison.Side side) {
        return Address.of("/roles/" + side.subject().slug() + "/ads");
    }

    private static Cell share(Comparison.Side side, int ads, int of, String parameter, String value) {
        if (of == 0) {
            return Cell.NONE;
        }
        Wilson share = Wilson.of(ads, of);
        return new Cell(
                percent(share.share()),
                interval(share),
                Figures.count(ads),
                behind(side).with(parameter, value).toString());
    }

    /** How many ads a table of shares is of, for each role. */
    List<CompareView.Basis> educated() {
        return Stream.of(comparison.a(), comparison.b())
                .map(side -> new CompareView.Basis(
                        side.subject().name(),
                        Figures.count(side.profile().education().stated()),
                        behind(side).with("degree", "any").toString(),
                        ""))
                .toList();
    }

    private static Cell years(Comparison.Side side) {
        RoleProfile.Education education = side.profile().education();
        RoleProfile.Quartiles years = education.years();
        if (years == null) {
            return Cell.NONE;
        }
        return new Cell(
                Figures.count(years.p50()),
                say().middleHalf(Figures.count(years.p25()), Figures.count(years.p75())),
                Figures.count(education.withYears()),
                behind(side).with("years", "any").toString());
    }

    CompareView.Industries industries() {
        Set<String> slugs = new LinkedHashSet<>();
        Stream.of(a, b)
                .forEach(profile -> profile.industries().ads().keySet().stream()
                        .limit(MOST_ROWS / 2 + 1)
                        .forEach(slugs::add));
        List<Row> rows = slugs.stream()
                .map(slug -> new Row(
                        names.industry(slug), industry(comparison.a(), slug), industry(comparison.b(), slug), null))
                .toList();
        return new CompareView.Industries(rows, List.of(known(comparison.a()), known(comparison.b())));
    }

    private static Cell industry(Comparison.Side side, String slug) {
        RoleProfile.Industries industries = side.profile().industries();
        return share(side, industries.ads().getOrDefault(slug, 0), industries.known(), "industry", slug);
    }

    private static CompareView.Basis known(Comparison.Side side) {
        RoleProfile.Industries industries = side.profile().industries();
        return new CompareView.Basis(
                side.subject().name(),
                Figures.count(industries.known()),
                behind(side).with("industry", "any").toString(),
                say().knownBy(
                                Figures.count(side.profile().counts().ads()),
                                Figures.count(industries.byAd()),
                                Figures.count(industries.byEmployer())));
    }

    List<CompareView.Tip> tips() {
        return List.of(
                tip(comparison.a(), comparison.b(), comparison.missingB()),
                tip(comparison.b(), comparison.a(), comparison.missingA()));
    }

    private CompareView.Tip tip(Comparison.Side from, Comparison.Side to, List<SkillLine> lacking) {
        Address open = Address.of("/").with("role", to.subject().slug());
        return new CompareView.Tip(
                from.subject().name(),
                to.subject().name(),
                lacking.stream().map(line -> row(line, null)).toList(),
                to.profile().levels().entrySet().stream()
                        .map(entry -> share(entry.getKey(), entry.getValue(), to, open))
                        .toList(),
                to.profile().countries().entrySet().stream()
                        .limit(MOST_PLACES)
                        .map(entry -> new RoleView.Share(
                                Labels.country(entry.getKey()),
                                Figures.count(entry.getValue()),
                                SummaryView.share(
                                        entry.getValue(), to.profile().counts().open()),
                                open.with("country", entry.getKey()).toString()))
                        .toList());
    }

    private static RoleView.Share share(Level level, int ads, Comparison.Side of, Address open) {
        return new RoleView.Share(
                Labels.level(level),
                Figures.count(ads),
                SummaryView.share(ads, of.profile().counts().open()),
                open.with("level", level.name().toLowerCase(Locale.ROOT)).toString());
    }
}
