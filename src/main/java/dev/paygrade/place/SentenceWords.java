package dev.paygrade.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /** Several places of work, each of which may be another's ({@code offices}). */
    static final int SITES = 1 << 9;
    /** Those one works with ({@code team}). */
    static final int TEAM = 1 << 10;
    /** Having one's home somewhere ({@code live}). */
    static final int LIVING = 1 << 11;
    /** All that lies around a place ({@code patch}). */
    static final int AREA = 1 << 12;
    /** Before a place that somebody or something comes from ({@code from}). */
    static final int ORIGIN = 1 << 13;
    /** Coming to another place for good ({@code relocate}). */
    static final int MOVING = 1 << 14;
    /** Any of the places named will do ({@code either}). */
    static final int CHOICE = 1 << 15;
    /** Where an employer is registered, and may have no staff ({@code headquarters}). */
    static final int SEAT = 1 << 16;
    /** Work on the road ({@code company van}): those who are visited are the place of work. */
    static final int ROUND = 1 << 17;
    /** Longer than a month ({@code year}): what is done once in it is an exception. */
    static final int YEAR = 1 << 18;
    /** Before the name of a place, behind what is there ({@code of}). */
    static final int OF = 1 << 19;
    /** Stands for what has been named ({@code it}). */
    static final int BACK = 1 << 20;
    /** Between what is somewhere and the place ({@code is}). */
    static final int BEING = 1 << 21;
    /** Before a place to which something goes ({@code to}). */
    static final int GOAL = 1 << 22;

    /** Begins a clause about what stands before it ({@code who}). */
    static final int RELATIVE = 1 << 23;

    /** What happens once, wherever the work is ({@code visit}). */
    static final int TRIP = 1 << 24;
    /** Within a place, before its name ({@code north}). */
    static final int PART = 1 << 25;

    /** Before those one has to do with, who may be elsewhere ({@code with}). */
    static final int WITH = 1 << 26;

    /** A thing that a place gives its name to ({@code protocol}), or that is kept somewhere ({@code replica}). */
    static final int THING = 1 << 27;

    /** Why one does not come every day, though never working elsewhere ({@code shift}). */
    static final int HOURS = 1 << 28;
    /** How much or how long one is hired ({@code permanent}). */
    static final int TERMS = 1 << 29;

    /** Begins a question about something else than the reader ({@code does}). */
    static final int ASKS = 1 << 30;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("requires", REQUIRES),
            Map.entry("elsewhere", ELSEWHERE),
            Map.entry("worksite", WORKSITE),
            Map.entry("within", WITHIN),
            Map.entry("hiring", HIRING),
            Map.entry("working", WORKING),
            Map.entry("where", WHERE),
            Map.entry("company", COMPANY),
            Map.entry("ours", OURS),
            Map.entry("sites", SITES),
            Map.entry("team", TEAM),
            Map.entry("living", LIVING),
            Map.entry("area", AREA),
            Map.entry("origin", ORIGIN),
            Map.entry("moving", MOVING),
            Map.entry("choice", CHOICE),
            Map.entry("seat", SEAT),
            Map.entry("round", ROUND),
            Map.entry("year", YEAR),
            Map.entry("of", OF),
            Map.entry("back", BACK),
            Map.entry("being", BEING),
            Map.entry("goal", GOAL),
            Map.entry("relative", RELATIVE),
            Map.entry("trip", TRIP),
            Map.entry("part", PART),
            Map.entry("with", WITH),
            Map.entry("thing", THING),
            Map.entry("hours", HOURS),
            Map.entry("terms", TERMS),
            Map.entry("asks", ASKS));

    /** What makes a place likelier to be that of the work. */
    static final int QUALITIES = OURS | HIRING | WORKING | COMPANY | TEAM;

    private static final int LEAST_COMPOUND = 8;
    private static final int LEAST_ENDING = 4;
    private static final int MOST_ENDING = 9;

    private final PhraseTable table = new PhraseTable();
    /** Of the words for elsewhere those that may describe what is here ({@code registered nurse}). */
    private final Set<Long> attributes = new HashSet<>();

    /** With words for elsewhere that say nothing of the kind ({@code customer service}). */
    private final PhraseTable plain = new PhraseTable();

    /** What compounds end with, as in {@code Vertriebsteam}. */
    private final Map<Long, Integer> endings = new HashMap<>();

    SentenceWords() {
        // by what is read of a word: "basé" and "base" are one
        Map<List<Long>, Integer> kinds = new HashMap<>();
        for (List<String> row : Words.rows("sentence-words.csv")) {
            if (row.get(0).startsWith("ending-")) {
                int kind = Objects.requireNonNull(KINDS.get(row.get(0).substring("ending-".length())), row.get(0));
                Words.parts(row.get(1)).forEach(word -> endings.put(Words.hashes(word)[0], kind));
                continue;
            }
            if (row.get(0).equals("plain")) {
                Words.parts(row.get(1)).forEach(phrase -> plain.put(Words.hashes(phrase), 0));
                continue;
            }
            if (row.get(0).equals("attributes")) {
                Words.parts(row.get(1)).forEach(word -> attributes.add(Words.hashes(word)[0]));
                continue;
            }
            Integer kind = KINDS.get(row.get(0));
            if (kind == null) {
                throw new IllegalStateException("sentence-words.csv: no such kind: " + row);
            }
            for (String word : Words.parts(row.get(1))) {
                kinds.merge(Arrays.stream(Words.hashes(word)).boxed().toList(), kind, (a, b) -> a | b);
            }
        }
        kinds.forEach((word, kind) ->
                table.put(word.stream().mapToLong(Long::longValue).toArray(), kind));
    }

    /** The kinds of every word, and of all words of a phrase; one number a word. */
    int[] mark(Tokens tokens) {
        int[] kinds = new int[tokens.count];
        for (int i = 0; i < tokens.count; i++) {
            long hit = table.longest(tokens, i);
            if (hit != PhraseTable.NONE) {
                for (int j = i; j < i + (int) (hit >>> 32); j++) {
                    kinds[j] |= (int) hit;
                }
            }
        }
        for (int i = 0; i + 1 < tokens.count; i++) {
            long hit = (kinds[i] & (ELSEWHERE | TRIP)) == 0 ? PhraseTable.NONE : plain.longest(tokens, i);
            for (int j = i; hit != PhraseTable.NONE && j < i + (int) (hit >>> 32); j++) {
                kinds[j] &= ~(ELSEWHERE | TRIP);
            }
            if ((kinds[i] & (ELSEWHERE | TRIP)) != 0
                    && attributes.contains(tokens.hash[i])
                    && describes(tokens, kinds, i)) {
                kinds[i] &= ~(ELSEWHERE | TRIP);
            }
        }
        return kinds;
    }

    /** {@code A listed maker of cars}, unlike {@code listed in} and {@code founded 1904}. */
    private static boolean describes(Tokens tokens, int[] kinds, int at) {
        return (tokens.before[at + 1] & ~Tokens.SPACE) == 0
                && (kinds[at + 1] & (WHERE | ORIGIN | GOAL | OF | WITH)) == 0
                && !tokens.is(at + 1, Tokens.NUMBER)
                && !tokens.is(at + 1, Tokens.CAPITAL)
                && tokens.length(at + 1) > 3;
    }

    /** Marks the compounds that are no words of their own among those from {@code low} up to {@code high}. */
    void markCompounds(Tokens tokens, int[] kinds, int low, int high) {
        for (int i = low; i < high; i++) {
            if (kinds[i] == 0 && tokens.length(i) >= LEAST_COMPOUND) {
                kinds[i] = ending(tokens, i);
            }
        }
    }

    private int ending(Tokens tokens, int token) {
        for (int length = Math.min(MOST_ENDING, tokens.length(token) - 3); length >= LEAST_ENDING; length--) {
            long hash = tokens.hashFrom(tokens.end[token] - length, tokens.end[token]);
            Integer kind = endings.get(hash);
            if (kind != null) {
                return kind;
            }
        }
        return 0;
    }

    /** Whether the word says what has been done with an employer, as that it has its seat somewhere ({@code headquartered}). */
    boolean isAttribute(Tokens tokens, int token) {
        return token >= 0 && attributes.contains(tokens.hash[token]);
    }

    /** Whether the word is of the kind (or of one of several). */
    boolean is(Tokens tokens, int token, int kind) {
        int value = table.single(tokens.hash[token]);
        return value > 0 && (value & kind) != 0;
    }
}
