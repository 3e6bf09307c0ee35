package dev.paygrade.place;

import dev.paygrade.text.TextWords;
import dev.paygrade.text.WordHash;
import java.util.Arrays;

/**
 * A text cut into words, each with its hash and with what stands before it. Made in one pass, in time linear in the
 * text; positions are UTF-16 indices.
 */
final class Tokens {
    /** What may stand between two words; several at once. */
    static final short SPACE = 1;

    static final short HYPHEN = 2;
    static final short DOT = 4;
    static final short COMMA = 8;
    static final short DASH = 16;
    static final short OPEN = 32;
    static final short CLOSE = 64;
    static final short SLASH = 128;
    static final short AMPERSAND = 256;
    static final short PIPE = 512;
    static final short STRONG = 1024;
    static final short OTHER = 2048;
    static final short COLON = 4096;
    static final short LINE = 8192;
    /** A full stop, question or exclamation mark before white space. */
    static final short STOP = 16384;

    /** Begins a new sentence. */
    static final short SENTENCE = STOP | LINE;

    static final byte UPPER = 1;
    static final byte CAPITAL = 2;
    static final byte NUMBER = 4;
    static final byte PERCENT = 8;

    static final short BEFORE_PHRASE_BREAK = COMMA | DASH | OPEN | CLOSE | PIPE | STRONG | OTHER | COLON | LINE | STOP;

    static final long SLASH_HASH = hash("/");
    static final long AMPERSAND_HASH = hash("&");
    private static final long SAINT = hash("st");
    private static final long COUNTY = hash("co");
    /** What may close behind the stop that ends a sentence. */
    private static final String QUOTES = "\"”»“’";

    private static final long SAINTE = hash("ste");
    private static final long FORT = hash("ft");
    private static final long MOUNT = hash("mt");

    final String text;
    int count;
    int[] start;
    int[] end;
    long[] hash;
    /** Before each word; one more, behind the last. */
    short[] before;

    byte[] shape;
    /** What {@link WordClasses} knows each word as, once asked. */
    private long[] classed = {};
    /** Where cutting character by character has come to. */
    private int at;

    private Tokens(String text, int words) {
        this.text = text;
        int guess = Math.max(8, words);
        start = new int[guess];
        end = new int[guess];
        hash = new long[guess];
        before = new short[guess + 1];
        shape = new byte[guess];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text, text.length() / 5);
        char[] chars = text.toCharArray();
        tokens.end(tokens.cut(chars, 0, chars.length, 0));
        return tokens;
    }

    /** The same of a text that has been cut into words that others read too. */
    static Tokens of(TextWords words) {
        Tokens tokens = new Tokens(words.text(), words.count());
        tokens.cut(words);
        return tokens;
    }

    /** The hash of one word as {@link #of} would give it. */
    static long hash(String word) {
        return WordHash.of(word);
    }

    /** Class of a word, or 0 if nobody has asked yet. */
    long classed(int token) {
        return token < classed.length ? classed[token] : 0;
    }

    void classed(int token, long name) {
        if (classed.length < count) {
            classed = Arrays.copyOf(classed, count);
        }
        classed[token] = name;
    }

    /** The hash of some letters within a word, as if they were one. */
    long hashFrom(int from, int to) {
        long h = WordHash.SEED;
        for (int i = from; i < to; i++) {
            h = WordHash.mix(h, Folding.fold(text.charAt(i)));
        }
        return WordHash.seal(h);
    }

    /** The whole number of up to six digits that a {@link #NUMBER} word spells. */
    int number(int token) {
        int value = 0;
        for (int i = start[token]; i < end[token] && i < start[token] + 6; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    boolean is(int token, byte flag) {
        return (shape[token] & flag) != 0;
    }

    int length(int token) {
        return end[token] - start[token];
    }

    /** Whether a name may run on from the word before {@code token} to it. */
    boolean runsOn(int token) {
        int gap = before[token];
        return (gap & BEFORE_PHRASE_BREAK) == 0 && ((gap & DOT) == 0 || length(token - 1) <= 3);
    }

    private void cut(TextWords words) {
        char[] chars = words.chars();
        int gap = 0;
        int i = 0;
        for (int next = 0; next < words.count(); next++) {
            int from = words.start(next);
            if (from < i || !words.isPlain(next) || !endsWord(chars, from, words.end(next))) {
                continue;
            }
            if (i + 1 == from && chars[i] == ' ') {
                gap |= SPACE;
            } else if (i < from) {
                gap = cut(chars, i, from, gap);
                if (at > from) {
                    i = at;
                    continue;
                }
            }
            i = words.end(next);
            add(from, i, words.hash(next), gap, words.kinds(next));
            gap = 0;
        }
        end(cut(chars, i, chars.length, gap));
    }

    /** @param gap what stands behind the last word */
    private void end(int gap) {
        before[count] = (short) gap;
    }

    /**
     * Cuts the characters from one index up to another character by character; the last word may end behind, at {@link
     * #at}.
     *
     * @param begun what stands before the first of them
     * @return what stands behind the last word
     */
    private int cut(char[] chars, int from, int to, int begun) {
        int gap = begun;
        int i = from;
        while (i < to) {
            char raw = chars[i];
            if (Folding.fold(raw) > Folding.SILENT) {
                i = word(chars, i, gap);
                gap = 0;
            } else {
                gap |= raw == ' ' ? SPACE : gapOf(raw, i);
                i++;
            }
        }
        at = i;
        return gap;
    }

    /** Whether nothing stands behind a plain word that might belong to it. */
    private static boolean endsWord(char[] chars, int from, int end) {
        if (end == chars.length || chars[end] == ' ') {
            return true;
        }
        return switch (chars[end]) {
            case '\'', '`' -> false;
            case '.' -> end - from > 1;
            case '(' -> !femaleEnding(chars, end);
            default -> true;
        };
    }

    private int word(char[] chars, int from, int gap) {
        long h = WordHash.SEED;
        int silent = 0;
        int digits = 0;
        int uppers = 0;
        int i = from;
        while (i < chars.length) {
            char raw = chars[i];
            char c = Folding.fold(raw);
            if (raw < 0x80 && c > Folding.SILENT) {
                // most letters: no branch but the loop's own
                h = WordHash.mix(h, c);
                uppers += (raw ^ c) >>> 5;
                digits += (c - 'a') >>> 31;
                i++;
                continue;
            }
            if (raw == '(' && femaleEnding(chars, i)) {
                silent += 3;
                i += 3;
                continue;
            }
            int suffix = c == Folding.SILENT ? TurkishSuffixes.length(chars, from, i) : 0;
            if (suffix > 0) {
                silent += suffix;
                i += suffix;
                break;
            }
            if (c <= Folding.SILENT) {
                if ((c != Folding.SILENT && !(raw == '.' && initial(i, i - from))) || elides(chars, from, i)) {
                    break;
                }
                silent++;
                i++;
                continue;
            }
            if (c >= 0x0E00 && Folding.standsAlone(raw)) {
                if (i == from) {
                    h = WordHash.mix(h, c);
                    i++;
                }
                break;
            }
            h = WordHash.mix(h, c);
            char second = Folding.second(raw);
            if (second != 0) {
                h = WordHash.mix(h, second);
            }
            uppers += Character.isUpperCase(raw) ? 1 : 0;
            i++;
        }
        int letters = i - from - silent - digits;
        int kinds = (digits > 0 ? TextWords.DIGIT : 0)
                | (uppers > 0 ? TextWords.UPPER : 0)
                | (letters > uppers ? TextWords.LOWER : 0);
        add(from, i, WordHash.seal(h), gap, kinds);
        return i;
    }

    /**
     * {@code l'Italie}, {@code dall'Italia}: an article or preposition without its vowel is a word of its own, as is the
     * ending of {@code Toronto's}.
     */
    private boolean elides(char[] chars, int from, int at) {
        if (chars[at] != '\'' && chars[at] != '’') {
            return false;
        }
        if (at + 1 < chars.length
                && chars[at + 1] == 's'
                && at - from > 2
                && (at + 2 == chars.length || !wordAt(at + 2))) {
            return true;
        }
        char last = chars[at - 1];
        return at - from == 1
                ? last == 'l' || last == 'd' || last == 'L' || last == 'D'
                : at - from <= 4 && last == 'l' && chars[at - 2] == 'l';
    }

    /** French {@code basé(e)}: the ending in brackets is no word. */
    private static boolean femaleEnding(char[] chars, int open) {
        return open + 2 < chars.length
                && chars[open + 1] == 'e'
                && chars[open + 2] == ')'
                && open > 0
                && Character.isLetter(chars[open - 1]);
    }

    /** Whether the full stop at {@code dot} stands in or behind an abbreviation of single letters, as in U.S.A. */
    private boolean initial(int dot, int lettersSoFar) {
        if (dot < 1 || !Character.isLetter(text.charAt(dot - 1)) || (dot >= 2 && wordAt(dot - 2))) {
            return false;
        }
        boolean another = wordAt(dot + 1) && Character.isLetter(text.charAt(dot + 1)) && !wordAt(dot + 2);
        return another || lettersSoFar > 1;
    }

    private boolean wordAt(int index) {
        return index < text.length() && Folding.fold(text.charAt(index)) > Folding.SILENT;
    }

    /** @param kinds of letters, those that are not capitals {@link TextWords#LOWER}, and digits */
    private void add(int from, int to, long h, int gap, int kinds) {
        if (count == start.length) {
            grow();
        }
        start[count] = from;
        end[count] = to;
        hash[count] = h;
        before[count] = (short) gap;
        int flags = (kinds & TextWords.UPPER) == 0 ? 0 : (kinds & TextWords.LOWER) == 0 ? UPPER | CAPITAL : CAPITAL;
        if (kinds == TextWords.DIGIT) {
            flags |= percent(to) ? NUMBER | PERCENT : NUMBER;
        }
        shape[count++] = (byte) flags;
    }

    private boolean percent(int at) {
        int mark = at < text.length() && text.charAt(at) <= ' ' ? at + 1 : at;
        return mark < text.length() && (text.charAt(mark) == '%' || Percent.beginsAt(text, mark));
    }

    private void grow() {
        int size = count * 2;
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        hash = Arrays.copyOf(hash, size);
        before = Arrays.copyOf(before, size + 1);
        shape = Arrays.copyOf(shape, size);
    }

    private int gapOf(char c, int at) {
        return switch (c) {
            case ' ', '\t', '\u00A0', '\u202F', '\u2009', '\u3000' -> SPACE;
            case '-', '\u2010', '\u2011' -> tight(at) ? HYPHEN : DASH;
            case '.', '!', '?', '。', '！', '？' -> stop(at) ? STOP | DOT : DOT;
            case ',', '、', '，', '،' -> COMMA;
            case '–', '—', '−', '>', '→', '›', '»', '~', '〜' -> DASH;
            case ':', '：' -> COLON;
            case '(', '[', '{', '（', '【', '「' -> OPEN;
            case ')', ']', '}', '）', '】', '」' -> CLOSE;
            case '/', '\\', '／' -> SLASH;
            case '&', '+', '＆' -> AMPERSAND;
            case '|', '｜' -> PIPE;
            case ';', '•', '·', '；', '・' -> STRONG;
            case '\n', '\r', '\u2028', '\u2029', '\u000B', '\u000C' -> LINE;
            case '%', '\'', '’', '‘', '`', '´', '\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF' -> 0;
            default -> OTHER;
        };
    }

    private boolean tight(int at) {
        return at > 0 && wordAt(at - 1) && wordAt(at + 1);
    }

    /** {@code St. Louis} and {@code S. Main Street} are not two sentences. */
    private boolean abbreviated(int at) {
        if (count == 0 || end[count - 1] != at) {
            return false;
        }
        long last = hash[count - 1];
        return length(count - 1) == 1
                || last == COUNTY
                || last == SAINT
                || last == SAINTE
                || last == FORT
                || last == MOUNT;
    }

    private boolean stop(int at) {
        if (text.charAt(at) > 0x2000) {
            return true;
        }
        boolean quoted = at + 2 < text.length() && QUOTES.indexOf(text.charAt(at + 1)) >= 0;
        int next = quoted ? at + 2 : at + 1;
        return !abbreviated(at) && (next >= text.length() || Character.isWhitespace(text.charAt(next)));
    }
}
