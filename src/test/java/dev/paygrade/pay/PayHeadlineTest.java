package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayHeadlineTest {
    private static final PayReader READER = new PayReader();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'$90,000 – $120,000', 90000, 120000, USD, YEAR, BASE",
                "'Zone 1: $150k–$180k; Zone 2: $130k–$160k', 130000, 180000, USD, YEAR, BASE",
                "'£45k base, £90k OTE', 45000, 45000, GBP, YEAR, BASE",
                "'OTE £90k', 90000, 90000, GBP, YEAR, OTE",
                "'$70k – $80k; €60k – €70k', 70000, 80000, USD, YEAR, BASE",
                "'$40/h; $80,000 a year', 40, 40, USD, HOUR, BASE",
                "'from $100k', 100000, -, USD, YEAR, BASE",
                "'$100k base, annual bonus: $200k', 100000, 100000, USD, YEAR, BASE",
            })
    void isTheEnvelopeOfTheFirstCurrencyAndPeriod(
            String text, @Nullable String min, @Nullable String max, String currency, PayPeriod period, PayKind kind) {
        PayHeadline headline =
                PayHeadline.of(READER.readStated(text, PayContext.NONE)).orElseThrow();
        assertThat(headline.min() == null ? null : headline.min().toPlainString())
                .isEqualTo(min);
        assertThat(headline.max() == null ? null : headline.max().toPlainString())
                .isEqualTo(max);
        assertThat(headline.currency()).isEqualTo(currency);
        assertThat(headline.period()).isEqualTo(period);
        assertThat(headline.kind()).isEqualTo(kind);
    }

    @Test
    void isNeverAnEstimateOrABonus() {
        assertThat(PayHeadline.of(READER.readStated("EUR 88K - 164K *", PayContext.NONE)))
                .isEmpty();
        assertThat(PayHeadline.of(READER.readStated("annual bonus: $20,000", PayContext.NONE)))
                .isEmpty();
    }
}
