package dev.paygrade.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paygrade.search.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentilesTest {

    @Test
    void interpolatesBetweenClosestRanks() {
        Percentiles of = Percentiles.of(new int[] {40, 10, 30, 20});
        assertThat(of.p50()).isEqualTo(25);
        assertThat(of.p25()).isEqualTo(17.5);
        assertThat(of.p90()).isCloseTo(37, within(1e-9));
        assertThat(Percentiles.of(new int[] {7}).p10()).isEqualTo(7);
    }

    /** Ranks from the binomial distribution, as tables of order-statistic intervals give them. */
    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "10, 2", "20, 6", "30, 10", "50, 18", "100, 40", "400, 180"})
    void takesTheKnownRanks(int n, int rank) {
        assertThat(MedianInterval.rank(n)).isEqualTo(rank);
    }

    /**
     * How often the interval between the ranks {@code rank} from below and from above holds the median of any continuous
     * distribution: as often as n coins show at least that many heads and tails.
     */
    private static double coverage(int n, int rank) {
        double outside = 0;
        double log = -n * Math.log(2);
        for (int heads = 0; heads < rank; heads++) {
            outside += 2 * Math.exp(log);
            log += Math.log((double) (n - heads) / (heads + 1));
        }
        return 1 - outside;
    }

    /** Ranks are whole, so small samples cover more than asked for: 97.85% at 10 ads, and one rank further in 89%. */
    @Test
    void isTheNarrowestThatCoversWhatItSays() {
        assertThat(coverage(10, 2)).isCloseTo(0.9785, within(0.0001));
        for (int n = PayStatistic.LEAST_ADS; n <= 1000; n++) {
            int rank = MedianInterval.rank(n);
            assertThat(coverage(n, rank)).as("%d ads", n).isGreaterThanOrEqualTo(0.95);
            assertThat(coverage(n, rank + 1)).as("%d ads", n).isLessThan(0.95);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 50, 400})
    void coversTheTrueMedianAtLeastAsOftenAsItSays(int n) {
        Random random = new Random(n);
        int covered = 0;
        int draws = 2000;
        for (int draw = 0; draw < draws; draw++) {
            int[] sample = IntStream.range(0, n)
                    .map(i -> (int) Math.round(100_000 * Math.exp(0.4 * random.nextGaussian())))
                    .sorted()
                    .toArray();
            MedianInterval interval = MedianInterval.of(sample);
            covered += interval.low() <= 100_000 && 100_000 <= interval.high() ? 1 : 0;
        }
        // below, two standard errors of the simulation; above, nothing
        assertThat(covered / (double) draws).isBetween(0.95 - 0.0098, 0.985);
    }

    @Test
    void copesWithVeryManyAds() {
        int[] sample = new int[200_000];
        Arrays.setAll(sample, i -> i);
        MedianInterval interval = MedianInterval.of(sample);
        assertThat(interval.low()).isBetween(99_500, 100_000);
        assertThat(interval.high()).isBetween(100_000, 100_500);
    }

    @Test
    void makesNoStatisticOfTooFewAdsOrEmployers() {
        assertThat(PayStatistic.of(ads(9, 5))).isEmpty();
        assertThat(PayStatistic.of(ads(30, 2))).isEmpty();
        List<Observation> anonymous = new ArrayList<>(ads(10, 2));
        anonymous.add(new Observation(1, 2, null, null, null));
        assertThat(PayStatistic.of(anonymous)).isEmpty();
        assertThat(PayStatistic.of(ads(10, 3))).hasValueSatisfying(statistic -> {
            assertThat(statistic.nAds()).isEqualTo(10);
            assertThat(statistic.nEmployers()).isEqualTo(3);
        });
    }

    @Test
    void countsAnAdAsAnIntervalAndNotAsTwoPeople() {
        PayStatistic statistic = PayStatistic.of(ads(10, 3)).orElseThrow();
        assertThat(statistic.low().p50()).isEqualTo(104_500);
        assertThat(statistic.high().p50()).isEqualTo(134_500);
        assertThat(statistic.mid().p50()).isEqualTo(119_500);
    }

    private static List<Observation> ads(int n, int employers) {
        return IntStream.range(0, n)
                .mapToObj(
                        i -> new Observation(100_000 + 1000 * i, 130_000 + 1000 * i, (long) (i % employers), null, 1L))
                .toList();
    }
}
