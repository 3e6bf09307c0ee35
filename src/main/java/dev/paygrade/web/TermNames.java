package dev.paygrade.web;

import dev.paygrade.posting.PostingDetail;
import dev.paygrade.skill.Benefit;
import dev.paygrade.skill.Degree;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.skill.Industry;
import dev.paygrade.skill.Skill;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What slugs of skills, benefits and industries are called, and how education and years are said. */
@Singleton
class TermNames {
    private final Map<String, String> skills;
    private final Map<String, String> benefits;
    private final Map<String, String> industries;

    TermNames(DescriptionReader reader) {
        skills = reader.skills().skills().stream()
                .collect(Collectors.toMap(Skill::slug, Skill::name, (first, again) -> first));
        benefits = reader.benefits().benefits().stream()
                .collect(Collectors.toMap(Benefit::slug, Benefit::name, (first, again) -> first));
        industries = reader.industries().industries().stream()
                .collect(Collectors.toMap(Industry::slug, Industry::name, (first, again) -> first));
    }

    String skill(String slug) {
        return skills.getOrDefault(slug, slug);
    }

    String benefit(String slug) {
        return benefits.getOrDefault(slug, slug);
    }

    String industry(String slug) {
        return industries.getOrDefault(slug, slug);
    }

    /** Such as "Bachelor's degree, or the equivalent; preferred: Master's degree"; empty when nothing is asked for. */
    static String education(PostingDetail.Offered offered) {
        List<String> parts = new ArrayList<>();
        if (!offered.degrees().isEmpty()) {
            parts.add(labels(offered.degrees()) + (offered.orEqual() ? ", or the equivalent" : ""));
        }
        if (!offered.preferred().isEmpty()) {
            parts.add("preferred: " + labels(offered.preferred()));
        }
        return String.join("; ", parts);
    }

    private static String labels(List<Degree> degrees) {
        return String.join(" or ", degrees.stream().map(Degree::label).toList());
    }

    /** Such as "5 years or more"; empty when none are asked for. */
    static String years(PostingDetail.Offered offered) {
        return years(offered.yearsMin(), offered.yearsMax());
    }

    static String years(@Nullable Integer min, @Nullable Integer max) {
        if (min == null) {
            return max == null ? "" : "up to %d years".formatted(max);
        }
        if (max == null) {
            return min == 1 ? "1 year or more" : "%d years or more".formatted(min);
        }
        return min.equals(max) ? "%d years".formatted(min) : "%d to %d years".formatted(min, max);
    }
}
