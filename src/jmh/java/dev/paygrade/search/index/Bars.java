package dev.paygrade.search.index;

import java.util.Arrays;
import java.util.Locale;

/** Figures beside their limits, and how they are taken. */
@SuppressWarnings("SystemOut") // a command's answer
final class Bars {
    private Bars() {}

    static void atLeast(String what, double is, double limit) {
        bar(what, is, "at least", limit, is >= limit);
    }

    static void atMost(String what, double is, double limit) {
        bar(what, is, "at most", limit, is <= limit);
    }

    private static void bar(String what, double is, String bound, double limit, boolean held) {
        System.out.printf(
                Locale.ROOT, "%-64s %9.2f  (%s %.2f)  %s%n", what, is, bound, limit, held ? "ok" : "NOT MET");
    }

    /** What has no limit. */
    static void figure(String format, Object... values) {
        System.out.printf(Locale.ROOT, "  " + format + "%n", values);
    }

    /** Something to be measured. */
    @FunctionalInterface
    interface Work {
        Object run() throws Exception;
    }

    /** Microseconds, the median of some rounds. */
    static double median(int rounds, Work work) throws Exception {
        double[] micros = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            if (work.run() == null) {
                throw new IllegalStateException("nothing was measured");
            }
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        return median(micros);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
