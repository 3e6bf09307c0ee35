package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final FxRates ONE_TO_TWO = (currency, on) ->
            currency.equals("PLN") ? Optional.of(new DatedRate(new BigDecimal("0.25"), MONDAY)) : Optional.empty();

    private static final PayReader READER = new PayReader();

    private AnnualPay annual(String text, LocalDate on) {
        List<PayRange> ranges = READER.readStated(text, PayContext.NONE);
        return Annual.of(ranges.getFirst(), on, ONE_TO_TWO).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "50 PLN/h, 104000",
        "800 PLN per day, 208000",
        "3 000 PLN / week, 156000",
        "15 000 PLN/month, 180000",
        "'15 000 PLN/month, 13 monthly salaries', 195000",
        "150 000 PLN per year, 150000",
        "'150 000 PLN per year, 13 monthly salaries', 150000",
        "31.35 PLN/h, 65208",
    })
    void countsTheYearInThePeriodsOfTheAd(String text, BigDecimal year) {
        assertThat(annual(text, MONDAY).min()).isEqualTo(year);
    }

    @Test
    void convertsAtTheRateOfTheDay() {
        AnnualPay annual = annual("10 001 – 20 000 PLN monthly", MONDAY);
        assertThat(annual.usdMin()).isEqualTo("30003");
        assertThat(annual.usdMax()).isEqualTo("60000");
        assertThat(annual.rate()).isEqualTo("0.25");
        assertThat(annual.rateDate()).isEqualTo(MONDAY);
        assertThat(annual.stale()).isFalse();
    }

    @Test
    void roundsHalfToEven() {
        assertThat(annual("100 002 PLN per year", MONDAY).usdMin()).isEqualTo("25000");
        assertThat(annual("100 006 PLN per year", MONDAY).usdMin()).isEqualTo("25002");
    }

    @Test
    void flagsARateOlderThanTenDays() {
        assertThat(annual("9 000 PLN per month", MONDAY.plusDays(10)).stale()).isFalse();
        assertThat(annual("9 000 PLN per month", MONDAY.plusDays(11)).stale()).isTrue();
    }

    @Test
    void leavesDollarsUnknownWithoutARate() {
        AnnualPay annual = annual("₦900,000 per month", MONDAY);
        assertThat(annual.min()).isEqualTo("10800000");
        assertThat(annual.usdMin()).isNull();
        assertThat(annual.rate()).isNull();
        assertThat(annual.stale()).isFalse();
    }

    @Test
    void keepsOneSidedPayOneSided() {
        AnnualPay upTo = annual("up to 200 000 PLN a year", MONDAY);
        assertThat(upTo.min()).isNull();
        assertThat(upTo.usdMax()).isEqualTo("50000");
    }

    @Test
    void saysNothingWithoutAPeriod() {
        PayRange range = READER.readStated("€ 3.000", PayContext.NONE).getFirst();
        assertThat(Annual.of(range, MONDAY, ONE_TO_TWO)).isEmpty();
    }

    @Test
    void doesNotUseEstimatesAndTheImplausible() {
        assertThat(annual("150 000 PLN per year", MONDAY).usable()).isTrue();
        assertThat(annual("150 000 PLN per year (estimate)", MONDAY).usable()).isFalse();
        assertThat(annual("150 000 PLN per hour", MONDAY).usable()).isFalse();
    }
}
