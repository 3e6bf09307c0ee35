package dev.paygrade.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that say of what a sentence of a description speaks, from {@code sentence-words.csv}. */
final class SentenceWords {
    /** Before a person of some country: it is asked for ({@code must be}). */
    static final int REQUIRES = 1;
    /** What may be at another place than the work ({@code customers}). */
    static final int ELSEWHERE = 2;
    /** Where people work ({@code workshop}). */
    static final int WORKSITE = 4;
    /** Before a country: all of it will do ({@code within}). */
    static final int WITHIN = 8;

    /** Somebody is wanted ({@code hiring}). */
    static final int HIRING = 16;
    /** Doing the work ({@code working}). */
    static final int WORKING = 32;
    /** Before a city where something is ({@code at}), in any language. */
    static final int WHERE = 64;

    /** The employer, or somebody there, as what is somewhere ({@code startup}). */
    static final int COMPANY = 128;

    /** The employer's ({@code our}). */
    static final int OURS = 256;

    private static final Map<String, Integer> KINDS = Map.of(
            "requires", REQUIRES,
            "elsewhere", ELSEWHERE,
            "worksite", WORKSITE,
            "within", WITHIN,
            "hiring", HIRING,
            "working", WORKING,
            "where", WHERE,
            "company", COMPANY,
            "ours", OURS);

    private final PhraseTable table = new PhraseTable();

    SentenceWords() {
        Map<String, Integer> kinds = new HashMap<>();
        for (List<String> row : Words.rows("sentence-words.csv")) {
            Integer kind = KINDS.get(row.get(0));
            if (kind == null) {
                throw new IllegalStateException("sentence-words.csv: no such kind: " + row);
            }
            for (String word : Words.parts(row.get(1))) {
                kinds.merge(word, kind, (a, b) -> a | b);
            }
        }
        kinds.forEach((word, kind) -> table.put(Words.hashes(word), kind));
    }

    /** Whether the word is of the kind (or of one of several). */
    boolean is(Tokens tokens, int token, int kind) {
        int value = table.single(tokens.hash[token]);
        return value > 0 && (value & kind) != 0;
    }
}
