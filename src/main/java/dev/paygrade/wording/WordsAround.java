package dev.paygrade.wording;

/**
 * What stands around a place in a text, each bit as a number under which {@link Odds} know its weight: words before and
 * behind it, near and farther off and in pairs, the words that open its line, the end of the line before and the heading
 * above. Looks at some hundred characters, whatever the length of the text. Words are told apart without case and marks;
 * all numbers are alike. Not thread-safe: one for each text that is read.
 */
public final class WordsAround {
    /** Takes what is found. */
    public interface Sink {
        /**
         * A word, or a pair of words.
         *
         * @param hash of {@code place} and what stands there
         * @param around where {@link #word} tells its letters, until it is asked to tell something else
         * @param place the letter of where it stands
         * @param second {@link #WHOLE}, {@link #OPENING}, or the second word of a pair
         */
        void word(int hash, WordsAround around, char place, int first, int second);

        /** A number that means something of its own; likewise. */
        void number(int hash, char place, int number);
    }

    /** The word as it is. */
    public static final int WHOLE = -1;
    /** The first letters of a word, which stand for all its forms. */
    public static final int OPENING = -2;

    /** Letters of an opening; shorter words have none. */
    static final int OPENING_LENGTH = 5;

    private static final int WORDS_BEFORE = 16;
    private static final int WORDS_BEHIND = 12;
    private static final int CHARS_BEFORE = 140;
    private static final int CHARS_BEHIND = 110;
    private static final int WORDS_OF_LINE_BEFORE = 8;
    private static final int LONGEST_HEADING = 60;
    private static final int FARTHEST_HEADING = 600;
    private static final int NEAR = 3;
    private static final int BESIDE = 8;

    private final char[] text;
    private final int length;

    private final int[] from = new int[64];
    private final int[] to = new int[64];
    private final int[] whole = new int[64];
    private final int[] opening = new int[64];
    private int size;

    /** @param length characters of {@code text} that count */
    public WordsAround(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /**
     * Tells all that stands around the characters {@code [start, end)}, not what they are.
     *
     * @param start index into the text; likewise {@code end}, not before it
     */
    public void tell(int start, int end, Sink sink) {
        number('Q', (int) (4L * start / Math.max(1, length)), sink);
        int line = lineStart(start);
        size = 0;
        wordsBackwards(Math.max(line, start - CHARS_BEFORE), start, WORDS_BEFORE);
        for (int i = 0; i < size; i++) {
            beside(i, i < NEAR ? 'a' : i < BESIDE ? 'b' : 'c', 'L', sink);
            if (i + 1 < size) {
                sink.word(pair('l', whole[i + 1], whole[i]), this, 'l', i + 1, i);
            }
        }
        int behind = size;
        int stop = lineEnd(end, Math.min(length, end + CHARS_BEHIND));
        words(end, stop, WORDS_BEHIND);
        for (int i = behind; i < size; i++) {
            beside(i, i - behind < NEAR ? 'x' : 'y', 'R', sink);
            if (i + 1 < size) {
                sink.word(pair('r', whole[i], whole[i + 1]), this, 'r', i, i + 1);
            }
        }
        if (line > start - FARTHEST_HEADING) {
            above(line, start, stop, sink);
        }
    }

    /** What opens the line, the end of the line before, and the nearest heading above. */
    private void above(int line, int start, int stop, Sink sink) {
        int first = size;
        words(line, Math.min(start, line + LONGEST_HEADING), NEAR);
        for (int i = first; i < size; i++) {
            sink.word(single('F', whole[i]), this, 'F', i, WHOLE);
        }
        boolean item = line < length && Alphabet.kind(text[line]) == Alphabet.SIGN;
        boolean brief = stop - line < LONGEST_HEADING;
        number('S', (item ? 1 : 0) + (brief ? 2 : 0), sink);
        boolean nearest = true;
        int end = line;
        while (end > 0 && start - end < FARTHEST_HEADING) {
            int last = end - 1;
            while (last > 0 && Alphabet.isBlank(text[last - 1])) {
                last--;
            }
            int begin = lineStart(last);
            if (last <= 0 || begin <= last - FARTHEST_HEADING) {
                return;
            }
            if (nearest) {
                first = size;
                wordsBackwards(Math.max(begin, last - CHARS_BEFORE), last, WORDS_OF_LINE_BEFORE);
                for (int i = first; i < size; i++) {
                    sink.word(single('P', whole[i]), this, 'P', i, WHOLE);
                }
                nearest = false;
            }
            if (last - begin < LONGEST_HEADING
                    && Alphabet.kind(text[begin]) != Alphabet.SIGN
                    && text[last - 1] != '.') {
                first = size;
                words(begin, last, WORDS_OF_LINE_BEFORE);
                for (int i = first; i < size; i++) {
                    sink.word(single('H', whole[i]), this, 'H', i, WHOLE);
                }
                return;
            }
            end = begin;
        }
    }

    private void beside(int word, char near, char anywhere, Sink sink) {
        sink.word(single(near, whole[word]), this, near, word, WHOLE);
        sink.word(single(anywhere, whole[word]), this, anywhere, word, WHOLE);
        if (to[word] - from[word] > OPENING_LENGTH && Alphabet.kind(text[from[word]]) == Alphabet.LETTER) {
            sink.word(opening(anywhere, opening[word]), this, anywhere, word, OPENING);
        }
    }

    /** Tells the words of the characters {@code [start, end)} themselves, under one letter. */
    public void tellWords(char place, int start, int end, Sink sink) {
        size = 0;
        words(start, end, WORDS_BEFORE);
        for (int i = 0; i < size; i++) {
            sink.word(single(place, whole[i]), this, place, i, WHOLE);
        }
    }

    /** Tells a number that means something of its own. */
    public static void number(char place, int number, Sink sink) {
        sink.number(number(place, number), place, number);
    }

    /** Start of the line in which a character stands, no farther back than headings are looked for. */
    private int lineStart(int at) {
        int i = at;
        int least = Math.max(0, at - FARTHEST_HEADING);
        while (i > least && Alphabet.kind(text[i - 1]) != Alphabet.LINE) {
            i--;
        }
        return i;
    }

    private int lineEnd(int at, int most) {
        int i = at;
        while (i < most && Alphabet.kind(text[i]) != Alphabet.LINE) {
            i++;
        }
        return i;
    }

    /** Words in order; of a script without spaces every character is one, and so is every sign. */
    private void words(int begin, int end, int most) {
        int last = size + most;
        int i = begin;
        while (i < end && size < last) {
            if (Alphabet.isBlank(text[i])) {
                i++;
                continue;
            }
            int next = i + 1;
            byte kind = Alphabet.kind(text[i]);
            while (next < end && joins(text[i], kind, text[next])) {
                next++;
            }
            add(i, next);
            i = next;
        }
    }

    /** The same from the end, the last word first. */
    private void wordsBackwards(int begin, int end, int most) {
        int last = size + most;
        int i = end;
        while (i > begin && size < last) {
            if (Alphabet.isBlank(text[i - 1])) {
                i--;
                continue;
            }
            int first = i - 1;
            byte kind = Alphabet.kind(text[first]);
            while (first > begin && joins(text[first], kind, text[first - 1])) {
                first--;
            }
            add(first, i);
            i = first;
        }
    }

    /** Letters, digits and the halves of pictures stand together. */
    private static boolean joins(char c, byte kind, char other) {
        return ((kind == Alphabet.LETTER || kind == Alphabet.DIGIT) && Alphabet.kind(other) == kind)
                || (Character.isSurrogate(c) && Character.isSurrogate(other));
    }

    private void add(int begin, int end) {
        from[size] = begin;
        to[size] = end;
        boolean digits = Alphabet.kind(text[begin]) == Alphabet.DIGIT;
        int hash = 0;
        int short5 = 0;
        for (int i = begin; i < end && !digits; i++) {
            hash = step(hash, Alphabet.folded(text[i]));
            if (i - begin == OPENING_LENGTH - 1) {
                short5 = hash;
            }
        }
        whole[size] = digits ? step(0, '0') : hash;
        opening[size++] = short5;
    }

    /** A word of those told last, as it is known by: folded, all numbers alike. */
    public String word(int word) {
        return Alphabet.kind(text[from[word]]) == Alphabet.DIGIT
                ? "0"
                : Alphabet.folded(new String(text, from[word], to[word] - from[word]));
    }

    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return hash;
    }

    static int single(char place, int word) {
        return mix(place, word * 3);
    }

    static int opening(char place, int word) {
        return mix(place, word * 3 + 1);
    }

    /** The hash of a number. */
    public static int number(char place, int number) {
        return mix(place, number * 3 + 2);
    }

    static int pair(char place, int first, int second) {
        return mix(place, (first * 31 + 7) * 0x01000193 ^ second);
    }

    private static int step(int hash, char c) {
        return (hash ^ c) * 0x01000193 + 0x7ed55d16;
    }

    private static int mix(char place, int word) {
        int hash = (word ^ place * 0x9e3779b9) * 0x85ebca6b;
        hash ^= hash >>> 15;
        return hash * 0xc2b2ae35;
    }
}
