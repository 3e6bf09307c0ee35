package dev.paygrade.insight;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many ads lie in each thousand USD a year. Only the buckets between the first and the last that hold anything are
 * kept; the last one there is, {@value #OPEN}, is open above.
 */
final class Buckets {
    static final int WIDTH = 1000;
    static final int OPEN = 1000;

    private static final double[] SHARES = {0.10, 0.25, 0.50, 0.75, 0.90};

    private int from;
    private int[] counts;

    Buckets() {
        this(0);
    }

    Buckets(int from, Integer... counts) {
        this.from = from;
        this.counts = Arrays.stream(counts).mapToInt(Integer::intValue).toArray();
    }

    static int bucket(int usd) {
        return Math.clamp(usd / WIDTH, 0, OPEN);
    }

    /** Counts {@code n} ads more (or less) at an amount. */
    void add(int usd, int n) {
        put(bucket(usd), n);
    }

    void add(Buckets more) {
        for (int i = 0; i < more.counts.length; i++) {
            if (more.counts[i] != 0) {
                put(more.from + i, more.counts[i]);
            }
        }
    }

    private void put(int bucket, int n) {
        if (counts.length == 0) {
            from = bucket;
            counts = new int[1];
        } else if (bucket < from) {
            int[] wider = new int[counts.length + from - bucket];
            System.arraycopy(counts, 0, wider, from - bucket, counts.length);
            counts = wider;
            from = bucket;
        } else if (bucket >= from + counts.length) {
            counts = Arrays.copyOf(counts, bucket - from + 1);
        }
        counts[bucket - from] += n;
    }

    /** The first bucket that holds anything; 0 if none does. */
    int from() {
        trim();
        return from;
    }

    /** The counts from there on. */
    int[] counts() {
        trim();
        return counts.clone();
    }

    private void trim() {
        int first = 0;
        int end = counts.length;
        while (first < end && counts[first] == 0) {
            first++;
        }
        while (end > first && counts[end - 1] == 0) {
            end--;
        }
        counts = Arrays.copyOfRange(counts, first, end);
        from = counts.length == 0 ? 0 : from + first;
    }

    int total() {
        return Arrays.stream(counts).sum();
    }

    /**
     * The five percentiles and the interval of the median, each less than a bucket away from that of the ads themselves;
     * the interval is rounded outwards, so that it covers no less.
     *
     * @return p10, p25, p50, p75, p90, low and high end of the interval; null if there is no ad, or if one of them lies
     *     in the open bucket
     */
    int @Nullable [] summary() {
        int n = total();
        if (n == 0) {
            return null;
        }
        int[] summary = new int[SHARES.length + 2];
        for (int i = 0; i < SHARES.length; i++) {
            double rank = SHARES[i] * (n - 1);
            int below = (int) rank;
            double low = at(below);
            double high = at(Math.min(below + 1, n - 1));
            if (high >= OPEN * WIDTH) {
                return null;
            }
            summary[i] = (int) Math.round(low + (rank - below) * (high - low));
        }
        int rank = Math.max(MedianInterval.rank(n), 1);
        summary[SHARES.length] = bucketOf(rank - 1) * WIDTH;
        summary[SHARES.length + 1] = bucketOf(n - rank) * WIDTH + WIDTH - 1;
        return bucketOf(n - rank) == OPEN ? null : summary;
    }

    /** About the ad of a rank from 0: those of one bucket are taken to lie evenly in it. */
    private double at(int rank) {
        int before = 0;
        int i = 0;
        while (before + counts[i] <= rank) {
            before += counts[i];
            i++;
        }
        return WIDTH * (from + i + (rank - before + 0.5) / counts[i]);
    }

    private int bucketOf(int rank) {
        return (int) at(rank) / WIDTH;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Buckets buckets
                && from() == buckets.from()
                && Arrays.equals(counts(), buckets.counts());
    }

    @Override
    public int hashCode() {
        return 31 * from() + Arrays.hashCode(counts());
    }
}
