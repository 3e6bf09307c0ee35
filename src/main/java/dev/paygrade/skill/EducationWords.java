package dev.paygrade.skill;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of {@code taxonomy/education.csv}. */
final class EducationWords {
    private final Phrases<Word> phrases = new Phrases<>(true);
    private final Phrases<Degree> degrees = new Phrases<>(true);

    EducationWords() {
        for (List<String> row : TaxonomyFile.rows("education.csv", 3)) {
            Sense sense = Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Degree degree = row.get(1).isEmpty() ? null : Degree.valueOf(row.get(1));
            for (String phrase : TaxonomyFile.parts(row.get(2))) {
                boolean exact = phrase.startsWith("^");
                String written = exact ? phrase.substring(1) : phrase;
                phrases.add(written, new Word(sense, degree, exact ? written : null));
                if (degree != null) {
                    degrees.add(written, degree);
                }
            }
        }
    }

    /** What a phrase does in a sentence about education. */
    enum Sense {
        /** Names a degree and nothing else. */
        NAME,
        /** Names a degree beside other words of education only: "MS", "Master". */
        SHORT,
        /** Makes a short form before it a degree: "in", "degree", "or higher". */
        FOLLOW,
        /** Makes a short form after it a degree: "niveau", "holding a". */
        LEAD,
        /** Joins alternatives: "or", "and". */
        OR,
        /** Stands after a degree that is welcome: "preferred", "a plus". */
        PREFERRED,
        /** Stands before a degree that is welcome: "ideally". */
        PREFER,
        /** Stands after a degree that is asked for. */
        REQUIRED,
        /** Stands before a degree that is asked for: "minimum". */
        REQUIRE,
        /** Takes a demand back: "not required". */
        NOT_REQUIRED,
        EQUIVALENT,
        /** Another thing that a following "preferred" may be about: "experience", "certification". */
        OTHER,
        /** Heading of a list of what is welcome. */
        WELCOME_HEADING,
        /** Heading of any other list. */
        HEADING,
        /** Makes the sentence one about other people, or about what the employer pays for. */
        ELSEWHERE,
        /** Makes an {@link #ELSEWHERE} sentence one about the candidate after all. */
        CANDIDATE,
        /** Contains the word of a degree and is none: "scrum master", "high degree of". */
        NOTHING
    }

    /**
     * A phrase in a text.
     *
     * @param exact how it must be written, or null for any case
     */
    record Word(
            Sense sense, @Nullable Degree degree, @Nullable String exact) {}

    /** Whether some words between could name a degree. */
    boolean mayNameDegree(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (degrees.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    Phrases<Word> phrases() {
        return phrases;
    }
}
