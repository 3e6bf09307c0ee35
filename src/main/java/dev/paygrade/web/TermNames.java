package dev.paygrade.web;

import dev.paygrade.posting.PostingDetail;
import dev.paygrade.skill.Benefit;
import dev.paygrade.skill.Degree;
import dev.paygrade.skill.DescriptionReader;
import dev.paygrade.skill.Industry;
import dev.paygrade.skill.Skill;
import dev.paygrade.text.WordList;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What slugs of skills, benefits and industries are called, and how education and years are said. */
@Singleton
class TermNames {
    private final Map<String, String> skills;
    private final Map<String, String> benefits;
    private final Map<String, String> industries;
    private static final Map<Language, Map<String, String>> TRANSLATED = translations();

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
        return own("benefit", slug).orElseGet(() -> benefits.getOrDefault(slug, slug));
    }

    String industry(String slug) {
        return own("industry", slug).orElseGet(() -> industries.getOrDefault(slug, slug));
    }

    static String name(Benefit benefit) {
        return own("benefit", benefit.slug()).orElse(benefit.name());
    }

    static String name(Industry industry) {
        return own("industry", industry.slug()).orElse(industry.name());
    }

    private static Optional<String> own(String kind, String slug) {
        return Optional.ofNullable(
                TRANSLATED.getOrDefault(Language.current(), Map.of()).get(kind + "." + slug));
    }

    private static Map<Language, Map<String, String>> translations() {
        Map<String, String> german = new HashMap<>();
        Map<String, String> french = new HashMap<>();
        for (List<String> row : WordList.rows("term-names.csv")) {
            german.put(row.get(0) + "." + row.get(1), row.get(2));
            french.put(row.get(0) + "." + row.get(1), row.get(3));
        }
        return Map.of(Language.GERMAN, german, Language.FRENCH, french);
    }

    /** Such as "Bachelor's degree, or the equivalent; preferred: Master's degree"; empty when nothing is asked for. */
    static String education(PostingDetail.Offered offered) {
        List<String> parts = new ArrayList<>();
        if (!offered.degrees().isEmpty()) {
            String degrees = labels(offered.degrees());
            parts.add(offered.orEqual() ? say().orEqual(degrees) : degrees);
        }
        if (!offered.preferred().isEmpty()) {
            parts.add(say().preferred(labels(offered.preferred())));
        }
        return String.join("; ", parts);
    }

    private static String labels(List<Degree> degrees) {
        return String.join(
                " " + say().or() + " ", degrees.stream().map(TermNames::degree).toList());
    }

    static String degree(Degree degree) {
        return switch (degree) {
            case NONE_REQUIRED -> say().noDegree();
            case SECONDARY -> say().secondary();
            case VOCATIONAL -> say().vocational();
            case ASSOCIATE -> say().associate();
            case BACHELOR -> say().bachelor();
            case MASTER -> say().master();
            case DOCTORATE -> say().doctorate();
            case ANY -> say().degree();
        };
    }

    private static TermsMessages say() {
        return Language.texts(TermsMessages.class);
    }

    /** Such as "5 years or more"; empty when none are asked for. */
    static String years(PostingDetail.Offered offered) {
        return years(offered.yearsMin(), offered.yearsMax());
    }

    static String years(@Nullable Integer min, @Nullable Integer max) {
        if (min == null) {
            return max == null ? "" : say().yearsUpTo(String.valueOf(max));
        }
        if (max == null) {
            return say().yearsFrom(String.valueOf(min));
        }
        return min.equals(max)
                ? say().years(String.valueOf(min))
                : say().yearsRange(String.valueOf(min), String.valueOf(max));
    }
}
