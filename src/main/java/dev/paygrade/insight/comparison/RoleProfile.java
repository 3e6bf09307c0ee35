package dev.paygrade.insight.comparison;

import dev.paygrade.level.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ads of a role and of its narrower ones say, open and closed ones alike.
 *
 * @param skills ads that name each, by slug, the most frequent first
 * @param levels open ads of each
 * @param countries open ads in each, the most frequent first
 * @param roleIds the role and its narrower ones
 * @param read when it was computed
 */
public record RoleProfile(
        Counts counts,
        Map<String, Integer> skills,
        Education education,
        Industries industries,
        List<Month> months,
        Map<Level, Integer> levels,
        Map<String, Integer> countries,
        PaySample pay,
        Duties duties,
        List<Long> roleIds,
        Instant read) {
    public RoleProfile {
        skills = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        countries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(countries));
        levels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        months = List.copyOf(months);
        roleIds = List.copyOf(roleIds);
    }

    /**
     * How many ads there are.
     *
     * @param employers different ones; an ad that names none counts for none
     * @param withSkills ads that name any skill
     * @param oldest when the oldest ad was posted, null if there is none
     * @param watchedSince when the first of them was first seen
     */
    public record Counts(
            int ads,
            int open,
            int employers,
            int withSkills,
            @Nullable Instant oldest,
            @Nullable Instant newest,
            @Nullable Instant watchedSince) {}

    /**
     * What ads ask for as education and experience.
     *
     * @param stated ads that speak of degrees
     * @param required ads that require each, by name of {@link dev.paygrade.skill.Degree}; one ad may take several
     * @param orEqual ads that take something else in a degree's place
     * @param withYears ads that ask for years of experience
     * @param years quartiles of the least years asked for; null when none asks
     */
    public record Education(
            int stated,
            Map<String, Integer> required,
            Map<String, Integer> preferred,
            int orEqual,
            int withYears,
            @Nullable Quartiles years) {}

    /** Years. */
    public record Quartiles(int p25, int p50, int p75) {}

    /**
     * For which industries the work is.
     *
     * @param byAd ads that name one themselves
     * @param byEmployer ads of employers whose other ads name one
     * @param ads of each, by slug, the most frequent first; an ad may belong to several
     */
    public record Industries(int byAd, int byEmployer, Map<String, Integer> ads) {
        public int known() {
            return byAd + byEmployer;
        }
    }

    /**
     * One month, UTC.
     *
     * @param month such as {@code 2026-05}
     * @param posted ads
     * @param nPay of them counted for pay
     * @param pay median middle of their ranges, USD a year; null unless the ads and employers are enough
     */
    public record Month(
            String month, int posted, int nPay, @Nullable Integer pay) {}
}
