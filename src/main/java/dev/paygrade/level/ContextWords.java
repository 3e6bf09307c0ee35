package dev.paygrade.level;

import dev.paygrade.text.Letters;
import dev.paygrade.text.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code taxonomy/level-contexts.csv}, looked up without case and marks. */
final class ContextWords {
    enum Kind {
        /** A number after it is a level: Engineer II. */
        CARRIER,
        /** A number after it is something else: Phase II. */
        OTHER,
        /** Beside it a code is a line of support or a layer of a network: L3 Support. */
        LINE,
        /** A title that names one has a principal who is no level. */
        SCHOOL,
        /** "Staff" before it is a level, wherever it stands. */
        TECHNICAL,
        /** A compound that ends so is an executive: Abteilungsleiter. */
        ENDING_EXECUTIVE,
        /** A compound that ends so is training: Marketingpraktikum. */
        ENDING_TRAINING,
        /** Before such an ending it makes a leader who is no executive: Projektleiter. */
        NOT_EXECUTIVE,
        /** Before such an ending it makes the leader of a team. */
        SENIOR_LEADER,
        /** Begins with "senior" or "junior" and is no level: Senioren, seniority. */
        NOT_SENIOR
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    ContextWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (List<String> row : WordList.rows("level-contexts.csv")) {
            Kind kind = Kind.valueOf(row.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
            set(kind).add(folded(row.get(0), 0, row.get(0).length()));
        }
    }

    boolean is(Kind kind, String text, int from, int to) {
        return from < to && set(kind).contains(folded(text, from, to));
    }

    /** All words of a kind, without case and marks. */
    Set<String> all(Kind kind) {
        return Set.copyOf(set(kind));
    }

    private Set<String> set(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    private static String folded(String text, int from, int to) {
        char[] folded = new char[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = Letters.fold(text.charAt(i));
            if (c != Letters.DROPPED) {
                folded[length++] = c;
            }
        }
        return new String(folded, 0, length);
    }
}
