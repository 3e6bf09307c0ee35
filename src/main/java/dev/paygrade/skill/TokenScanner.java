package dev.paygrade.skill;

import dev.paygrade.text.TextWords;
import dev.paygrade.text.WordHash;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Splits a text into {@link Tokens}, skipping addresses of pages and mail. */
final class TokenScanner {
    /** Words of a line that must all be in capitals before the line counts as shouted. */
    private static final int LOUD_WORDS = 3;

    private static final long[] SHORT_FORMS = Stream.of(
                    "eg ie bzw incl inkl vs ca sr jr dr mr mrs nr ggf resp approx sc ph tech eng ing ej dipl inf cand",
                    "phil min max usw bspw evtl gem bijv np tzw esp dept")
            .flatMap(line -> Stream.of(line.split(" ")))
            .mapToLong(TokenScanner::hash)
            .sorted()
            .toArray();

    private final @Nullable TextWords words;
    private final char[] chars;
    private final Tokens tokens;
    private int at;
    private int gap = Gap.LINE;
    private int lineFirst;
    private int upperWords;
    private boolean quiet;

    TokenScanner(String text) {
        words = null;
        chars = text.toCharArray();
        tokens = new Tokens(text, text.length() / 5);
    }

    /** For a text whose words others read too. */
    TokenScanner(TextWords words) {
        this.words = words;
        chars = words.chars();
        tokens = new Tokens(words.text(), words.count());
    }

    static long hash(CharSequence word) {
        long h = WordHash.SEED;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && c != '’' && Glyphs.kind(c) != Glyphs.SILENT) {
                h = WordHash.mix(h, Glyphs.fold(c));
            }
        }
        return WordHash.seal(h);
    }

    Tokens scan() {
        if (words != null) {
            scan(words);
        }
        scan(chars.length);
        endLine();
        tokens.finish(gap | Gap.LINE);
        return tokens;
    }

    /** Takes the words that nothing can belong to but themselves as they have been cut already. */
    private void scan(TextWords words) {
        for (int next = 0; next < words.count(); next++) {
            int from = words.start(next);
            int end = words.end(next);
            if (from < at || !words.isPlain(next) || (end < chars.length && chars[end] == '\'')) {
                continue;
            }
            if (at + 1 == from && chars[at] == ' ') {
                gap |= Gap.SPACE;
                at = from;
            } else {
                scan(from);
            }
            if (at == from) {
                int kinds = words.kinds(next);
                boolean capital = (chars[from] & 0x60) == 0x40;
                int last = chars[end - 1] <= '9' ? Glyphs.DIGIT : Glyphs.LETTER;
                add(
                        end,
                        words.hash(next),
                        capital,
                        (kinds & TextWords.LOWER) != 0,
                        (kinds & TextWords.UPPER) != 0,
                        last);
            }
        }
    }

    /** Goes on up to an index, or to the end of the word that stands there. */
    private void scan(int to) {
        while (at < to) {
            char c = chars[at];
            int kind = Glyphs.kind(c);
            if (c == ' ') {
                gap |= Gap.SPACE;
                at++;
            } else if (Glyphs.isWord(kind)) {
                word();
            } else if (kind == Glyphs.OUTSIDE) {
                if (c == '.' && startsDotNet()) {
                    word();
                } else {
                    outside(c);
                }
            } else if (kind == Glyphs.SILENT) {
                at++;
            } else {
                tokens.add(at, at + 1, WordHash.seal(WordHash.mix(WordHash.SEED, c)), 0, take());
                quiet = true;
                at++;
            }
        }
    }

    private int take() {
        int taken = gap;
        gap = 0;
        return taken;
    }

    private void word() {
        int from = at;
        int end = chars[at] == '.' ? at + 1 : at;
        long h = end > from ? WordHash.mix(WordHash.SEED, '.') : WordHash.SEED;
        char[] text = chars;
        boolean capital = Glyphs.kind(text[end]) == Glyphs.UPPER;
        int seen = 0;
        int last = 0;
        for (int i = end; i < text.length; i++) {
            int glyph = Glyphs.of(text[i]);
            int kind = Glyphs.kind(glyph);
            if (Glyphs.isWord(kind)) {
                h = WordHash.mix(h, Glyphs.plain(glyph));
                seen |= 1 << kind;
                last = kind;
                end = i + 1;
            } else if (kind != Glyphs.SILENT && !isApostropheInside(i, end - from)) {
                break;
            }
        }
        boolean lower = (seen & 1 << Glyphs.LETTER) != 0;
        boolean upper = (seen & 1 << Glyphs.UPPER) != 0;
        add(end, WordHash.seal(h), capital, lower, upper, last);
    }

    /**
     * Adds the word from here to {@code end}, with the sign behind it, unless it is part of an address.
     *
     * @param last kind of its last letter or digit
     */
    private void add(int end, long hash, boolean capital, boolean lower, boolean upper, int last) {
        int from = at;
        long whole = hash;
        at = end;
        if (end < chars.length && chars[end] != ' ') {
            int sign = signs();
            if (sign > 0) {
                // to seal twice is to open
                long h = WordHash.seal(hash);
                for (int i = 0; i < sign; i++) {
                    h = WordHash.mix(h, Glyphs.narrow(chars[at++]));
                }
                whole = WordHash.seal(h);
            }
            if (isAddress()) {
                skipAddress();
                return;
            }
        }
        int shape = (capital ? Tokens.CAPITAL : 0) | (upper && !lower ? Tokens.UPPER : 0);
        if (last == Glyphs.DIGIT) {
            shape |= lower || upper ? Tokens.NUMBERED : Tokens.NUMBER;
        }
        tokens.add(from, at, whole, shape, settle(capital, lower));
        quiet |= lower;
        upperWords += upper && !lower && end - from > 1 ? 1 : 0;
    }

    /** A line break before a word in lower case is taken for hard wrapping. */
    private int settle(boolean capital, boolean lower) {
        int taken = take();
        if (!capital && lower && (taken & ~Gap.SPACE) == Gap.LINE && tokens.size() > 0) {
            return Gap.SOFT;
        }
        return taken;
    }

    private boolean startsDotNet() {
        return at + 3 < chars.length
                && (at == 0 || (Glyphs.kind(chars[at - 1]) == Glyphs.OUTSIDE && chars[at - 1] != '.'))
                && Glyphs.fold(chars[at + 1]) == 'n'
                && Glyphs.fold(chars[at + 2]) == 'e'
                && Glyphs.fold(chars[at + 3]) == 't'
                && (at + 4 == chars.length || Glyphs.kind(chars[at + 4]) != Glyphs.LETTER);
    }

    /** Apostrophes stay inside "don't" and "Bachelor's", and part "l'informatique" and "d'ingénieur". */
    private boolean isApostropheInside(int i, int before) {
        boolean apostrophe = chars[i] == '\'' || chars[i] == '’';
        if (!apostrophe || i + 1 >= chars.length || before < 1) {
            return false;
        }
        int next = Glyphs.kind(chars[i + 1]);
        return switch (before) {
            case 1 -> Glyphs.fold(chars[i - 1]) == 'i';
            case 2 -> next == Glyphs.LETTER;
            default -> next == Glyphs.LETTER || next == Glyphs.UPPER;
        };
    }

    /** Length of the sign that belongs to the word: "C++", "C#". */
    private int signs() {
        if (at >= chars.length) {
            return 0;
        }
        char c = Glyphs.narrow(chars[at]);
        if (c == '#' || c == '♯') {
            return at + 1 < chars.length && isWord(chars[at + 1]) ? 0 : 1;
        }
        return c == '+' && at + 1 < chars.length && Glyphs.narrow(chars[at + 1]) == '+' ? 2 : 0;
    }

    private static boolean isWord(char c) {
        return Glyphs.isWord(Glyphs.kind(c));
    }

    private boolean isAddress() {
        if (at + 2 >= chars.length) {
            return false;
        }
        char c = chars[at];
        return switch (c) {
            case ':' -> chars[at + 1] == '/' && chars[at + 2] == '/';
            case '@' -> isWord(chars[at + 1]);
            case '.' -> at >= 3 && isWord(chars[at + 1]) && www();
            default -> false;
        };
    }

    private boolean www() {
        return Glyphs.fold(chars[at - 1]) == 'w'
                && Glyphs.fold(chars[at - 2]) == 'w'
                && Glyphs.fold(chars[at - 3]) == 'w'
                && (at == 3 || !isWord(chars[at - 4]));
    }

    private void skipAddress() {
        // jane.doe@example.org: "jane" has already been taken for a word
        while (chars[at] == '@' && tokens.size() > 0 && gap != 0 && Gap.glues(gap)) {
            gap = tokens.gap(tokens.size() - 1);
            tokens.dropLast();
        }
        while (at < chars.length
                && chars[at] > ' '
                && chars[at] != ')'
                && chars[at] != '>'
                && chars[at] != '"'
                && chars[at] < 0x2000) {
            at++;
        }
        gap |= Gap.OTHER;
    }

    private void outside(char c) {
        at++;
        switch (Glyphs.narrow(c)) {
            case ' ', '\t', '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> gap |= Gap.SPACE;
            case '\n', '\r', '\u2028', '\u2029', '\u0085', '\u000B', '\f' -> newLine(c);
            case ',', '、', '،' -> gap |= Gap.COMMA;
            case '.' -> gap |= dot();
            case '…', '。', '।', '!' -> gap |= Gap.STOP;
            case '?', '؟' -> gap |= Gap.STOP | Gap.QUESTION;
            case '/', '\\', '⁄' -> gap |= Gap.SLASH;
            case '&' -> gap |= Gap.AMP;
            case '+' -> gap |= Gap.PLUS;
            case '-', '‐', '‑', '‒', '–', '—', '−', '_' -> gap |= dash();
            case ':' -> gap |= Gap.COLON;
            case ';' -> gap |= Gap.SEMI;
            case '(', '[', '{', '（', '【', '「' -> gap |= Gap.OPEN;
            case ')', ']', '}', '】', '」' -> gap |= Gap.CLOSE;
            case '|', '¦', '・' -> gap |= Gap.PIPE;
            case '•', '·', '‣', '▪', '●', '*', '►', '✓', '✔', '◦', '∙', '○', '■' -> gap |= Gap.DASH;
            case '"', '\'', '“', '”', '„', '«', '»', '‘', '’', '`' -> gap |= quote();
            default -> {
                gap |= Gap.OTHER;
                if (Character.isLowSurrogate(c) && at > 1 && Character.isHighSurrogate(chars[at - 2])) {
                    tokens.addPair(at - 1);
                }
            }
        }
    }

    /** "l'informatique" parts words as a space does; other quotation marks are signs of their own. */
    private int quote() {
        boolean inside = at > 1 && at < chars.length && isWord(chars[at - 2]) && isWord(chars[at]);
        return inside ? Gap.SPACE : Gap.QUOTE;
    }

    private int dot() {
        boolean touches = at < chars.length && isWord(chars[at]);
        return touches || isShort() ? Gap.DOT : Gap.STOP;
    }

    /** After "e.g. Spark", "B.S. in", "incl. travel", a full stop ends no sentence. */
    private boolean isShort() {
        int last = tokens.size() - 1;
        if (last < 0 || gap != 0) {
            return false;
        }
        boolean single = tokens.end(last) - tokens.start(last) == 1;
        if (single) {
            return !tokens.is(last, Tokens.UPPER | Tokens.NUMBER) || tokens.gap(last) == Gap.DOT;
        }
        return Arrays.binarySearch(SHORT_FORMS, tokens.hash(last)) >= 0;
    }

    private int dash() {
        boolean before = at < 2 || (!isWord(chars[at - 2]) && chars[at - 2] != '+' && chars[at - 2] != '#');
        boolean after = at >= chars.length || (!isWord(chars[at]) && chars[at] != '.');
        return before && after ? Gap.DASH : Gap.HYPHEN;
    }

    private void newLine(char c) {
        boolean windows = c == '\n' && at > 1 && chars[at - 2] == '\r';
        if (windows) {
            return;
        }
        // a second break in a row is no hard wrapping
        gap |= (gap & Gap.LINE) != 0 ? Gap.LINE | Gap.OTHER : Gap.LINE;
        endLine();
    }

    private void endLine() {
        if (!quiet && upperWords >= LOUD_WORDS) {
            tokens.shout(lineFirst);
        }
        lineFirst = tokens.size();
        upperWords = 0;
        quiet = false;
    }
}
