package dev.paygrade.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that together say how one works, in whatever order they stand, from {@code mode-clues.csv}. */
final class ModeClues {
    /** Working away from the employer's place ({@code from home}). */
    static final int DISTANCE = 1;
    /** At one's own home, which may be where others live or are cared for ({@code at home}). */
    static final int HOME = 2;
    /** At the employer's place ({@code in person}). */
    static final int PRESENCE = 4;
    /** The same, if it is asked for ({@code attendance}). */
    static final int ATTENDANCE = 8;
    /** Doing the work ({@code performed}). */
    static final int WORK = 16;
    /** It is asked for ({@code mandatory}). */
    static final int MUST = 32;
    /** It is allowed or simply so ({@code may}). */
    static final int MAY = 64;
    /** All of the time ({@code daily}). */
    static final int EVERY = 128;
    /** All of the time if it stands right before the place, else a kind of contract ({@code full time}). */
    static final int FULL = 256;
    /** A part of the week ({@code half of the time}). */
    static final int SOME = 512;
    /** Turns what stands near it round ({@code not}). */
    static final int NOT = 1024;
    /** Those of whom it is said, or what it is for, is not the position ({@code customers}). */
    static final int OTHER = 2048;
    /** Begins what is said of something else ({@code unlike}). */
    static final int CONTRAST = 4096;
    /** The employer as a whole ({@code company}). */
    static final int FIRM = 8192;

    /** The same as a thing of which one may have some or all ({@code télétravail}). */
    static final int TELEWORK = 1 << 14;
    /** The same of how something is done, which may be a part of the work ({@code remotely}). */
    static final int REMOTELY = 1 << 15;
    /** So little that it changes nothing ({@code from time to time}). */
    static final int SELDOM = 1 << 16;

    /** The same as a thing that one has or has not ({@code remote work}). */
    static final int GRANT = 1 << 17;

    /** Behind a place: one need not be there ({@code optional}). */
    static final int OPTIONAL = 1 << 18;
    /** The other part of the week ({@code the rest}). */
    static final int REST = 1 << 19;
    /** Those who do the work ({@code everyone}). */
    static final int WHO = 1 << 20;
    /** The work, before where it is done ({@code be performed}). */
    static final int PERFORMED = 1 << 21;

    /** Work on the road: from home is where the day begins ({@code company van}). */
    static final int ROUND = 1 << 22;

    /** One of the employer's places, as where one works ({@code at our location}). */
    static final int OURS = 1 << 23;

    /** Being with the others, if some days are named ({@code come in}). */
    static final int COME = 1 << 24;
    /** What a reader might look for who is told that it is not here ({@code if you need}). */
    static final int WISH = 1 << 25;
    /** Leaves no exception of what it stands before ({@code all}). */
    static final int WHOLE = 1 << 26;

    /** All days of the working week, when an office may also just be open ({@code Monday to Friday}). */
    static final int RANGE = 1 << 27;

    /** Before two places that share the time ({@code between}). */
    static final int BETWEEN = 1 << 28;

    /** At the employer's, beside the name of a place ({@code with us in Ghent}). */
    static final int WITH_US = 1 << 29;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("distance", DISTANCE),
            Map.entry("home", HOME),
            Map.entry("presence", PRESENCE),
            Map.entry("attendance", ATTENDANCE),
            Map.entry("work", WORK),
            Map.entry("must", MUST),
            Map.entry("may", MAY),
            Map.entry("every", EVERY),
            Map.entry("full", FULL),
            Map.entry("some", SOME),
            Map.entry("not", NOT),
            Map.entry("other", OTHER),
            Map.entry("contrast", CONTRAST),
            Map.entry("firm", FIRM),
            Map.entry("telework", TELEWORK),
            Map.entry("remotely", REMOTELY),
            Map.entry("seldom", SELDOM),
            Map.entry("grant", GRANT),
            Map.entry("optional", OPTIONAL),
            Map.entry("rest", REST),
            Map.entry("who", WHO),
            Map.entry("performed", PERFORMED),
            Map.entry("round", ROUND),
            Map.entry("ours", OURS),
            Map.entry("come", COME),
            Map.entry("wish", WISH),
            Map.entry("whole", WHOLE),
            Map.entry("range", RANGE),
            Map.entry("between", BETWEEN),
            Map.entry("withus", WITH_US));

    private final PhraseTable exact = new PhraseTable();
    /** Words that speak of where one works. */
    private static final int PLACE =
            DISTANCE | HOME | PRESENCE | ATTENDANCE | TELEWORK | REMOTELY | OURS | WITH_US | COME | GRANT;

    /** What phrases for where one works begin with. */
    private final FirstWords firsts = new FirstWords();

    private final FirstPairs pairs = new FirstPairs();
    private final WordClasses classes;

    /** Phrases with numbers and the like, in which {@code a} is also the same as {@code every}. */
    private final PhraseTable classed;

    ModeClues(WordClasses classes) {
        this.classes = classes;
        classed = new PhraseTable(classes);
        Map<String, Integer> kinds = new HashMap<>();
        for (List<String> row : Words.rows("mode-clues.csv")) {
            Integer kind = KINDS.get(row.get(1));
            if (kind == null) {
                throw new IllegalStateException("mode-clues.csv: no such kind: " + row);
            }
            for (String phrase : ModePhrases.expand(row.get(0))) {
                kinds.merge(phrase, kind, (a, b) -> a | b);
            }
        }
        kinds.forEach((phrase, kind) -> {
            boolean plain = phrase.indexOf('<') < 0;
            PhraseTable table = plain ? exact : classed;
            long[] words = plain ? Words.hashes(phrase) : ModePhrases.hashes(phrase, classes);
            table.put(words, Math.max(0, table.get(words)) | kind);
            if ((kind & PLACE) != 0) {
                markFirst(phrase);
            }
        });
    }

    private void markFirst(String phrase) {
        long[] words = ModePhrases.hashes(phrase, classes);
        pairs.mark(words);
        firsts.mark(words[0]);
        firsts.mark(Words.hashes(phrase)[0]);
        classes.members(words[0]).forEach(firsts::mark);
        if (WordClasses.isNumber(words[0])) {
            firsts.markNumbers();
        }
    }

    /** Marks what words for where one works begin with. */
    void markPlaces(FirstWords otherFirsts, FirstPairs otherPairs) {
        otherFirsts.markAll(firsts);
        otherPairs.markAll(pairs);
    }

    /** The end of the words for where one works that begin at {@code token}, or -1. */
    int placeAt(Tokens tokens, int token) {
        if (!firsts.mayBegin(tokens, token) || !pairs.mayBegin(tokens, token, classes)) {
            return -1;
        }
        return Math.max(placeEnd(token, exact.longest(tokens, token)), placeEnd(token, classed.longest(tokens, token)));
    }

    private static int placeEnd(int token, long hit) {
        return hit != PhraseTable.NONE && ((int) hit & PLACE) != 0 ? token + (int) (hit >>> 32) : -1;
    }

    /**
     * The kinds of the words from {@code low} up to {@code high}, each of those of the phrases that it is in; one number
     * for each word of the whole text.
     */
    int[] mark(Tokens tokens, int low, int high) {
        int[] kinds = new int[tokens.count];
        for (int i = low; i < high; i++) {
            long plain = exact.longest(tokens, i);
            add(kinds, i, plain);
            boolean every = plain != PhraseTable.NONE && ((int) plain & EVERY) != 0;
            if (!every) {
                // German "jeden Tag", where "jeden" is also Polish for one
                add(kinds, i, classed.longest(tokens, i));
            }
        }
        return kinds;
    }

    /** All kinds of words that begin from {@code low} up to {@code high}. */
    int all(Tokens tokens, int low, int high) {
        int all = 0;
        for (int i = low; i < high; i++) {
            int plain = Math.max(0, (int) exact.longest(tokens, i));
            int other = (plain & EVERY) != 0 ? 0 : Math.max(0, (int) classed.longest(tokens, i));
            all |= plain | other;
        }
        return all;
    }

    private static void add(int[] kinds, int at, long hit) {
        if (hit != PhraseTable.NONE) {
            for (int j = at; j < Math.min(kinds.length, at + (int) (hit >>> 32)); j++) {
                kinds[j] |= (int) hit;
            }
        }
    }
}
