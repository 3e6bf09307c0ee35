package dev.paygrade.search.index;

import dev.paygrade.pay.FxRates;
import dev.paygrade.search.PostingFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/**
 * A least pay a year.
 *
 * @param annual in the currency
 * @param usd in USD; {@link Integer#MAX_VALUE} and more is never reached; -1 without a rate
 */
record Floor(String currency, int annual, int usd) {

    /** Empty for amounts that the index does not hold exactly: broken ones, and those beyond an int. */
    static Optional<Floor> of(PostingFilter.PayFloor floor, FxRates rates, LocalDate today) {
        BigDecimal annual =
                floor.min().multiply(BigDecimal.valueOf(floor.period().timesAYear()));
        if (annual.stripTrailingZeros().scale() > 0 || annual.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0) {
            return Optional.empty();
        }
        int usd = rates.rate(floor.currency(), today)
                .map(rate -> annual.multiply(rate.usd())
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue())
                .orElse(-1);
        return Optional.of(new Floor(floor.currency(), annual.intValue(), usd));
    }

    /** The postings whose highest pay reaches it; those in its own currency compare as written. */
    RoaringBitmap reachedBy(Segment segment) {
        RoaringBitmap reached = new RoaringBitmap();
        int own = segment.vocabulary.words(Column.CURRENCY).code(currency) + 1;
        Codes currencies = segment.codes(Column.CURRENCY);
        for (int i = 0; i < segment.size; i++) {
            int written = currencies.get(i);
            if (written != 0
                    && (written == own
                            ? segment.figures.annual(i) >= annual && segment.figures.annual(i) != SparseInts.NONE
                            : usd >= 0 && segment.figures.usd(i) >= usd && segment.figures.usd(i) != SparseInts.NONE)) {
                reached.add(i);
            }
        }
        return reached;
    }
}
