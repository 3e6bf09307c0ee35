package dev.paygrade.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups of staff that a sentence of a description may be about ({@code Engineers work remotely}), from {@code
 * staff-groups.csv}, each with the words of titles whose holders belong to it.
 */
final class StaffGroups {
    private static final int WINDOW = 14;
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int OPENS = SENTENCE | Tokens.STRONG | Tokens.COMMA | Tokens.DASH | Tokens.COLON;
    private static final int PART = Tokens.COMMA | Tokens.DASH | Tokens.OPEN | Tokens.PIPE | Tokens.COLON;
    private static final int BREAK = SENTENCE | Tokens.STRONG | Tokens.COLON;

    private final PhraseTable groups = new PhraseTable();
    private final List<Set<Long>> titles = new ArrayList<>();
    /** The words of all titles. */
    private final Set<Long> professions = new HashSet<>();
    /** What may stand before a group that a sentence is about ({@code all our}). */
    private final Set<Long> openers = new HashSet<>();

    /** Makes another profession of the word behind it ({@code support engineer}). */
    private final Set<Long> exceptions = new HashSet<>();

    private final PlaceWords words;

    StaffGroups(PlaceWords words) {
        this.words = words;
        for (List<String> row : Words.rows("staff-groups.csv")) {
            Set<Long> title = new HashSet<>();
            Words.parts(row.get(1)).forEach(word -> title.add(Tokens.hash(word)));
            if (row.get(0).equals("opener")) {
                openers.addAll(title);
                continue;
            }
            if (row.get(0).equals("except")) {
                exceptions.addAll(title);
                continue;
            }
            professions.addAll(title);
            for (String group : row.get(0).equals("profession") ? List.<String>of() : Words.parts(row.get(0))) {
                groups.put(Words.hashes(group), titles.size());
            }
            titles.add(title);
        }
    }

    /** Whether what begins at a word is said of a group to which the holder of a title does not belong. */
    boolean others(Tokens tokens, int from, Tokens title) {
        if (title.count == 0) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - WINDOW); i--) {
            if ((tokens.before[i + 1] & BREAK) != 0 || words.is(tokens, i, PlaceWords.READER)) {
                return false;
            }
            if (isOther(tokens, i, title)) {
                return true;
            }
        }
        return false;
    }

    /** Adds to the kinds of a text's words which of them name such a group. */
    void mark(Tokens tokens, int high, Tokens title, int[] kinds) {
        for (int i = 0; title.count > 0 && i < high; i++) {
            long hit = groups.longest(tokens, i);
            if (hit != PhraseTable.NONE && opens(tokens, i)) {
                boolean other = isOther(tokens, i, title);
                kinds[i] = other ? (kinds[i] & ~ModeClues.WHO) | ModeClues.OTHER : kinds[i] | ModeClues.WHO;
            }
        }
    }

    private boolean isOther(Tokens tokens, int at, Tokens title) {
        long hit = groups.longest(tokens, at);
        if (hit == PhraseTable.NONE || !opens(tokens, at)) {
            return false;
        }
        Set<Long> own = titles.get((int) hit);
        boolean named = false;
        for (int i = 0; i < title.count; i++) {
            if (named && (tokens(title, i) & PART) != 0) {
                // "Engineering Manager, Developer Experience"
                return true;
            }
            if (own.contains(title.hash[i])) {
                return false;
            }
            if (exceptions.contains(title.hash[i])) {
                return true;
            }
            named |= professions.contains(title.hash[i]);
        }
        return named;
    }

    private static int tokens(Tokens title, int at) {
        return at == 0 ? 0 : title.before[at];
    }

    private boolean opens(Tokens tokens, int at) {
        return at == 0 || (tokens.before[at] & OPENS) != 0 || openers.contains(tokens.hash[at - 1]);
    }
}
