package dev.paygrade.insight.imported;

import dev.paygrade.insight.PayStatistic;
import dev.paygrade.insight.Percentiles;
import java.util.List;
import java.util.Optional;

/**
 * Pay of a cell of an imported data set, in USD a year at the publisher's rate. The employers are unknown, so that the
 * rule of three employers cannot be kept and the number of intervals decides alone.
 *
 * @param n distinct intervals
 * @param rawRows rows of the file behind them
 * @param low of the lower ends
 * @param mid of the middles, which is an assumption
 * @param high of the upper ends
 */
public record ImportedStatistic(int n, int rawRows, Percentiles low, Percentiles mid, Percentiles high) {
    static Optional<ImportedStatistic> of(List<ImportedObservation> observations) {
        if (observations.size() < PayStatistic.LEAST_ADS) {
            return Optional.empty();
        }
        return Optional.of(new ImportedStatistic(
                observations.size(),
                observations.stream().mapToInt(ImportedObservation::rawRows).sum(),
                Percentiles.of(
                        observations.stream().mapToInt(ImportedObservation::low).toArray()),
                Percentiles.of(
                        observations.stream().mapToInt(ImportedObservation::mid).toArray()),
                Percentiles.of(observations.stream()
                        .mapToInt(ImportedObservation::high)
                        .toArray())));
    }
}
