package dev.paygrade.search.index;

import java.util.Arrays;

/** The values of every column, shared by all segments. */
final class Vocabulary {
    private static final int[] NONE = {};

    private final Dictionary[] words = new Dictionary[Column.values().length];
    private final Sets[] sets = new Sets[Column.values().length];

    Vocabulary() {
        Arrays.setAll(words, column -> new Dictionary());
        Arrays.setAll(sets, column -> new Sets());
    }

    Dictionary words(Column column) {
        return words[column.ordinal()];
    }

    /** The number of a combination of words. */
    int set(Column column, String... values) {
        return sets[column.ordinal()].add(codes(column, values));
    }

    int[] codes(Column column, String... values) {
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = words(column).add(values[i]);
        }
        return codes;
    }

    /** The words behind what a posting has in a column of at most one value, or of combinations. */
    int[] members(Column column, int code) {
        if (column.kind == Column.Kind.SET) {
            return sets[column.ordinal()].members(code);
        }
        return code == 0 ? NONE : new int[] {code - 1};
    }
}
