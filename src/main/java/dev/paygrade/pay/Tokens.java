package dev.paygrade.pay;

import java.util.Arrays;

/**
 * The words, numbers and signs of a text that mean something to the reader, in flat arrays; plain words are kept as
 * {@link Sense#OTHER}, signs of no meaning are left out.
 */
final class Tokens {
    /** Numeral shapes: a single group of three digits behind one point, which a multiplier turns into decimals. */
    static final int POINT_GROUP = 1;

    private static final int START = 0;
    private static final int END = 1;
    private static final int REF = 2;
    private static final int WIDTH = 3;

    private final Lexicon lexicon;
    final char[] text;
    final int length;

    private int size;
    private int[] places;
    private long[] bits;
    private long seen;
    private int numbers;
    /** Mantissa, four bits of decimals, four of shape. */
    private long[] values = new long[4];

    /** @param guess about how many there will be */
    Tokens(Lexicon lexicon, char[] text, int length, int guess) {
        this.lexicon = lexicon;
        this.text = text;
        this.length = length;
        int capacity = 8 + guess;
        places = new int[capacity * WIDTH];
        bits = new long[capacity];
    }

    int size() {
        return size;
    }

    int start(int token) {
        return places[token * WIDTH + START];
    }

    int end(int token) {
        return places[token * WIDTH + END];
    }

    /** The classes of a token; none before the first and behind the last. */
    long bits(int token) {
        return token >= 0 && token < size ? bits[token] : 0;
    }

    boolean is(int token, long anyOf) {
        return (bits(token) & anyOf) != 0;
    }

    /** Whether any token is of one of the classes. */
    boolean has(long anyOf) {
        return (seen & anyOf) != 0;
    }

    /** What the lexicon says of a token that is no number. */
    Sense sense(int token) {
        return lexicon.sense(places[token * WIDTH + REF]);
    }

    /** Whether the lexicon gives a word one of the traits. */
    boolean hasTrait(int token, int anyOf) {
        return bits(token) != 0 && !is(token, Sense.NUMBER) && (sense(token).traits() & anyOf) != 0;
    }

    long mantissa(int token) {
        return values[places[token * WIDTH + REF]] >>> 8;
    }

    int scale(int token) {
        return (int) (values[places[token * WIDTH + REF]] >>> 4) & 15;
    }

    int shape(int token) {
        return (int) values[places[token * WIDTH + REF]] & 15;
    }

    /** No space or sign stands between a token and the one before. */
    boolean glued(int token) {
        return token > 0 && token < size && start(token) == end(token - 1);
    }

    void add(int from, int to, int sense, long classes) {
        if (size == bits.length) {
            places = Arrays.copyOf(places, places.length * 2);
            bits = Arrays.copyOf(bits, bits.length * 2);
        }
        int place = size * WIDTH;
        places[place + START] = from;
        places[place + END] = to;
        places[place + REF] = sense;
        bits[size++] = classes;
        seen |= classes;
    }

    /** Gives the last token another sense. */
    void restate(int sense, long classes) {
        places[(size - 1) * WIDTH + REF] = sense;
        bits[size - 1] = classes;
        seen |= classes;
    }

    /** Moves the end of the last token. */
    void lengthen(int to) {
        places[(size - 1) * WIDTH + END] = to;
    }

    void addNumber(int from, int to, Numeral numeral) {
        if (numbers == values.length) {
            values = Arrays.copyOf(values, numbers * 2);
        }
        values[numbers] = numeral.mantissa() << 8 | (long) numeral.scale() << 4 | numeral.shape();
        add(from, to, numbers++, Sense.NUMBER);
    }
}
