package dev.paygrade.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether what a mode is said of is none of the positions or somebody else, from {@code mode-subjects.csv}. */
final class ModeSubjects {
    private static final int WINDOW = 14;
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int BREAK = Tokens.COMMA | Tokens.STRONG | Tokens.COLON | Tokens.OPEN;

    /** Begins a sentence of which nothing is so ({@code none of our roles}). */
    private final Set<Long> none = new HashSet<>();
    /** Begins what is said of one who has just been named ({@code who}). */
    private final Set<Long> about = new HashSet<>();

    private final PlaceWords words;

    ModeSubjects(PlaceWords words) {
        this.words = words;
        for (List<String> row : Words.rows("mode-subjects.csv")) {
            Set<Long> set = row.get(0).equals("none") ? none : about;
            Words.parts(row.get(1)).forEach(word -> set.add(Words.hashes(word)[0]));
        }
    }

    /** {@code No role in R&D is fully remote}, {@code none of our jobs can be done from home}. */
    boolean areNone(Tokens tokens, int from) {
        boolean position = words.is(tokens, from, PlaceWords.SUBJECT);
        for (int i = from - 1; i >= Math.max(0, from - WINDOW); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | (BREAK & ~Tokens.OPEN))) != 0
                    || words.is(tokens, i, PlaceWords.READER)) {
                return false;
            }
            if (position && none.contains(tokens.hash[i])) {
                return i == 0
                        || (tokens.before[i] & (SENTENCE | BREAK)) != 0
                        || words.is(tokens, i - 1, PlaceWords.JOINS);
            }
            position |= words.is(tokens, i, PlaceWords.SUBJECT) && !words.is(tokens, i, PlaceWords.LINK);
        }
        return false;
    }

    /** {@code The supplier, who's in Oslo and works remotely}: of one of whom something more is said. */
    boolean areOthers(Tokens tokens, int from) {
        for (int i = from - 1; i > Math.max(0, from - WINDOW); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | (BREAK & ~Tokens.COMMA))) != 0
                    || words.is(tokens, i, PlaceWords.READER)) {
                return false;
            }
            if (about.contains(tokens.hash[i])) {
                return (tokens.before[i] & Tokens.COMMA) != 0 && !words.is(tokens, i - 1, PlaceWords.READER);
            }
        }
        return false;
    }
}
