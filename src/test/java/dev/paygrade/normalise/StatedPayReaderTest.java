package dev.paygrade.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.pay.PayFlag;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.source.StatedPay;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPayReaderTest {
    private static final StatedPayReader READER = new StatedPayReader(new PayReader());

    private static Optional<PayRange> read(
            @Nullable String min,
            @Nullable String max,
            String currency,
            @Nullable String unit,
            @Nullable String label) {
        return READER.read(new StatedPay(amount(min), amount(max), currency, unit, label, false));
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Base salary, BASE",
        "Designer salary, BASE",
        "OTE, OTE",
        "On-Target Earnings, OTE",
        "Total compensation, OTE",
        "Annual bonus, BONUS",
        "Commission, BONUS",
        "Quote of pay, BASE",
    })
    void readsTheKindFromTheBoardsLabel(String label, String kind) {
        assertThat(read("100000", "130000", "USD", "YEAR", label).orElseThrow().kind())
                .hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource({"Sign-on bonus", "Signing bonus", "Equity", "Relocation allowance", "Referral bonus", "Stock options"})
    void takesNoOtherMoneyForPay(String label) {
        assertThat(read("20000", "30000", "USD", "YEAR", label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "per-hour-wage, HOUR",
        "HOURLY, HOUR",
        "1 YEAR, YEAR",
        "per-year-salary, YEAR",
        "MONTH, MONTH",
        "daily, DAY",
        "WEEK, WEEK",
        "fortnight,",
        "birthday,",
    })
    void readsThePeriod(String unit, @Nullable String period) {
        PayRange range = read("50", "60", "USD", unit, null).orElseThrow();
        assertThat(range.period() == null ? null : range.period().name()).isEqualTo(period);
    }

    @Test
    void takesGreatAmountsWithoutPeriodForAYearsPay() {
        assertThat(read("90000", null, "EUR", null, null).orElseThrow().period())
                .hasToString("YEAR");
        assertThat(read("9000", null, "EUR", null, null).orElseThrow().period()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // an hourly wage in a field for years, and a year's pay in a field for hours
        "45, 60, USD, YEAR, true",
        "120000, 150000, USD, HOUR, true",
        "45, 60, USD, HOUR, false",
        "120000, 150000, USD, YEAR, false",
        "6000000, 9000000, JPY, YEAR, false",
    })
    void flagsWhatNobodyIsPaid(String min, String max, String currency, String unit, boolean implausible) {
        Set<PayFlag> flags = read(min, max, currency, unit, null).orElseThrow().flags();
        assertThat(flags.contains(PayFlag.IMPLAUSIBLE)).isEqualTo(implausible);
    }

    @Test
    void leavesZerosAndSwapsBounds() {
        assertThat(read("0", "0", "USD", "YEAR", null)).isEmpty();
        assertThat(read("0", "90000", "USD", "YEAR", null).orElseThrow().min()).isNull();
        PayRange swapped = read("130000", "100000", "USD", "YEAR", null).orElseThrow();
        assertThat(swapped.min()).isEqualByComparingTo("100000");
        assertThat(swapped.flags()).contains(PayFlag.INVERTED);
    }
}
