package dev.paygrade.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that state a work mode, each where it counts, from {@code work-modes.csv}. */
final class ModePhrases {
    /** A kind of text to look in. */
    enum Field {
        LOCATION,
        TITLE,
        DESCRIPTION
    }

    /** How much a phrase says. */
    enum Weight {
        /** Anywhere in the field. */
        PLAIN,
        /** In a title, only at the end of a part; in a description, only as the value of a label or a whole line. */
        BOUNDED,
        /** In a description: about the company's ways; counts when the posting itself says nothing. */
        WEAK,
        /** In a description: how often, which says something only behind a place of work that one is in. */
        PLACED,
        /** In a description: a number of days, which says something only in a sentence with an office or home. */
        NEAR
    }

    /**
     * A phrase.
     *
     * @param mode null for words that look like a mode and are not ({@code remote sensing})
     * @param elseWeak whether a bounded phrase still counts as a weak one where it is not bounded
     */
    record Phrase(@Nullable WorkMode mode, Weight weight, boolean elseWeak) {}

    private static final long ALL = WordClasses.hashOf(WordClasses.ALL);
    private static final long FEW = WordClasses.hashOf(WordClasses.FEW);
    private static final long FIVE = WordClasses.hashOf(WordClasses.FIVE);
    private static final long PART = WordClasses.hashOf(WordClasses.PART);
    private static final long PARTLY = WordClasses.hashOf("partly");
    private static final long DAY = WordClasses.hashOf("days");
    private static final long PER = WordClasses.hashOf("per");
    private static final long WEEKDAYS = WordClasses.hashOf(WordClasses.WEEKDAYS);

    private final WordClasses classes = new WordClasses("word-classes.csv");
    private final Map<Field, PhraseTable> tables = new EnumMap<>(Field.class);
    private final List<Phrase> phrases = new ArrayList<>();

    ModePhrases() {
        for (Field field : Field.values()) {
            tables.put(field, new PhraseTable(classes));
        }
        for (List<String> row : Words.rows("work-modes.csv")) {
            WorkMode mode = row.get(1).equals("NONE") ? null : WorkMode.valueOf(row.get(1));
            for (String phrase : expand(row.get(0))) {
                long[] words = hashes(phrase, classes);
                for (int i = 0; i < row.get(2).length(); i++) {
                    add(words, mode, row.get(2).charAt(i), phrase);
                }
            }
        }
    }

    /** As {@link PhraseTable#longest}; the value is an index for {@link #phrase}. */
    PhraseTable table(Field field) {
        PhraseTable table = tables.get(field);
        if (table == null) {
            throw new IllegalStateException("No phrases for " + field);
        }
        return table;
    }

    Phrase phrase(int index) {
        return phrases.get(index);
    }

    /** The classes of words in all phrases. */
    WordClasses classes() {
        return classes;
    }

    /** Whether a word is a number from one to four. */
    boolean isFew(Tokens tokens, int token) {
        return classes.of(tokens, token) == FEW;
    }

    /** Whether a word is a number from one to seven. */
    boolean isNumber(Tokens tokens, int token) {
        long name = classes.of(tokens, token);
        return name == FEW || name == FIVE;
    }

    /** Whether a word is a percentage below 100, or says that something is partly so. */
    boolean isPart(Tokens tokens, int token) {
        long name = classes.of(tokens, token);
        return name == PART || name == PARTLY;
    }

    /** Whether a word is one for a day. */
    boolean isDay(Tokens tokens, int token) {
        return classes.of(tokens, token) == DAY;
    }

    /** Whether a word says of each of what follows ({@code every}). */
    boolean isPer(Tokens tokens, int token) {
        return classes.of(tokens, token) == PER;
    }

    /** Whether a word is the name of a day of the working week. */
    boolean isWeekday(Tokens tokens, int token) {
        return classes.of(tokens, token) == WEEKDAYS;
    }

    /** Whether a word is 100% or a word for it. */
    boolean isAll(Tokens tokens, int token) {
        return classes.of(tokens, token) == ALL;
    }

    private void add(long[] words, @Nullable WorkMode mode, char where, String phrase) {
        Field field = switch (where) {
            case 'L' -> Field.LOCATION;
            case 'T', 'E' -> Field.TITLE;
            case 'D', 'W', 'H', 'N', 'P' -> Field.DESCRIPTION;
            default -> throw new IllegalStateException("work-modes.csv: where is " + where);
        };
        Weight weight = switch (where) {
            case 'E', 'H' -> Weight.BOUNDED;
            case 'W' -> Weight.WEAK;
            case 'N' -> Weight.NEAR;
            case 'P' -> Weight.PLACED;
            default -> Weight.PLAIN;
        };
        int old = table(field).get(words);
        boolean elseWeak = false;
        if (old >= 0) {
            if (phrases.get(old).mode() != mode) {
                throw new IllegalStateException("work-modes.csv: two modes for \"" + phrase + "\" in " + field);
            }
            elseWeak = phrases.get(old).weight() != weight || phrases.get(old).elseWeak();
            weight = stronger(phrases.get(old).weight(), weight);
        }
        phrases.add(new Phrase(mode, weight, elseWeak));
        table(field).put(words, phrases.size() - 1);
    }

    private static Weight stronger(Weight a, Weight b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The words of a phrase, with {@code <few>} for a class. */
    static long[] hashes(String phrase, WordClasses classes) {
        Tokens tokens = Tokens.of(phrase);
        long[] words = new long[tokens.count * 2];
        int size = 0;
        for (int i = 0; i < tokens.count; i++) {
            if (i > 0 && (tokens.before[i] & Tokens.SLASH) != 0) {
                words[size++] = Tokens.SLASH_HASH;
            }
            String word = phrase.substring(tokens.start[i], tokens.end[i]);
            boolean placeholder = tokens.start[i] > 0 && phrase.charAt(tokens.start[i] - 1) == '<';
            words[size++] = placeholder ? WordClasses.hashOf(word) : classes.of(tokens, i);
        }
        return Arrays.copyOf(words, size);
    }

    /** Writes out the alternatives: {@code (a|b|) c} is {@code a c}, {@code b c} and {@code c}. */
    static List<String> expand(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf(')', open);
        String head = pattern.substring(0, open);
        List<String> tails = expand(pattern.substring(close + 1));
        List<String> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
            for (String tail : tails) {
                all.add(head + choice + tail);
            }
        }
        return all;
    }
}
