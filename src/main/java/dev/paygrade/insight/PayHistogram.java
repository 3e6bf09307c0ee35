package dev.paygrade.insight;

import dev.paygrade.search.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many ads have the middle of their range in each thousand USD a year.
 *
 * @param from the first thousand
 * @param counts from there on; the thousandth thousand holds all from a million up
 */
public record PayHistogram(int from, List<Integer> counts) {
    public PayHistogram {
        counts = List.copyOf(counts);
    }

    static PayHistogram of(List<Observation> observations) {
        Buckets buckets = new Buckets();
        observations.forEach(observation -> buckets.add(observation.mid(), 1));
        return new PayHistogram(
                buckets.from(), Arrays.stream(buckets.counts()).boxed().toList());
    }

    /**
     * A step of a drawing.
     *
     * @param from first thousand of USD that it holds
     * @param to the first above it; null for the last step, which holds all that is above, too
     */
    public record Step(int from, @Nullable Integer to, int ads) {}

    /**
     * Ads in equal steps from 0 up. A thousand belongs whole to the step that its middle lies in.
     *
     * @param usd width of a step
     */
    public List<Step> steps(double usd, int n) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int first = first(usd, i);
            int end = i == n - 1 ? Integer.MAX_VALUE : first(usd, i + 1);
            int ads = 0;
            for (int at = Math.max(first, from); at < Math.min(end, from + counts.size()); at++) {
                ads += counts.get(at - from);
            }
            steps.add(new Step(first, i == n - 1 ? null : end, ads));
        }
        return steps;
    }

    private static int first(double usd, int step) {
        return Math.max(0, (int) Math.ceil(step * usd / Buckets.WIDTH - 0.5));
    }
}
