package dev.paygrade.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small words that decide how names of places are to be taken, from {@code place-words.csv}. */
final class PlaceWords {
    /** Stands beside a place without meaning ({@code office}, {@code area}). */
    static final int FILLER = 1;
    /** What follows is ruled out ({@code except}). */
    static final int EXCLUDES = 2;
    /** Makes a street of the name before it. */
    static final int STREET = 4;
    /** Makes a street of the name behind it. */
    static final int STREET_BEFORE = 8;
    /** Never part of the name of a city that we do not know. */
    static final int NO_CITY = 16;
    /** A city's name that is mostly another word; counts only beside its state or country. */
    static final int RISKY = 32;
    /** A code that is also taken in running text, and in small letters in a place field. */
    static final int SURE = 64;
    /** A country code that is taken when it is all that stands in brackets. */
    static final int BRACKETED = 128;
    /** Joins two places as alternatives ({@code or}). */
    static final int JOINS = 256;
    /** What precedes a place in running text ({@code in}, {@code from}). */
    static final int PREPOSITION = 512;
    /** Turns a statement round ({@code not}). */
    static final int NEGATES = 1024;

    /** Before a colon or line end: names what the value behind it is. */
    static final int LABEL = 2048;
    /** Before a work mode: it is not this position's. */
    static final int DISOWNS = 4096;
    /** An employer's place of work ({@code office}). */
    static final int OFFICE = 8192;
    /** One's own ({@code home}). */
    static final int HOME = 16384;
    /** May stand between a work mode and its place ({@code days}). */
    static final int BETWEEN = 32768;
    /** An occasion that has a place of its own ({@code interview}). */
    static final int EVENT = 65536;
    /** Begins a part of a sentence that says something else ({@code but}). */
    static final int CLAUSE = 131_072;
    /** A time longer than a week ({@code year}): days counted by it are an exception. */
    static final int SPAN = 262_144;
    /** Pay: people named behind it are those it is for. */
    static final int MONEY = 524_288;
    /** Names a country in small letters ({@code deutschlandweit}). */
    static final int WIDE = 1_048_576;

    /** Joins alternatives ({@code or}), unlike {@code and}. */
    static final int OR = 1 << 21;
    /** The position, as what a sentence is about ({@code role}). */
    static final int SUBJECT = 1 << 22;
    /** Between a subject and what is said of it ({@code is}). */
    static final int LINK = 1 << 23;
    /** Behind a way to work: it may be chosen ({@code possible}). */
    static final int OFFERED = 1 << 24;
    /** What is given to staff ({@code lunch}): its days and places are not those of the work. */
    static final int PERK = 1 << 25;
    /** Before the name of a place or behind it: says nothing against it ({@code without sponsorship}). */
    static final int LACKS = 1 << 26;
    /** Enters a team ({@code join}). */
    static final int JOINING = 1 << 27;
    /** Whom an ad speaks to ({@code you}). */
    static final int READER = 1 << 28;

    /** Of the risky names one that is the city where words speak of a place ({@code mill in Bath}). */
    static final int ALSO_CITY = 1 << 29;

    /** Wherever one likes ({@code anywhere}). */
    static final int ANYWHERE = 1 << 30;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("filler", FILLER),
            Map.entry("excludes", EXCLUDES),
            Map.entry("street", STREET),
            Map.entry("street-before", STREET_BEFORE),
            Map.entry("no-city", NO_CITY),
            Map.entry("risky", RISKY),
            Map.entry("sure", SURE),
            Map.entry("bracketed", BRACKETED),
            Map.entry("joins", JOINS),
            Map.entry("preposition", PREPOSITION),
            Map.entry("negates", NEGATES),
            Map.entry("label", LABEL),
            Map.entry("disowns", DISOWNS),
            Map.entry("office", OFFICE),
            Map.entry("home", HOME),
            Map.entry("between", BETWEEN),
            Map.entry("event", EVENT),
            Map.entry("clause", CLAUSE),
            Map.entry("span", SPAN),
            Map.entry("money", MONEY),
            Map.entry("wide", WIDE),
            Map.entry("or", OR),
            Map.entry("subject", SUBJECT),
            Map.entry("link", LINK),
            Map.entry("offered", OFFERED),
            Map.entry("perk", PERK),
            Map.entry("lacks", LACKS),
            Map.entry("joining", JOINING),
            Map.entry("reader", READER),
            Map.entry("also-city", ALSO_CITY),
            Map.entry("anywhere", ANYWHERE));

    private static final long OF = Tokens.hash("of");
    private static final long THE = Tokens.hash("the");
    private static final long AND = Tokens.hash("and");

    private final PhraseTable table = new PhraseTable();

    PlaceWords() {
        Map<String, Integer> kinds = new HashMap<>();
        for (List<String> row : Words.rows("place-words.csv")) {
            Integer kind = KINDS.get(row.get(0));
            if (kind == null) {
                throw new IllegalStateException("place-words.csv: no such kind: " + row);
            }
            for (String word : Words.parts(row.get(1))) {
                kinds.merge(word, kind, (a, b) -> a | b);
            }
        }
        kinds.forEach((word, kind) -> table.put(Words.hashes(word), kind));
    }

    /** Whether the word is of the kind (or of one of several). */
    boolean is(Tokens tokens, int token, int kind) {
        return (kinds(tokens, token) & kind) != 0;
    }

    /** Whether one of the words from {@code low} up to {@code high} joins alternatives; English {@code of} does not. */
    boolean hasOr(Tokens tokens, int low, int high) {
        boolean or = false;
        boolean of = false;
        boolean english = false;
        for (int i = low; i < high; i++) {
            english |= tokens.hash[i] == THE || tokens.hash[i] == AND;
            if (is(tokens, i, OR)) {
                of |= tokens.hash[i] == OF;
                or |= tokens.hash[i] != OF;
            }
        }
        return or || (of && !english);
    }

    /** Whether words that say remote name the world as well. */
    boolean anywhere(Tokens tokens, Cue cue) {
        if (cue.to() < tokens.count && is(tokens, cue.to(), PREPOSITION)) {
            return false;
        }
        for (int i = cue.from(); i < cue.to(); i++) {
            if (is(tokens, i, ANYWHERE)) {
                return true;
            }
        }
        return false;
    }

    /** All kinds of a single word. */
    int kinds(Tokens tokens, int token) {
        int value = table.single(tokens.hash[token]);
        return value < 0 ? 0 : value;
    }
}
