package dev.paygrade.insight.comparison;

/**
 * A skill in the ads of two roles.
 *
 * @param adsA ads of the first role that name it
 * @param shareA of those that name any skill
 * @param odds of the first role against the second; where one role includes the other, against the rest of it
 */
public record SkillLine(
        String slug, String name, boolean tool, int adsA, Wilson shareA, int adsB, Wilson shareB, LogOdds odds) {}
