package dev.paygrade.normalise;

import dev.paygrade.pay.Annual;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.pay.FxRates;
import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayHeadline;
import dev.paygrade.pay.PayKind;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.StatedPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers an ad's statements of pay: structured fields beat the short pay text, and that beats the description. */
final class PaySection {
    private final PayReader reader;
    private final FxRates rates;

    PaySection(PayReader reader, FxRates rates) {
        this.reader = reader;
        this.rates = rates;
    }

    /** All statements, and the one to show. */
    record Gathered(List<PayRange> ranges, @Nullable Headline headline) {}

    Gathered gather(
            RawPosting raw,
            @Nullable String pay,
            String title,
            String plainText,
            PayContext context,
            LocalDate postedOn) {
        List<List<PayRange>> origins = List.of(
                raw.statedPay().stream().flatMap(PaySection::structured).toList(),
                pay == null ? List.of() : reader.readStated(pay, context),
                reader.readProse("title", title, context),
                reader.readProse("description", plainText, context));
        List<PayRange> ranges = new ArrayList<>();
        origins.forEach(origin -> origin.forEach(range -> {
            if (ranges.stream().noneMatch(known -> same(known, range))) {
                ranges.add(range);
            }
        }));
        for (List<PayRange> origin : origins) {
            Optional<PayHeadline> found = PayHeadline.of(origin);
            if (found.isPresent()) {
                return new Gathered(ranges, headline(found.get(), origin, postedOn));
            }
        }
        return new Gathered(ranges, estimate(ranges, postedOn));
    }

    private static java.util.stream.Stream<PayRange> structured(StatedPay stated) {
        return StatedPayReader.read(stated).stream();
    }

    private static boolean same(PayRange a, PayRange b) {
        return a.kind() == b.kind()
                && a.period() == b.period()
                && Objects.equals(a.currency(), b.currency())
                && equal(a.min(), b.min())
                && equal(a.max(), b.max());
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }

    private Headline headline(PayHeadline found, List<PayRange> origin, LocalDate postedOn) {
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
                found.kind() == PayKind.BASE ? observed(found, origin, postedOn) : null);
    }

    /** The mean of the ranges that the headline covers; none of them may be one-sided, net, or implausible. */
    private Headline.@Nullable Observed observed(PayHeadline found, List<PayRange> origin, LocalDate postedOn) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        int n = 0;
        for (PayRange range : origin) {
            boolean covered = range.kind() == PayKind.BASE
                    && range.period() == found.period()
                    && Objects.equals(range.currency(), found.currency())
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

    private @Nullable Headline estimate(List<PayRange> ranges, LocalDate postedOn) {
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
