package dev.paygrade.normalise;

import dev.paygrade.level.Experience;
import dev.paygrade.skill.BenefitReading;
import dev.paygrade.skill.EducationReading;
import dev.paygrade.skill.IndustryReading;
import dev.paygrade.skill.VisaReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an ad asks for and offers beside pay, place and skills.
 *
 * @param visa null when the ad takes no stance
 * @param experience years asked for, or null
 */
public record Terms(
        List<EducationReading> education,
        List<BenefitReading> benefits,
        @Nullable VisaReading visa,
        List<IndustryReading> industries,
        @Nullable Experience experience) {
    public Terms {
        education = List.copyOf(education);
        benefits = List.copyOf(benefits);
        industries = List.copyOf(industries);
    }
}
