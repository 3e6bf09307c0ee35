package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the degrees that a description asks for, each once, with the demand of its first mention. Reads plain text;
 * immutable; linear in the length of the text.
 */
public final class EducationReader {
    private final EducationWords words = new EducationWords();

    /** Degrees in order of appearance; degrees of other people, and those that the employer pays for, are left out. */
    public List<EducationReading> read(String text) {
        return read(Tokens.of(text));
    }

    List<EducationReading> read(Tokens tokens) {
        List<EducationReading> readings = new ArrayList<>();
        Set<Degree> seen = EnumSet.noneOf(Degree.class);
        Demand section = Demand.REQUIRED;
        for (int from = 0; from < tokens.size(); ) {
            int to = tokens.sentenceEnd(from);
            if (!EducationSentence.mayBeHeading(tokens, from, to) && !words.mayNameDegree(tokens, from, to)) {
                from = to;
                continue;
            }
            EducationSentence sentence = new EducationSentence(words, tokens, from, to, section);
            section = sentence.section();
            for (EducationReading reading : sentence.read()) {
                if (seen.add(reading.degree())) {
                    readings.add(reading);
                }
            }
            from = to;
        }
        return settle(readings);
    }

    /** "A degree" says nothing more when the same ad names one under the same demand. */
    private static List<EducationReading> settle(List<EducationReading> readings) {
        List<EducationReading> settled = new ArrayList<>();
        for (EducationReading reading : readings) {
            boolean vague = reading.degree() == Degree.ANY
                    && readings.stream().anyMatch(r -> isNamed(r.degree()) && r.demand() == reading.demand());
            if (!vague) {
                settled.add(reading);
            }
        }
        return settled;
    }

    private static boolean isNamed(Degree degree) {
        return switch (degree) {
            case ASSOCIATE, BACHELOR, MASTER, DOCTORATE -> true;
            case NONE_REQUIRED, SECONDARY, VOCATIONAL, ANY -> false;
        };
    }
}
