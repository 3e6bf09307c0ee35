package dev.paygrade.insight.comparison;

import dev.paygrade.skill.Skill;
import dev.paygrade.skill.SkillKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Skills of two roles.
 *
 * @param shared asked for on both sides, those most ads of either name first
 * @param ownA those that the first role's ads name more than chance would have it, by how much at least
 * @param ownB likewise
 * @param enough both roles have {@link #LEAST_ADS} ads that name skills
 */
public record Skills(List<SkillLine> shared, List<SkillLine> ownA, List<SkillLine> ownB, boolean enough) {
    /** With fewer ads that name any skill, shares say nothing. */
    public static final int LEAST_ADS = 5;

    private static final int LEAST_NAMING = 2;
    private static final double LEAST_SHARE = 0.05;
    private static final int MOST = 12;

    public Skills {
        shared = List.copyOf(shared);
        ownA = List.copyOf(ownA);
        ownB = List.copyOf(ownB);
    }

    static List<SkillLine> lines(
            Subject a, Subject b, RoleProfile first, RoleProfile second, Map<String, Skill> known) {
        int nA = first.counts().withSkills();
        int nB = second.counts().withSkills();
        // ads that both roles have must not be compared with themselves
        boolean aIncludes = a.includes(b);
        boolean bIncludes = b.includes(a);
        Set<String> slugs = new LinkedHashSet<>(first.skills().keySet());
        slugs.addAll(second.skills().keySet());
        List<SkillLine> lines = new ArrayList<>();
        for (String slug : slugs) {
            int kA = first.skills().getOrDefault(slug, 0);
            int kB = second.skills().getOrDefault(slug, 0);
            LogOdds odds = LogOdds.of(
                    Math.max(0, aIncludes ? kA - kB : kA),
                    aIncludes ? Math.max(nA - nB, Math.max(0, kA - kB)) : nA,
                    Math.max(0, bIncludes ? kB - kA : kB),
                    bIncludes ? Math.max(nB - nA, Math.max(0, kB - kA)) : nB);
            Skill skill = known.get(slug);
            lines.add(new SkillLine(
                    slug,
                    skill == null ? slug : skill.name(),
                    skill != null && isTool(skill.kind()),
                    kA,
                    Wilson.of(kA, nA),
                    kB,
                    Wilson.of(kB, nB),
                    odds));
        }
        return lines;
    }

    private static boolean isTool(SkillKind kind) {
        return switch (kind) {
            case TOOL, PLATFORM, DATABASE, FRAMEWORK -> true;
            case LANGUAGE, MODEL, STANDARD, METHOD, PRACTICE, FIELD, CERTIFICATE -> false;
        };
    }

    static Skills of(List<SkillLine> lines, boolean tools, RoleProfile first, RoleProfile second) {
        boolean enough = Math.min(first.counts().withSkills(), second.counts().withSkills()) >= LEAST_ADS;
        List<SkillLine> of = lines.stream().filter(line -> line.tool() == tools).toList();
        return new Skills(
                of.stream()
                        .filter(line -> Math.min(line.adsA(), line.adsB()) >= LEAST_NAMING
                                && least(line) >= LEAST_SHARE
                                && !(enough
                                        && (line.odds().above()
                                                || line.odds().reversed().above())))
                        .sorted(Comparator.comparingDouble(Skills::least)
                                .reversed()
                                .thenComparing(SkillLine::name))
                        .limit(MOST)
                        .toList(),
                own(of, enough, false),
                own(of, enough, true),
                enough);
    }

    private static double least(SkillLine line) {
        return Math.min(line.shareA().share(), line.shareB().share());
    }

    private static List<SkillLine> own(List<SkillLine> lines, boolean enough, boolean ofB) {
        if (!enough) {
            return List.of();
        }
        return lines.stream()
                .filter(line -> (ofB ? line.odds().reversed() : line.odds()).above()
                        && (ofB ? line.adsB() : line.adsA()) >= LEAST_NAMING
                        && (ofB ? line.shareB() : line.shareA()).share() >= LEAST_SHARE)
                .sorted(Comparator.<SkillLine>comparingDouble(
                                line -> -(ofB ? line.odds().reversed() : line.odds()).low())
                        .thenComparing(SkillLine::name))
                .limit(MOST)
                .toList();
    }

    /** What the ads of one role name and the other's lack most, by difference of shares: for who would change over. */
    static List<SkillLine> lacking(List<SkillLine> lines, boolean ofB, boolean enough) {
        if (!enough) {
            return List.of();
        }
        return lines.stream()
                .filter(line -> (ofB ? line.odds().reversed() : line.odds()).above()
                        && (ofB ? line.adsB() : line.adsA()) >= LEAST_NAMING)
                .sorted(Comparator.<SkillLine>comparingDouble(line -> {
                            double gap = line.shareB().share() - line.shareA().share();
                            return ofB ? -gap : gap;
                        })
                        .thenComparing(SkillLine::name))
                .limit(5)
                .toList();
    }
}
