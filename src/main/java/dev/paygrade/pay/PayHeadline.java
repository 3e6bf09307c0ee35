package dev.paygrade.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one range that stands for all of an ad: the envelope of its base pay, or else of its OTE, in the currency and
 * period of the first of them; never a bonus or an estimate.
 *
 * @param min least lower bound; null if one of the ranges has none ("up to")
 * @param max greatest upper bound; null if one of the ranges has none ("from")
 * @param currency ISO 4217, or null when unknown
 * @param period null when unknown
 * @param kind {@link PayKind#BASE} or {@link PayKind#OTE}
 * @param first the range that decided currency and period, with its evidence
 * @param ranges how many ranges the envelope covers
 */
public record PayHeadline(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String currency,
        @Nullable PayPeriod period,
        PayKind kind,
        PayRange first,
        int ranges) {

    /** The headline of an ad's ranges, in their order; empty if none of them is base pay or OTE. */
    public static Optional<PayHeadline> of(List<PayRange> ranges) {
        return envelope(ranges, PayKind.BASE).or(() -> envelope(ranges, PayKind.OTE));
    }

    private static Optional<PayHeadline> envelope(List<PayRange> ranges, PayKind kind) {
        // an implausible range is kept as text only, so it speaks for the ad only if there is no other
        List<PayRange> ofKind =
                ranges.stream().filter(range -> range.kind() == kind).toList();
        List<PayRange> sound = ofKind.stream()
                .filter(range -> !range.flags().contains(PayFlag.IMPLAUSIBLE))
                .toList();
        List<PayRange> chosen = sound.isEmpty() ? ofKind : sound;
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        PayRange first = chosen.getFirst();
        BigDecimal min = first.min();
        BigDecimal max = first.max();
        int count = 0;
        for (PayRange range : chosen) {
            if (Objects.equals(range.currency(), first.currency()) && range.period() == first.period()) {
                min = least(min, range.min());
                max = greatest(max, range.max());
                count++;
            }
        }
        return Optional.of(new PayHeadline(min, max, first.currency(), first.period(), kind, first, count));
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.min(b);
    }

    private static @Nullable BigDecimal greatest(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.max(b);
    }
}
