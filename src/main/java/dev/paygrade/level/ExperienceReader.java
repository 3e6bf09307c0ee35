package dev.paygrade.level;

import dev.paygrade.text.Evidence;
import dev.paygrade.text.TextWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the years of experience that an ad asks for, and no other years. */
public final class ExperienceReader {
    private final ExperienceWords words = ExperienceWords.load();

    /**
     * The years that a description asks for: of several statements the one with the most years that is neither an
     * alternative nor merely preferred, else the first. The history of the company, ages, contracts and degrees are not
     * experience.
     */
    public Optional<Experience> read(@Nullable String description) {
        return description == null ? Optional.empty() : read(TextWords.of(description));
    }

    /** The same of a description that has been cut into words already. */
    public Optional<Experience> read(TextWords description) {
        List<YearsStatement> all = YearsStatement.all(words, description.text(), description.chars());
        return best("description", all, description, false);
    }

    /** The same in a title or level, where years need not be called experience. */
    Optional<Experience> readShort(String field, String text) {
        List<YearsStatement> all = YearsStatement.all(words, text, text.toCharArray());
        return all.isEmpty() ? Optional.empty() : best(field, all, TextWords.of(text), true);
    }

    private Optional<Experience> best(String field, List<YearsStatement> all, TextWords text, boolean inShort) {
        Asked best = null;
        for (YearsStatement years : all) {
            YearsContext context = YearsContext.of(words, text, years);
            if (inShort ? context.isExperienceInShort() : context.isExperience()) {
                Asked asked = new Asked(years, context.isAskedFirst(), context.isAtMost());
                best = best == null || asked.beats(best) ? asked : best;
            }
        }
        return Optional.ofNullable(best).map(asked -> asked.years().experience(field, text.text(), asked.atMost()));
    }

    /** A statement that is of experience; what is asked first beats alternatives, then more years beat fewer. */
    private record Asked(YearsStatement years, boolean first, boolean atMost) {
        boolean beats(Asked other) {
            return first && (!other.first || years.least() > other.years.least());
        }
    }

    /** Evidence of the level that years stand for. */
    static LevelReading reading(Experience experience, LevelRule rule) {
        Evidence words = experience.evidence();
        Evidence evidence = new Evidence(words.field(), words.start(), words.end(), words.quote(), rule.id());
        return new LevelReading(experience.level(), evidence);
    }
}
