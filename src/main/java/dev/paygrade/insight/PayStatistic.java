package dev.paygrade.insight;

import dev.paygrade.search.Observation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Pay of a cell, in USD a year.
 *
 * @param nAds ads counted
 * @param nEmployers employers behind them
 * @param low of the lower ends of the ads' ranges
 * @param mid of their middles, which is an assumption
 * @param high of their upper ends
 */
public record PayStatistic(int nAds, int nEmployers, Percentiles low, Percentiles mid, Percentiles high) {
    /** Fewer ads than this make no statistic. */
    public static final int LEAST_ADS = 10;
    /** Neither do fewer employers; an ad without one counts for none. */
    public static final int LEAST_EMPLOYERS = 3;

    /** The statistic of these observations, if they are enough. */
    public static Optional<PayStatistic> of(List<Observation> observations) {
        int employers = employers(observations);
        if (observations.size() < LEAST_ADS || employers < LEAST_EMPLOYERS) {
            return Optional.empty();
        }
        return Optional.of(new PayStatistic(
                observations.size(),
                employers,
                Percentiles.of(observations.stream().mapToInt(Observation::low).toArray()),
                Percentiles.of(observations.stream().mapToInt(Observation::mid).toArray()),
                Percentiles.of(observations.stream().mapToInt(Observation::high).toArray())));
    }

    /** How wide ads leave their range: the median upper end over the median lower end. */
    public double spread() {
        return high.p50() / Math.max(low.p50(), 1);
    }

    static int employers(List<Observation> observations) {
        return Math.toIntExact(observations.stream()
                .map(Observation::company)
                .filter(Objects::nonNull)
                .distinct()
                .count());
    }
}
