package dev.paygrade.posting;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Ids drawn from a sequence block by block; what a batch leaves over serves the next one. Safe for many threads. */
final class Ids {
    /** The sequence's increment: a value stands for itself and for those up to the next one. */
    private static final int BLOCK = 50;

    private final String sequence;
    private final Queue<Long> left = new ArrayDeque<>();

    Ids(String sequence) {
        this.sequence = sequence;
    }

    /**
     * An id that nobody else has.
     *
     * @param wanted how many the caller may ask for, this one included
     */
    synchronized long next(Database database, int wanted) {
        if (left.isEmpty()) {
            for (long first : database.query(
                    "select nextval(cast(? as regclass)) from generate_series(1, ?)",
                    List.of(sequence, (wanted + BLOCK - 1) / BLOCK),
                    row -> row.getLong(1))) {
                for (int i = 0; i < BLOCK; i++) {
                    left.add(first + i);
                }
            }
        }
        return left.remove();
    }
}
