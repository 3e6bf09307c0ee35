package dev.paygrade.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much each word around a place speaks for or against something: the weights of logistic regressions, one a column,
 * learned from the labelled texts of the project and kept as data in the taxonomy. A line is the letter of where the word
 * stands, the word (a pair with a space between, an opening with {@code *} behind it, or a number), and its weights,
 * {@link #SCALE} times as great; what stands in every sum is {@code B 0}. Immutable and thread-safe.
 */
public final class Odds {
    /** What the weights of a list are multiplied with. */
    public static final int SCALE = 100;
    /** Letters of where no words but numbers stand. */
    private static final String NUMBERS = "BGKNOQSVW";
    /** Letters of where pairs of words stand. */
    private static final String PAIRS = "lr";

    private static final int BASE = WordsAround.number('B', 0);
    private static final int KEY_COLUMNS = 2;

    private final int columns;
    private final int mask;
    private final int[] keys;
    private final short[] weights;

    private Odds(List<String> rows, int columns) {
        this.columns = columns;
        int size = Integer.highestOneBit(Math.max(1, rows.size())) << 2;
        mask = size - 1;
        keys = new int[size];
        weights = new short[size * columns];
        for (String row : rows) {
            String[] cells = row.split("\t");
            if (cells.length != KEY_COLUMNS + columns) {
                throw new IllegalArgumentException("weights: not " + (KEY_COLUMNS + columns) + " columns: " + row);
            }
            int key = key(cells[0].charAt(0), cells[1]);
            int slot = slot(key);
            keys[slot] = key;
            for (int i = 0; i < columns; i++) {
                weights[slot * columns + i] = Short.parseShort(cells[KEY_COLUMNS + i]);
            }
        }
    }

    /**
     * Reads a list of the taxonomy; it is part of the program, so a fault in it is an {@link IllegalArgumentException}.
     *
     * @param columns weights of each row
     */
    public static Odds load(String list, int columns) {
        String path = "/taxonomy/" + list;
        try (InputStream in = Odds.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(list + ": missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Odds(
                    reader.lines().filter(line -> !line.startsWith("# ")).toList(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Odds that know no word: all sums are 0. */
    public static Odds none(int columns) {
        return new Odds(List.of(), columns);
    }

    /** A sum for one place in one text. */
    public Sum sum() {
        return new Sum();
    }

    /** Adds up the weights of what it is told. */
    public final class Sum implements WordsAround.Sink {
        private final int[] sums = new int[columns];

        private Sum() {}

        /** Forgets what it was told. */
        public void reset() {
            for (int i = 0; i < columns; i++) {
                sums[i] = 0;
            }
            add(BASE);
        }

        @Override
        public void word(int hash, WordsAround around, char place, int first, int second) {
            add(hash);
        }

        @Override
        public void number(int hash, char place, int number) {
            add(hash);
        }

        /** Adds the weights of what has this hash, if it has any. */
        public void add(int hash) {
            int slot = slot(hash) * columns;
            for (int i = 0; i < columns; i++) {
                sums[i] += weights[slot + i];
            }
        }

        /** Natural logarithm of the odds. */
        public double of(int column) {
            return (double) sums[column] / SCALE;
        }
    }

    /** The slot of a key, or the free one where it would stand. */
    private int slot(int key) {
        int slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The key of a word of the list as {@link WordsAround} tells it. */
    private static int key(char place, String word) {
        if (NUMBERS.indexOf(place) >= 0) {
            return WordsAround.number(place, Integer.parseInt(word));
        }
        int space = word.indexOf(' ');
        if (PAIRS.indexOf(place) >= 0) {
            return WordsAround.pair(
                    place, WordsAround.hash(word.substring(0, space)), WordsAround.hash(word.substring(space + 1)));
        }
        int opening = word.length() - 1;
        return opening == WordsAround.OPENING_LENGTH && word.charAt(opening) == '*'
                ? WordsAround.opening(place, WordsAround.hash(word.substring(0, opening)))
                : WordsAround.single(place, WordsAround.hash(word));
    }
}
