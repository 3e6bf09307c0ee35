package dev.paygrade.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of whom or what a phrase that would state a mode is said, where it is not the position, from {@code
 * mode-scope.csv}.
 */
final class ModeScope {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int WINDOW = 14;
    private static final int FARTHEST_BEHIND = 5;
    private static final int FARTHEST_TOPIC = 4;
    private static final int FARTHEST_NUMBER = 4;
    private static final int FARTHEST_SEASON = 8;
    private static final int LONGEST_HEADING = 6;
    /** Words of the items between a heading and the last of them. */
    private static final int LONGEST_LIST = 60;

    private static final int BREAK = Tokens.COMMA | Tokens.STRONG | Tokens.COLON | Tokens.OPEN;
    private static final int ITEM = Tokens.STRONG | Tokens.DASH | Tokens.OTHER | Tokens.HYPHEN;

    private static final Set<Long> FOR = Set.of(
            Tokens.hash("for"),
            Tokens.hash("für"),
            Tokens.hash("pour"),
            Tokens.hash("para"),
            Tokens.hash("per"),
            Tokens.hash("voor"),
            Tokens.hash("för"),
            Tokens.hash("dla"));

    /** Staff elsewhere ({@code the rest of the staff}). */
    private static final int OTHERS = 1;
    /** What is held or taught in some form ({@code courses}). */
    private static final int HELD = 2;
    /** Before what somebody writes or thinks about ({@code covers}). */
    private static final int TOPIC = 4;
    /** Heads a list of other ads ({@code similar jobs}). */
    private static final int END = 8;

    /** Somebody is looked after or visited, whose home it is ({@code care for}). */
    private static final int CARED = 16;
    /** Fewer days are worked at all ({@code part-time}). */
    private static final int SHORT = 32;
    /** What a reader might look for ({@code if you need}). */
    private static final int WISH = 64;
    /** Ends a sentence about what is not given ({@code not possible}). */
    private static final int REFUSED = 128;
    /** Bounds what is not given to some other place or time ({@code abroad}). */
    private static final int AWAY = 256;
    /** So seldom that it is no part of a week ({@code a year}). */
    private static final int YEARLY = 512;
    /** Some of the time ({@code nach Absprache}). */
    private static final int PARTLY = 1024;

    /** Where others have the work done ({@code at client sites}). */
    private static final int CLIENTS = 2048;

    /** A small part of the work, which may be done elsewhere than the rest ({@code your paperwork}). */
    private static final int TASK = 4096;

    /** Behind a way to work: only so far ({@code to some extent}). */
    private static final int EXTENT = 8192;

    /** More than a week has days ({@code thirty}). */
    private static final int NUMBER = 16384;

    /** A part of the year ({@code in August}). */
    private static final int SEASON = 65536;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("others", OTHERS),
            Map.entry("held", HELD),
            Map.entry("topic", TOPIC),
            Map.entry("end", END),
            Map.entry("cared", CARED),
            Map.entry("short", SHORT),
            Map.entry("wish", WISH),
            Map.entry("refused", REFUSED),
            Map.entry("away", AWAY),
            Map.entry("yearly", YEARLY),
            Map.entry("partly", PARTLY),
            Map.entry("clients", CLIENTS),
            Map.entry("task", TASK),
            Map.entry("extent", EXTENT),
            Map.entry("number", NUMBER),
            Map.entry("season", SEASON));

    private final PhraseTable table = new PhraseTable();
    private final ModePhrases phrases;
    private final PlaceWords words;
    private final ModeSubjects subjects;

    ModeScope(ModePhrases phrases, PlaceWords words) {
        this.phrases = phrases;
        this.words = words;
        this.subjects = new ModeSubjects(words);
        Map<String, Integer> kinds = new HashMap<>();
        for (List<String> row : Words.rows("mode-scope.csv")) {
            Integer kind = KINDS.get(row.get(0));
            if (kind == null) {
                throw new IllegalStateException("mode-scope.csv: no such kind: " + row);
            }
            for (String phrase : ModePhrases.expand(row.get(1))) {
                kinds.merge(phrase, kind, (a, b) -> a | b);
            }
        }
        kinds.forEach((phrase, kind) -> table.put(Words.hashes(phrase), kind));
    }

    /** The word at which a list of other ads begins, or the number of words. */
    int end(Tokens tokens) {
        for (int i = 1; i < tokens.count; i++) {
            if ((tokens.before[i] & Tokens.LINE) != 0 && heads(tokens, i)) {
                return i;
            }
        }
        return tokens.count;
    }

    private boolean heads(Tokens tokens, int at) {
        long hit = table.longest(tokens, at);
        if (hit == PhraseTable.NONE || ((int) hit & END) == 0) {
            return false;
        }
        int to = at + (int) (hit >>> 32);
        for (int i = to; i < tokens.count; i++) {
            if ((tokens.before[i] & Tokens.LINE) != 0) {
                return true;
            }
            if (i - to > 2) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase is said of others than those who are wanted, or is what the work is about. */
    boolean outside(Tokens tokens, int from, int to) {
        return ofOthersBefore(tokens, from)
                || subjects.areOthers(tokens, from)
                || ofOthersBehind(tokens, to)
                || before(tokens, from, TASK, WINDOW)
                || begins(tokens, to, TASK);
    }

    private boolean ofOthersBefore(Tokens tokens, int from) {
        boolean apart = false;
        for (int i = from - 1; i >= Math.max(0, from - WINDOW); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | (BREAK & ~Tokens.COMMA))) != 0) {
                return false;
            }
            apart |= (tokens.before[i + 1] & Tokens.COMMA) != 0;
            long hit = table.longest(tokens, i);
            if (hit != PhraseTable.NONE && i + (int) (hit >>> 32) <= from) {
                boolean topic = ((int) hit & TOPIC) != 0 && isNamed(tokens, i + (int) (hit >>> 32), from);
                if (topic || (!apart && ((int) hit & (OTHERS | HELD)) != 0)) {
                    return !words.is(tokens, Math.max(0, i - 1), PlaceWords.EXCLUDES);
                }
            }
            boolean modal = i > 0 && words.is(tokens, i - 1, PlaceWords.HOME);
            if (!modal
                    && words.is(tokens, i, PlaceWords.READER | PlaceWords.SUBJECT)
                    && !words.is(tokens, i, PlaceWords.LINK)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Hybrid working for other teams}. */
    private boolean ofOthersBehind(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + FARTHEST_BEHIND); i++) {
            if ((tokens.before[i] & (SENTENCE | BREAK)) != 0) {
                return false;
            }
            long hit = table.longest(tokens, i);
            if (hit != PhraseTable.NONE && ((int) hit & OTHERS) != 0 && FOR.contains(tokens.hash[i - 1])) {
                return true;
            }
        }
        return false;
    }

    /** {@code Covers remote work}, unlike {@code covers Kent from home}. */
    private boolean isNamed(Tokens tokens, int low, int from) {
        int first = low;
        while (first < from && words.is(tokens, first, PlaceWords.LINK)) {
            first++;
        }
        if (first < from && !words.is(tokens, first, PlaceWords.HOME)) {
            return false;
        }
        for (int i = first; i <= from; i++) {
            if (i - first > FARTHEST_TOPIC || words.is(tokens, i, PlaceWords.PREPOSITION)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Forty days a year of work from anywhere}: the days stand before it. */
    boolean countedByTheYear(Tokens tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST_NUMBER); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | BREAK)) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.SPAN)) {
                return hasNumber(tokens, i);
            }
        }
        return false;
    }

    /** {@code In July and August you can work from anywhere}, {@code remote during the summer}. */
    boolean seasonal(Tokens tokens, int from, int to) {
        if (before(tokens, from, SEASON, FARTHEST_SEASON)) {
            return true;
        }
        for (int i = to; i < Math.min(tokens.count, to + FARTHEST_TOPIC); i++) {
            if ((tokens.before[i] & (SENTENCE | BREAK)) != 0) {
                return false;
            }
            if (says(tokens, i, SEASON)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(Tokens tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - FARTHEST_NUMBER); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | BREAK)) != 0) {
                return false;
            }
            if (tokens.is(i, Tokens.NUMBER) || phrases.isNumber(tokens, i) || begins(tokens, i, NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code No role in R&D is fully remote}. */
    boolean saidOfNone(Tokens tokens, int from) {
        return subjects.areNone(tokens, from);
    }

    /** {@code If you are looking for a remote job, this is not it}. */
    boolean wished(Tokens tokens, int from, int to) {
        if (!saysBefore(tokens, from, WISH)) {
            return false;
        }
        for (int i = to; i < Math.min(tokens.count, to + WINDOW) && (tokens.before[i] & SENTENCE) == 0; i++) {
            if (words.is(tokens, i, PlaceWords.NEGATES)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Mobiles Arbeiten ist in dieser Funktion ausgeschlossen}, unlike {@code abroad is not possible}. */
    boolean refusedAtLast(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + WINDOW); i++) {
            if ((tokens.before[i] & (SENTENCE | BREAK)) != 0
                    || words.is(tokens, i, PlaceWords.CLAUSE | PlaceWords.JOINS)) {
                return false;
            }
            long hit = table.longest(tokens, i);
            if (hit != PhraseTable.NONE && ((int) hit & (AWAY | REFUSED)) != 0) {
                return ((int) hit & REFUSED) != 0;
            }
        }
        return false;
    }

    /** {@code Four times a year}: whether the number ends before a word. */
    boolean yearly(Tokens tokens, int to) {
        return begins(tokens, to, YEARLY);
    }

    /** Whether words begin that say that something is so some of the time. */
    boolean partly(Tokens tokens, int at) {
        return begins(tokens, at, PARTLY);
    }

    /** {@code Is possible to some extent}: whether a way to work is kept to a part of it, right behind. */
    boolean partlyBehind(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + FARTHEST_TOPIC); i++) {
            if ((tokens.before[i] & (SENTENCE | BREAK)) != 0) {
                return false;
            }
            if (begins(tokens, i, EXTENT)) {
                return true;
            }
            if (!words.is(tokens, i, PlaceWords.LINK | PlaceWords.OFFERED)) {
                return false;
            }
        }
        return false;
    }

    private boolean begins(Tokens tokens, int at, int kind) {
        if (at >= tokens.count || (tokens.before[at] & SENTENCE) != 0) {
            return false;
        }
        return says(tokens, at, kind);
    }

    private boolean says(Tokens tokens, int at, int kind) {
        long hit = table.longest(tokens, at);
        return hit != PhraseTable.NONE && ((int) hit & kind) != 0;
    }

    /** {@code Care for him at home}: not where the reader lives. */
    boolean ofCared(Tokens tokens, int at) {
        return saysBefore(tokens, at, CARED);
    }

    /** {@code At client sites four days a week}: where the days are spent. */
    boolean withClients(Tokens tokens, int days) {
        return before(tokens, days, CLIENTS, FARTHEST_BEHIND);
    }

    /** {@code Part-time, three days a week}: the other two are free. */
    boolean shortened(Tokens tokens, int at) {
        return saysBefore(tokens, at, SHORT);
    }

    private boolean saysBefore(Tokens tokens, int at, int kind) {
        return before(tokens, at, kind, WINDOW);
    }

    private boolean before(Tokens tokens, int at, int kind, int window) {
        for (int i = at - 1; i >= Math.max(0, at - window) && (tokens.before[i + 1] & SENTENCE) == 0; i--) {
            long hit = table.longest(tokens, i);
            if (hit != PhraseTable.NONE && ((int) hit & kind) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code What we can't offer} above a list: an item of it is not offered. */
    boolean underRefusal(Tokens tokens, int from) {
        if (from == 0 || (tokens.before[from] & Tokens.LINE) == 0 || (tokens.before[from] & ITEM) == 0) {
            return false;
        }
        int line = from;
        while (line > 0 && from - line < LONGEST_LIST && (tokens.before[line] & ITEM) != 0) {
            line--;
            while (line > 0 && (tokens.before[line] & Tokens.LINE) == 0) {
                line--;
            }
        }
        for (int i = line; i < Math.min(from, line + LONGEST_HEADING); i++) {
            if (i > line && (tokens.before[i] & SENTENCE) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.NEGATES)) {
                return true;
            }
        }
        return false;
    }
}
