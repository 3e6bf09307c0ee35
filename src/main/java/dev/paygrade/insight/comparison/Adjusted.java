package dev.paygrade.insight.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two roles pay where level, country and work mode are the same: direct standardisation. In each cell that both
 * roles have, the mean middle of their ads' ranges is taken; the cells are then weighted alike for both, by how many ads
 * of either role they hold. The interval takes an employer's ads as one witness, on whichever side they stand, since
 * they resemble each other.
 *
 * @param a standardised mean of the first role, USD a year
 * @param b of the second
 * @param difference a − b
 * @param low of a 95% interval of the difference
 * @param high likewise
 * @param usedA ads of the first role within common cells
 * @param usedB of the second
 * @param ofA ads that its pay statistics count
 * @param ofB likewise
 * @param cells common ones
 */
public record Adjusted(
        double a,
        double b,
        double difference,
        double low,
        double high,
        int usedA,
        int usedB,
        int ofA,
        int ofB,
        int cells) {
    /** Fewer ads within common cells, on either side, make no figure. */
    public static final int LEAST_ADS = 10;
    /** Neither do fewer employers. */
    public static final int LEAST_EMPLOYERS = 3;

    /** What came of it: the figure, or what is short of one. */
    public record Outcome(
            @Nullable Adjusted figure, @Nullable Shortage shortage) {

        /** The sentence that says why there is no figure, or null. */
        public @Nullable String why() {
            return shortage == null ? null : shortage.text();
        }
    }

    /** Ads within common cells, of those that the pay statistics count: too few of them, or of too few employers. */
    public record Shortage(int usedA, int ofA, int usedB, int ofB) {
        String text() {
            return """
                    Too few ads of the two roles share level, country and work mode: %d of %d and %d of %d, where %d ads by %d \
                    employers on each side are the least""".formatted(usedA, ofA, usedB, ofB, LEAST_ADS, LEAST_EMPLOYERS);
        }
    }

    private record Group(List<PaySample.Ad> ads, double mean, long employers) {
        static Group of(List<PaySample.Ad> ads) {
            return new Group(
                    ads,
                    ads.stream().mapToInt(PaySample.Ad::mid).average().orElse(0),
                    ads.stream().map(Adjusted::witness).distinct().count());
        }
    }

    static Outcome of(PaySample first, PaySample second) {
        Map<PaySample.Cell, Group> as = groups(first);
        Map<PaySample.Cell, Group> bs = groups(second);
        // one employer alone in a cell tells nothing of how employers differ
        Set<PaySample.Cell> common = as.keySet().stream()
                .filter(cell -> several(as.get(cell)) && several(bs.get(cell)))
                .collect(Collectors.toSet());
        int usedA = used(as, common);
        int usedB = used(bs, common);
        long employersA = employers(as, common);
        long employersB = employers(bs, common);
        if (Math.min(usedA, usedB) < LEAST_ADS || Math.min(employersA, employersB) < LEAST_EMPLOYERS) {
            return new Outcome(
                    null,
                    new Shortage(usedA, first.ads().size(), usedB, second.ads().size()));
        }
        double a = 0;
        double b = 0;
        Map<String, Double> influence = new HashMap<>();
        for (PaySample.Cell cell : common) {
            Group inA = Objects.requireNonNull(as.get(cell));
            Group inB = Objects.requireNonNull(bs.get(cell));
            double weight = (inA.ads().size() + inB.ads().size()) / (double) (usedA + usedB);
            a += weight * inA.mean();
            b += weight * inB.mean();
            influence(inA, weight, influence);
            influence(inB, -weight, influence);
        }
        double error = Math.sqrt(
                influence.values().stream().mapToDouble(each -> each * each).sum());
        double half = error * studentT(Math.toIntExact(Math.min(employersA, employersB)) - 1);
        return new Outcome(
                new Adjusted(
                        a,
                        b,
                        a - b,
                        a - b - half,
                        a - b + half,
                        usedA,
                        usedB,
                        first.ads().size(),
                        second.ads().size(),
                        common.size()),
                null);
    }

    private static boolean several(@Nullable Group group) {
        return group != null && group.employers() > 1;
    }

    /** The same without any adjustment: as if level, country and mode did not matter. */
    static Outcome raw(PaySample first, PaySample second) {
        return of(oneCell(first), oneCell(second));
    }

    private static PaySample oneCell(PaySample sample) {
        PaySample.Cell all = new PaySample.Cell("", "", "");
        return new PaySample(
                sample.ads().stream()
                        .map(ad -> new PaySample.Ad(all, ad.employer(), ad.id(), ad.role(), ad.month(), ad.mid()))
                        .toList(),
                sample.cut());
    }

    /** How far each employer pulls the weighted mean; scaled so that few employers do not look more certain. */
    private static void influence(Group group, double weight, Map<String, Double> influence) {
        double scale = weight
                * Math.sqrt(group.employers() / (group.employers() - 1.0))
                / group.ads().size();
        for (PaySample.Ad ad : group.ads()) {
            influence.merge(witness(ad), scale * (ad.mid() - group.mean()), Double::sum);
        }
    }

    private static String witness(PaySample.Ad ad) {
        return ad.employer() == null ? "ad " + ad.id() : "employer " + ad.employer();
    }

    private static Map<PaySample.Cell, Group> groups(PaySample sample) {
        Map<PaySample.Cell, List<PaySample.Ad>> byCell = new HashMap<>();
        sample.ads()
                .forEach(ad -> byCell.computeIfAbsent(ad.cell(), cell -> new ArrayList<>())
                        .add(ad));
        Map<PaySample.Cell, Group> groups = new HashMap<>();
        byCell.forEach((cell, ads) -> groups.put(cell, Group.of(ads)));
        return groups;
    }

    private static int used(Map<PaySample.Cell, Group> groups, Set<PaySample.Cell> common) {
        return common.stream()
                .mapToInt(cell -> Objects.requireNonNull(groups.get(cell)).ads().size())
                .sum();
    }

    private static long employers(Map<PaySample.Cell, Group> groups, Set<PaySample.Cell> common) {
        Set<Long> employers = new HashSet<>();
        for (PaySample.Cell cell : common) {
            for (PaySample.Ad ad : Objects.requireNonNull(groups.get(cell)).ads()) {
                if (ad.employer() != null) {
                    employers.add(ad.employer());
                }
            }
        }
        return employers.size();
    }

    /** The 97.5% point of Student's distribution, by Cornish and Fisher's expansion: within 3% from 2 degrees of freedom on. */
    static double studentT(int freedom) {
        double z = Wilson.Z;
        double z2 = z * z;
        double z3 = z2 * z;
        double z5 = z3 * z2;
        double z7 = z5 * z2;
        double v = freedom;
        return z
                + (z3 + z) / (4 * v)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v);
    }
}
