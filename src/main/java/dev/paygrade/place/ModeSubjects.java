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

    /** The words of both, so that others cost no more than a bit. */
    private final FirstWords firsts = new FirstWords();

    private final PlaceWords words;

    ModeSubjects(PlaceWords words) {
        this.words = words;
        for (List<String> row : Words.rows("mode-subjects.csv")) {
            Set<Long> set = row.get(0).equals("none") ? none : about;
            for (String word : Words.parts(row.get(1))) {
                set.add(Words.hashes(word)[0]);
                firsts.mark(Words.hashes(word)[0]);
            }
        }
    }

    /** {@code No role in R&D is fully remote}, {@code none of our jobs can be done from home}. */
    boolean areNone(Tokens tokens, int from) {
        int at = before(tokens, from, BREAK & ~Tokens.OPEN, none);
        if (at < 0) {
            return false;
        }
        boolean position = false;
        for (int i = at + 1; i <= from; i++) {
            if (i < from && words.is(tokens, i, PlaceWords.READER)) {
                return false;
            }
            position |= words.is(tokens, i, PlaceWords.SUBJECT) && (i == from || !words.is(tokens, i, PlaceWords.LINK));
        }
        return position
                && (at == 0
                        || (tokens.before[at] & (SENTENCE | BREAK)) != 0
                        || words.is(tokens, at - 1, PlaceWords.JOINS));
    }

    /** {@code The supplier, who's in Oslo and works remotely}: of one of whom something more is said. */
    boolean areOthers(Tokens tokens, int from) {
        int at = before(tokens, from, BREAK & ~Tokens.COMMA, about);
        if (at < 1 || (tokens.before[at] & Tokens.COMMA) == 0 || words.is(tokens, at - 1, PlaceWords.READER)) {
            return false;
        }
        for (int i = at + 1; i < from; i++) {
            if (words.is(tokens, i, PlaceWords.READER)) {
                return false;
            }
        }
        return true;
    }

    /** The nearest of some words before one, without a mark between, or -1. */
    private int before(Tokens tokens, int from, int marks, Set<Long> wanted) {
        for (int i = from - 1; i >= Math.max(0, from - WINDOW); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | marks)) != 0) {
                return -1;
            }
            if (firsts.mayBe(tokens.hash[i]) && wanted.contains(tokens.hash[i])) {
                return i;
            }
        }
        return -1;
    }
}
