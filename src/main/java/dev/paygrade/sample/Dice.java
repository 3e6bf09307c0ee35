package dev.paygrade.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that is the same on every machine: SplitMix64, keyed by a number and by what is decided, so that a decision
 * added later leaves the others as they were.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long number, String purpose) {
        state = mix(number * GOLDEN + purpose.hashCode());
    }

    /** Evenly from 0 up to, not including, {@code bound}. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Evenly from 0 up to, not including, 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** About normal with mean 0 and deviation 1, never beyond 6: the sum of twelve even draws. */
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }

    <T> T pick(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Some of them, in an order of its own; all of them when there are fewer. */
    <T> List<T> some(int howMany, List<T> of) {
        List<T> left = new ArrayList<>(of);
        List<T> taken = new ArrayList<>();
        while (taken.size() < howMany && !left.isEmpty()) {
            taken.add(left.remove(below(left.size())));
        }
        return taken;
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
