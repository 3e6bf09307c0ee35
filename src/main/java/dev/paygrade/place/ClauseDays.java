package dev.paygrade.place;

import java.util.Set;

/** On which days a sentence says that those who do the work come together. */
class ClauseDays extends ClauseSites {
    private static final Set<Long> BEING = Set.of(
            Tokens.hash("be"),
            Tokens.hash("bist"),
            Tokens.hash("sein"),
            Tokens.hash("êtes"),
            Tokens.hash("serez"),
            Tokens.hash("estarás"),
            Tokens.hash("estar"),
            Tokens.hash("sarai"),
            Tokens.hash("bent"));

    ClauseDays(
            ModePhrases phrases,
            PlaceWords words,
            SentenceWords sentences,
            Tokens tokens,
            int[] kinds,
            int low,
            int high) {
        super(phrases, words, sentences, tokens, kinds, low, high);
    }

    /** Where one who does the work comes in, or -1. */
    final int comes() {
        int come = first(ModeClues.COME);
        come = come < 0 ? withUs() : come;
        come = come < 0 ? inTown() : come;
        for (int i = low; i <= come; i++) {
            boolean who = has(i, ModeClues.WHO);
            if (who || (i < come && (words.is(tokens, i, PlaceWords.READER) || has(i, ModeClues.FIRM) || isWe(i)))) {
                return first(ModeClues.OTHER) >= 0 ? -1 : come;
            }
        }
        return come >= 0 && has(come, ModeClues.SOME | ModeClues.MUST) && first(ModeClues.OTHER) < 0 ? come : -1;
    }

    /** {@code With us in Ghent}, {@code in Cambridge with us}, {@code bei uns im Labor}: beside a place, or -1. */
    private int withUs() {
        for (int i = low; i < high; i++) {
            if (!has(i, ModeClues.WITH_US)) {
                continue;
            }
            if (!isThere(i)) {
                continue;
            }
            for (int j = Math.max(low, i - BESIDE); j < Math.min(high, i + BESIDE + 2); j++) {
                boolean named =
                        j > low && tokens.is(j, Tokens.CAPITAL) && words.is(tokens, j - 1, PlaceWords.PREPOSITION);
                if (named || words.is(tokens, j, PlaceWords.OFFICE)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@code Be in Lugano three days a week}, {@code see you in Nantes on Tuesdays}: before the town, or -1. */
    private int inTown() {
        if (any(PlaceWords.EVENT) || anyInSentence(SentenceWords.TRIP)) {
            return -1;
        }
        boolean rest = first(ModeClues.REST) >= 0;
        for (int i = low + 1; rest && i + 1 < high; i++) {
            if (isInNamed(i) && near(i, ModeClues.SOME, REACH)) {
                return i;
            }
        }
        for (int i = low; i + 2 < high; i++) {
            if ((words.is(tokens, i, PlaceWords.READER) || BEING.contains(tokens.hash[i]))
                    && isInNamed(i + 1)
                    && near(i, ModeClues.MUST | ModeClues.MAY, BESIDE)) {
                return i;
            }
        }
        return -1;
    }

    final boolean isInNamed(int in) {
        return words.is(tokens, in, PlaceWords.PREPOSITION)
                && tokens.is(in + 1, Tokens.CAPITAL)
                && kinds[in + 1] == 0
                && tokens.before[in + 1] == Tokens.SPACE;
    }

    /** {@code You are with us}, {@code we'd like you with us}, unlike {@code you teach with us}; home is named too. */
    private boolean isThere(int with) {
        for (int i = Math.max(low, with - NEAR); i < with; i++) {
            if (words.is(tokens, i, PlaceWords.LINK) || has(i, ModeClues.MUST | ModeClues.MAY)) {
                return true;
            }
        }
        return first(ModeClues.REST | ModeClues.HOME | ModeClues.DISTANCE) >= 0;
    }

    private boolean isWe(int i) {
        return sentences.is(tokens, i, SentenceWords.COMPANY) && tokens.length(i) <= REACH;
    }

    /** {@code Come in on Mondays}, {@code two days there, at home on the others}. */
    final int together() {
        if (any(PlaceWords.EVENT) || anyInSentence(SentenceWords.HOURS)) {
            return -1;
        }
        int come = comes();
        boolean rest = first(ModeClues.REST) >= 0 && distance >= 0;
        for (int i = low; i < high && (come >= 0 || rest); i++) {
            if (has(i, ModeClues.SOME) && !spansDays(i) && (rest || close(i, come))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Montag–Freitag}, {@code lunes a viernes}, unlike {@code Montag und Freitag}. */
    final boolean spansDays(int i) {
        return phrases.isWeekday(tokens, i)
                && (spansDays(i, i + 1) || spansDays(i, i + 2) || spansDays(i - 1, i) || spansDays(i - 2, i));
    }

    private boolean spansDays(int first, int second) {
        return first >= low
                && second < high
                && phrases.isWeekday(tokens, first)
                && phrases.isWeekday(tokens, second)
                && (second == first + 1 || !words.is(tokens, first + 1, PlaceWords.JOINS))
                && (tokens.before[second] & Tokens.COMMA) == 0;
    }
}
