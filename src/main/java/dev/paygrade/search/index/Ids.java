package dev.paygrade.search.index;

import java.util.Arrays;
import java.util.Collection;

/** A set of ids that says no very quickly. */
final class Ids {
    private static final int WORDS = 1024;

    private final long[] sorted;
    private final long[] sieve = new long[WORDS];

    Ids(Collection<Long> ids) {
        sorted = ids.stream().mapToLong(Long::longValue).sorted().toArray();
        for (long id : sorted) {
            int bit = bit(id);
            sieve[bit >>> 6] |= 1L << bit;
        }
    }

    private static int bit(long id) {
        return (int) (id * 0x9E3779B97F4A7C15L >>> 48);
    }

    boolean contains(long id) {
        int bit = bit(id);
        return (sieve[bit >>> 6] >>> bit & 1) != 0 && Arrays.binarySearch(sorted, id) >= 0;
    }

    Long[] boxed() {
        return Arrays.stream(sorted).boxed().toArray(Long[]::new);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }
}
