package dev.paygrade.posting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Ids drawn from a sequence block by block; what a batch leaves over serves the next one. Safe for many threads. */
final class Ids {
    /** The sequence's increment: a value stands for itself and for those up to the next one. */
    private static final int BLOCK = 50;

    private final String sequence;
    private final Deque<Long> left = new ArrayDeque<>();

    Ids(String sequence) {
        this.sequence = sequence;
    }

    /** So many ids that nobody else has. */
    synchronized Deque<Long> take(Database database, int wanted) {
        Deque<Long> taken = new ArrayDeque<>(wanted);
        while (taken.size() < wanted) {
            taken.add(next(database, wanted - taken.size()));
        }
        return taken;
    }

    /** Takes back, for the next one who asks, what was not used. */
    synchronized void giveBack(Deque<Long> unused) {
        unused.descendingIterator().forEachRemaining(left::addFirst);
    }

    private long next(Database database, int wanted) {
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
