package dev.paygrade.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a description that are written like a place field: those of nothing but places and modes ({@code
 * Ottawa, ON (hybrid)}), and the parts of that kind in a line of parts between bars ({@code Acme | Berlin | Hybrid}).
 */
final class PlaceLine {
    private static final int LONGEST = 24;
    /** Lines at the top of a description that may name its place without a mode. */
    private static final int HEAD_LINES = 3;

    private static final int LONGEST_IN_HEAD = 8;
    /** Words of a first sentence that is rather a place field. */
    private static final int LONGEST_NOTE = 10;

    private static final int LEAST_BARS = 2;
    private static final int TRANSPARENT =
            PlaceWords.FILLER | PlaceWords.JOINS | PlaceWords.EXCLUDES | PlaceWords.BETWEEN;

    private final PlaceWords words;
    private final NameFinder names;
    private final CueFinder cueFinder;
    private final AddressReader addresses;
    private final TimeZoneFinder timeZones;

    PlaceLine(
            PlaceWords words,
            NameFinder names,
            CueFinder cueFinder,
            AddressReader addresses,
            TimeZoneFinder timeZones) {
        this.words = words;
        this.names = names;
        this.cueFinder = cueFinder;
        this.addresses = addresses;
        this.timeZones = timeZones;
    }

    /**
     * Reads the short lines at the top.
     *
     * @return the word at which the next line to read may begin
     */
    int readHead(Tokens tokens, @Nullable String hint, StatementReader.Statements found) {
        readNote(tokens, hint, found);
        int low = 0;
        for (int line = 0; line < HEAD_LINES && low < tokens.count; line++) {
            int high = end(tokens, low, LONGEST_IN_HEAD);
            if (high < 0) {
                break;
            }
            if (high == tokens.count) {
                break;
            }
            if (tokens.is(low, Tokens.CAPITAL)) {
                read(tokens, low, high, hint, found);
            }
            low = high;
        }
        return low;
    }

    /** {@code Day shift, Makati office, on site.}: a first sentence of parts, one a mode and one nothing but places. */
    private void readNote(Tokens tokens, @Nullable String hint, StatementReader.Statements found) {
        int high = 0;
        while (high < tokens.count && (high == 0 || (tokens.before[high] & Tokens.SENTENCE) == 0)) {
            high++;
        }
        if (high == 0 || high > LONGEST_NOTE || high == tokens.count) {
            return;
        }
        List<Cue> cues = cueFinder.find(tokens, 0, high, ModePhrases.Field.LOCATION);
        cues.removeIf(cue -> cue.from() > 0 && (tokens.before[cue.from()] & Tokens.BEFORE_PHRASE_BREAK) == 0);
        if (cues.isEmpty() || cues.stream().anyMatch(cue -> cue.mode() == WorkMode.REMOTE)) {
            return;
        }
        List<Mention> mentions = names.findExpected(tokens, 0, high);
        List<Mention> kept = new ArrayList<>(mentions.size());
        int from = 0;
        while (from < high) {
            int to = from + 1;
            while (to < high && (tokens.before[to] & Tokens.BEFORE_PHRASE_BREAK) == 0) {
                to++;
            }
            if (pure(tokens, from, to, List.of(), mentions)) {
                keep(from, to, List.of(), mentions, new ArrayList<>(0), kept);
            }
            from = to;
        }
        if (kept.size() < mentions.size()) {
            // the sentence speaks of places, rather than naming its own
            return;
        }
        found.based.addAll(addresses.read(tokens, kept, List.of(), hint));
    }

    /** Reads the line of a word; returns the word behind the line. */
    int read(Tokens tokens, int at, @Nullable String hint, StatementReader.Statements found) {
        int low = at;
        while (low > 0 && at - low < LONGEST && (tokens.before[low] & Tokens.LINE) == 0) {
            low--;
        }
        boolean opens = low == 0 || (tokens.before[low] & Tokens.LINE) != 0;
        int high = end(tokens, low, LONGEST);
        if (opens && high > at) {
            read(tokens, low, high, hint, found);
        }
        return Math.max(at + 1, high);
    }

    /** The word behind the line that begins at a word, or -1 if it is longer than {@code most}. */
    private static int end(Tokens tokens, int low, int most) {
        for (int i = low + 1; i <= low + most; i++) {
            if (i >= tokens.count || (tokens.before[i] & Tokens.LINE) != 0) {
                return Math.min(i, tokens.count);
            }
        }
        return -1;
    }

    private void read(Tokens tokens, int low, int high, @Nullable String hint, StatementReader.Statements found) {
        int bars = 0;
        for (int i = low + 1; i < high; i++) {
            bars += (tokens.before[i] & Tokens.PIPE) != 0 ? 1 : 0;
        }
        if (bars > 0 && bars < LEAST_BARS) {
            return;
        }
        List<Cue> cues = cueFinder.find(tokens, low, high, ModePhrases.Field.LOCATION);
        List<Mention> mentions = names.find(tokens, low, high, true, cues);
        timeZones.drop(tokens, mentions);
        mentions.removeIf(mention -> isWord(tokens, mention));
        List<Cue> keptCues = new ArrayList<>(cues.size());
        List<Mention> kept = new ArrayList<>(mentions.size());
        int from = low;
        while (from < high) {
            int to = from + 1;
            while (to < high && (tokens.before[to] & Tokens.PIPE) == 0) {
                to++;
            }
            if (pure(tokens, from, to, cues, mentions)) {
                keep(from, to, cues, mentions, keptCues, kept);
            }
            from = to;
        }
        found.labelled.addAll(keptCues);
        if (found.based.isEmpty()) {
            found.based.addAll(addresses.read(tokens, kept, keptCues, hint));
        }
    }

    private static void keep(
            int from, int to, List<Cue> cues, List<Mention> mentions, List<Cue> keptCues, List<Mention> kept) {
        for (Cue cue : cues) {
            if (cue.from() >= from && cue.to() <= to) {
                keptCues.add(cue);
            }
        }
        for (Mention mention : mentions) {
            if (mention.from() >= from && mention.to() <= to) {
                kept.add(mention);
            }
        }
    }

    /** {@code Our mission}, unlike {@code Mission, Texas}: another word, in small letters. */
    private boolean isWord(Tokens tokens, Mention mention) {
        return mention.to() - mention.from() == 1
                && words.is(tokens, mention.from(), PlaceWords.RISKY)
                && !tokens.is(mention.from(), Tokens.CAPITAL);
    }

    /** Nothing but places, modes and small words that go with them. */
    private boolean pure(Tokens tokens, int from, int to, List<Cue> cues, List<Mention> mentions) {
        int i = from;
        while (i < to) {
            int next = i;
            for (Cue cue : cues) {
                next = cue.from() == i ? Math.max(next, cue.to()) : next;
            }
            for (Mention mention : mentions) {
                next = mention.from() == i ? Math.max(next, mention.to()) : next;
            }
            if (next == i && !words.is(tokens, i, TRANSPARENT) && !tokens.is(i, Tokens.NUMBER)) {
                return false;
            }
            i = Math.max(next, i + 1);
        }
        return true;
    }
}
