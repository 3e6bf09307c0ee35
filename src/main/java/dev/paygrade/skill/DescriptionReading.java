package dev.paygrade.skill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this room reads from one description.
 *
 * @param visa null when the ad takes no stance
 */
public record DescriptionReading(
        List<SkillReading> skills,
        List<EducationReading> education,
        List<BenefitReading> benefits,
        @Nullable VisaReading visa,
        List<IndustryReading> industries) {
    /** Of no description. */
    public static final DescriptionReading NONE =
            new DescriptionReading(List.of(), List.of(), List.of(), null, List.of());

    public DescriptionReading {
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        benefits = List.copyOf(benefits);
        industries = List.copyOf(industries);
    }
}
