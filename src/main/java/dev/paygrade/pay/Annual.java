package dev.paygrade.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings pay to a year and to US dollars. Hours count 2,080 a year, days 260, weeks 52, months 12, unless the ad states
 * another number; all amounts are rounded half-even to whole units.
 */
public final class Annual {
    private Annual() {}

    /**
     * The annual value of a range at the rate of the posting's day.
     *
     * @param postedOn the day whose rate, or the latest earlier one, is taken
     * @return empty if the range has no period
     */
    public static Optional<AnnualPay> of(PayRange range, LocalDate postedOn, FxRates rates) {
        PayPeriod period = range.period();
        if (period == null) {
            return Optional.empty();
        }
        BigDecimal stated = period == PayPeriod.YEAR ? null : range.timesAYear();
        BigDecimal times = stated == null ? BigDecimal.valueOf(period.timesAYear()) : stated;
        BigDecimal min = times(range.min(), times);
        BigDecimal max = times(range.max(), times);
        String currency = range.currency();
        DatedRate dated =
                currency == null ? null : rates.rate(currency, postedOn).orElse(null);
        BigDecimal rate = dated == null ? null : dated.usd();
        LocalDate rateDate = dated == null ? null : dated.date();
        boolean stale = rateDate != null && ChronoUnit.DAYS.between(rateDate, postedOn) > AnnualPay.DAYS_UNTIL_STALE;
        boolean pay = range.kind() == PayKind.BASE || range.kind() == PayKind.OTE;
        boolean usable = pay && currency != null && !range.flags().contains(PayFlag.IMPLAUSIBLE);
        return Optional.of(new AnnualPay(
                currency,
                whole(min),
                whole(max),
                rate == null ? null : whole(times(min, rate)),
                rate == null ? null : whole(times(max, rate)),
                rate,
                rateDate,
                stale,
                usable));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal amount, BigDecimal factor) {
        return amount == null ? null : amount.multiply(factor);
    }

    private static @Nullable BigDecimal whole(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(0, RoundingMode.HALF_EVEN);
    }
}
