package dev.paygrade.text;

import java.util.Arrays;

/**
 * The words of a text, cut once for all its readers: runs of letters and digits as {@link Letters} knows them, and each
 * other character beyond ASCII by itself, since it may be a word of a script without spaces. A word is told by the hash
 * of its letters without case and marks. Most words are {@link #isPlain plain}, and read alike by every reader, whatever
 * it makes of marks and apostrophes. Made in one pass; immutable.
 */
public final class TextWords {
    /** Has a small letter; of plain words only. */
    public static final int LOWER = 1;
    /** Has a capital; of plain words only. */
    public static final int UPPER = 2;
    /** Has a digit; of plain words only. */
    public static final int DIGIT = 4;
    /** Has a character beyond ASCII. */
    private static final int FOREIGN = 8;

    private static final int ASCII = 0x80;
    private static final byte[] KINDS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            boolean letter = Ascii.isLetter(c);
            KINDS[c] = (byte) (Ascii.isDigit(c) ? DIGIT : !letter ? 0 : Ascii.isLower(c) ? LOWER : UPPER);
        }
    }

    private final String text;
    private final char[] chars;
    /** A bit for each sign of ASCII; two may share one. */
    private long signs;

    private int count;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] kinds;

    private TextWords(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        int guess = chars.length / 5 + 4;
        starts = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        kinds = new byte[guess];
    }

    /** Cuts a whole text. */
    public static TextWords of(String text) {
        TextWords words = new TextWords(text, text.toCharArray());
        words.cut(0, words.chars.length);
        return words;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** The characters of the text, which are to be left as they are. */
    public char[] chars() {
        return chars;
    }

    /** False only if a sign of ASCII, not a letter or digit, does not occur. */
    public boolean mayHave(char sign) {
        return (signs >>> sign & 1) != 0;
    }

    public int count() {
        return count;
    }

    /** Index of the first character of a word. */
    public int start(int word) {
        return starts[word];
    }

    /** Index after its last character. */
    public int end(int word) {
        return ends[word];
    }

    /** {@link WordHash} of its characters as {@link Letters#fold} gives them, of a plain word those in lower case. */
    public long hash(int word) {
        return hashes[word];
    }

    /** The kinds of characters in a plain word, as bits. */
    public int kinds(int word) {
        return kinds[word];
    }

    /** Whether a word is of letters and digits of ASCII, and none beyond ASCII stands right behind it. */
    public boolean isPlain(int word) {
        return kinds[word] < FOREIGN;
    }

    /** Whether a word is plain and has no digits. */
    public boolean isLetters(int word) {
        return kinds[word] > 0 && kinds[word] < DIGIT;
    }

    /** The first word that begins at or after an index, or the number of words. */
    public int from(int index) {
        int at = Arrays.binarySearch(starts, 0, count, index);
        return at < 0 ? -at - 1 : at;
    }

    private void cut(int from, int to) {
        char[] in = chars;
        int i = from;
        while (i < to) {
            char c = in[i];
            if (c < ASCII) {
                if (KINDS[c] == 0) {
                    signs |= 1L << c;
                    i++;
                } else {
                    i = plain(i, to);
                }
            } else if (Letters.isSpaced(c)) {
                i = foreign(i, i, to, WordHash.SEED);
            } else {
                add(i, i + 1, WordHash.mix(WordHash.SEED, Letters.fold(c)), FOREIGN);
                i++;
            }
        }
    }

    private int plain(int from, int to) {
        char[] in = chars;
        long hash = WordHash.SEED;
        int seen = 0;
        int i = from;
        while (i < to) {
            char c = in[i];
            if (c >= ASCII) {
                if (Letters.isSpaced(c)) {
                    return foreign(from, i, to, hash);
                }
                seen |= FOREIGN;
                break;
            }
            int kind = KINDS[c];
            if (kind == 0) {
                break;
            }
            // what tells small letters from capitals is set in digits too
            hash = WordHash.mix(hash, c | 0x20);
            seen |= kind;
            i++;
        }
        add(from, i, hash, seen);
        return i;
    }

    private int foreign(int from, int at, int to, long begun) {
        long hash = begun;
        int i = at;
        while (i < to && Letters.isSpaced(chars[i])) {
            char c = Letters.fold(chars[i]);
            // a word that begins with a mark alone is like no other
            hash = c == Letters.DROPPED && i > from ? hash : WordHash.mix(hash, c);
            i++;
        }
        add(from, i, hash, FOREIGN);
        return i;
    }

    private void add(int start, int end, long hash, int seen) {
        if (count == starts.length) {
            int more = count * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            hashes = Arrays.copyOf(hashes, more);
            kinds = Arrays.copyOf(kinds, more);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = WordHash.seal(hash);
        kinds[count++] = (byte) seen;
    }
}
