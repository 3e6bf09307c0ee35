package dev.paygrade.employment;

import java.util.List;
import java.util.Locale;

/**
 * What a phrase of {@code taxonomy/employment-types.csv} means.
 *
 * @param types none for words that look like a type and for labels
 */
record EmploymentWord(List<EmploymentType> types, Use use) {
    enum Use {
        PLAIN,
        /** Full time unless another type is said. */
        PERMANENT,
        /** In a title a type where it opens or closes its part: "Contract", "Stage", "Temp". */
        AT_EDGE,
        /** In a description a type where it opens a sentence and stands for itself: "Seasonal, April to November". */
        OPENING,
        /** A stated type follows after a colon. */
        LABEL,
        /** Looks like a type and is none. */
        NONE
    }

    static EmploymentWord of(String meaning) {
        return switch (meaning) {
            case "PERMANENT" -> new EmploymentWord(List.of(EmploymentType.FULL_TIME), Use.PERMANENT);
            case "CONTRACT" -> new EmploymentWord(List.of(EmploymentType.CONTRACTOR), Use.AT_EDGE);
            case "TEMP" -> new EmploymentWord(List.of(EmploymentType.TEMPORARY), Use.AT_EDGE);
            case "STAGE" -> new EmploymentWord(List.of(EmploymentType.INTERN), Use.AT_EDGE);
            case "LABEL", "NONE" -> new EmploymentWord(List.of(), Use.valueOf(meaning.toUpperCase(Locale.ROOT)));
            default -> {
                boolean opening = meaning.startsWith("OPENING:");
                String types = opening ? meaning.substring("OPENING:".length()) : meaning;
                yield new EmploymentWord(
                        List.of(types.split("\\+")).stream()
                                .map(EmploymentType::valueOf)
                                .toList(),
                        opening ? Use.OPENING : Use.PLAIN);
            }
        };
    }
}
