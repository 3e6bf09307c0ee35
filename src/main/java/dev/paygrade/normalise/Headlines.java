package dev.paygrade.normalise;

import dev.paygrade.level.Level;
import dev.paygrade.pay.Annual;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.pay.FxRates;
import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayHeadline;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the one range to show among an ad's statements of pay; depends on nothing but them, the day and the rates. */
public final class Headlines {
    private Headlines() {}

    /**
     * The headline of statements whose fields come in their order of trust.
     *
     * @param level of the ad: of ranges for several levels it counts with its own; with all if it has none
     * @param postedOn the day whose rates are taken
     * @return null if nothing can be shown
     */
    public static @Nullable Headline of(
            List<PayRange> ranges, @Nullable Level level, LocalDate postedOn, FxRates rates) {
        Map<String, List<PayRange>> origins = new LinkedHashMap<>();
        ranges.forEach(range -> origins.computeIfAbsent(range.evidence().field(), field -> new ArrayList<>())
                .add(range));
        for (List<PayRange> origin : origins.values()) {
            Optional<PayHeadline> found = PayHeadline.of(origin);
            if (found.isPresent()) {
                return headline(found.get(), origin, level, postedOn, rates);
            }
        }
        return estimate(ranges, postedOn, rates);
    }

    private static Headline headline(
            PayHeadline found, List<PayRange> origin, @Nullable Level level, LocalDate postedOn, FxRates rates) {
        PayRange envelope = new PayRange(
                found.min(),
                found.max(),
                found.currency(),
                found.period(),
                found.kind(),
                found.first().flags(),
                found.first().timesAYear(),
                found.first().evidence());
        return new Headline(
                found.kind(),
                found.currency(),
                found.min(),
                found.max(),
                found.period(),
                Annual.of(envelope, postedOn, rates).orElse(null),
                found.kind() == PayKind.BASE ? observed(found, origin, level, postedOn, rates) : null);
    }

    /** The mean of the ranges that the headline covers and that are not another level's; none may be one-sided or net. */
    private static Headline.@Nullable Observed observed(
            PayHeadline found, List<PayRange> origin, @Nullable Level level, LocalDate postedOn, FxRates rates) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        int n = 0;
        for (PayRange range : origin) {
            boolean covered = range.kind() == PayKind.BASE
                    && range.period() == found.period()
                    && Objects.equals(range.currency(), found.currency())
                    && (range.level() == null || level == null || range.level() == level)
                    && !range.flags().contains(PayFlag.IMPLAUSIBLE);
            if (!covered) {
                continue;
            }
            AnnualPay annual = Annual.of(range, postedOn, rates).orElse(null);
            if (annual == null
                    || !annual.usable()
                    || annual.usdMin() == null
                    || annual.usdMax() == null
                    || range.flags().contains(PayFlag.NET)) {
                return null;
            }
            low = low.add(annual.usdMin());
            high = high.add(annual.usdMax());
            n++;
        }
        return n == 0 ? null : new Headline.Observed(mean(low, n), mean(high, n));
    }

    private static int mean(BigDecimal sum, int n) {
        return sum.divide(BigDecimal.valueOf(n), 0, RoundingMode.HALF_EVEN).intValueExact();
    }

    private static @Nullable Headline estimate(List<PayRange> ranges, LocalDate postedOn, FxRates rates) {
        return ranges.stream()
                .filter(range -> range.kind() == PayKind.ESTIMATE)
                .findFirst()
                .map(range -> new Headline(
                        PayKind.ESTIMATE,
                        range.currency(),
                        range.min(),
                        range.max(),
                        range.period(),
                        Annual.of(range, postedOn, rates).orElse(null),
                        null))
                .orElse(null);
    }
}
