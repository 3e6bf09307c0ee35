package dev.paygrade.level;

import dev.paygrade.level.ContextWords.Kind;
import dev.paygrade.text.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Levels within the long words of German, Dutch and the Nordic languages: Abteilungsleiterin, Seniorutvecklare. */
final class Compounds {
    static final int SHORTEST = 9;
    private static final int SHORTEST_STEM = 2;

    private final ContextWords words;
    private final List<String> executive;
    private final List<String> training;

    Compounds(ContextWords words) {
        this.words = words;
        this.executive = List.copyOf(words.all(Kind.ENDING_EXECUTIVE));
        this.training = List.copyOf(words.all(Kind.ENDING_TRAINING));
    }

    /** Reads the word between two indexes, of at least {@link #SHORTEST} letters; null if it names no level. */
    @Nullable
    Found at(String text, int start, int end) {
        if (text.regionMatches(true, start, "senior", 0, 6)) {
            return isLevel(text, start, end) ? new Found(Level.SENIOR, start, end, LevelRule.LEVEL_WORD) : null;
        }
        if (text.regionMatches(true, start, "junior", 0, 6)) {
            return isLevel(text, start, end) ? new Found(Level.ENTRY, start, end, LevelRule.LEVEL_WORD) : null;
        }
        if (stem(training, text, start, end) >= 0) {
            return new Found(Level.ENTRY, start, end, LevelRule.TRAINING_WORD);
        }
        int stem = stem(executive, text, start, end);
        Level level = stem < 0 ? null : ofLeader(text, start, stem);
        return level == null ? null : new Found(level, start, end, LevelRule.LEVEL_WORD);
    }

    private boolean isLevel(String text, int start, int end) {
        boolean elderly = end - start > 8
                && words.is(Kind.NOT_SENIOR, text, start, start + 8)
                && !text.regionMatches(true, start + 6, "entwickl", 0, 8)
                && !text.regionMatches(true, start + 6, "engineer", 0, 8);
        return !elderly && !words.is(Kind.NOT_SENIOR, text, start, end);
    }

    /** Index after the stem of a word with one of the endings; -1 if it has none. */
    private static int stem(List<String> endings, String text, int start, int end) {
        for (String ending : endings) {
            int stem = end - ending.length();
            if (stem >= start + SHORTEST_STEM && foldedEquals(text, stem, ending)) {
                return stem;
            }
        }
        return -1;
    }

    private static boolean foldedEquals(String text, int from, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Letters.fold(text.charAt(from + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Level ofLeader(String text, int start, int stem) {
        if (words.is(Kind.SENIOR_LEADER, text, start, stem)) {
            return Level.SENIOR;
        }
        boolean linkedByS = text.charAt(stem - 1) == 's' && words.is(Kind.NOT_EXECUTIVE, text, start, stem - 1);
        return linkedByS || words.is(Kind.NOT_EXECUTIVE, text, start, stem) ? null : Level.EXECUTIVE;
    }
}
