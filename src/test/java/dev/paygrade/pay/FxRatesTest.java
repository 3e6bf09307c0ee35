package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FxRatesTest {
    private static final ShippedFxRates SHIPPED = new ShippedFxRates();

    @ParameterizedTest
    @CsvSource({
        // the bank's figures of 10 April 2026: 1.1711 dollars, 186.43 yen and 0.87105 pounds for a euro
        "EUR, 2026-04-10, 1.1711, 2026-04-10",
        "JPY, 2026-04-10, 0.006281714316, 2026-04-10",
        "GBP, 2026-04-10, 1.344469319, 2026-04-10",
        "USD, 2026-04-10, 1, 2026-04-10",
        // a Sunday takes the Friday before
        "EUR, 2026-04-12, 1.1711, 2026-04-10",
    })
    void givesTheLatestEarlierRate(String currency, LocalDate on, BigDecimal usd, LocalDate date) {
        assertThat(SHIPPED.rate(currency, on)).contains(new DatedRate(usd, date));
    }

    @Test
    void givesTheLastRateOfACurrencyThatIsNoLongerQuoted() {
        DatedRate kuna = SHIPPED.rate("HRK", LocalDate.of(2026, 1, 5)).orElseThrow();
        assertThat(kuna.date().getYear()).isEqualTo(2022);
    }

    @ParameterizedTest
    @CsvSource({"AED, 2026-04-10", "EUR, 2018-12-31", "'', 2026-04-10"})
    void knowsNoRate(String currency, LocalDate on) {
        assertThat(SHIPPED.rate(currency, on)).isEmpty();
    }

    @Test
    void bearsAnyDate() {
        assertThat(SHIPPED.rate("EUR", LocalDate.MIN)).isEmpty();
        assertThat(SHIPPED.rate("EUR", LocalDate.MAX).orElseThrow().date()).isEqualTo(SHIPPED.latest());
    }

    @Test
    void readsTheDailyFile() {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                  <gesmes:subject>Reference rates</gesmes:subject>
                  <Cube>
                    <Cube time='2026-04-13'>
                      <Cube currency='USD' rate='1.1684'/>
                      <Cube currency='JPY' rate='186.75'/>
                      <Cube currency='XXX' rate='N/A'/>
                      <Cube currency='CHF' rate='0'/>
                    </Cube>
                  </Cube>
                </gesmes:Envelope>
                """;
        LocalDate day = LocalDate.of(2026, 4, 13);
        assertThat(EcbRates.parse(xml))
                .isEqualTo(List.of(
                        new EcbRate(day, "USD", new BigDecimal("1.1684")),
                        new EcbRate(day, "JPY", new BigDecimal("186.75"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<Cube/>",
                "<html><body>Service unavailable</body></html>",
                "<Cube time='yesterday'><Cube currency='USD' rate='1'/></Cube>"
            })
    void refusesWhatHoldsNoRates(String xml) {
        assertThatThrownBy(() -> EcbRates.parse(xml)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotFollowEntities() {
        String xml =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Cube time='2026-04-13'><Cube currency='USD' rate='&x;'/></Cube>";
        assertThatThrownBy(() -> EcbRates.parse(xml)).isInstanceOf(IllegalArgumentException.class);
    }
}
