package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayReaderTest {
    private static final PayReader READER = new PayReader();

    private PayRange only(String text) {
        List<PayRange> ranges = READER.readStated(text, PayContext.NONE);
        assertThat(ranges).as(text).hasSize(1);
        return ranges.getFirst();
    }

    @Test
    void quotesWithOffsetsInCodePoints() {
        Evidence evidence = READER.readProse("description", "👀 Salary: 💰 $90,000 – $110,000 a year!", PayContext.NONE)
                .getFirst()
                .evidence();
        assertThat(evidence)
                .isEqualTo(new Evidence("description", 12, 37, "$90,000 – $110,000 a year", PayRule.PAY_WORD.key()));
    }

    @Test
    void quotesEntitiesAsTheyStandInTheText() {
        assertThat(only("Pay: &pound;40,000&nbsp;&ndash;&nbsp;&pound;50,000 pa")
                        .evidence()
                        .quote())
                .isEqualTo("&pound;40,000&nbsp;&ndash;&nbsp;&pound;50,000 pa");
    }

    @ParameterizedTest
    @CsvSource({
        "'$120,000 - $90,000', INVERTED",
        "$5 per year, IMPLAUSIBLE",
        "'$900,000 per hour', IMPLAUSIBLE",
        "15 000 PLN netto miesięcznie, NET",
        "£45k per annum pro rata, PRO_RATA",
    })
    void flagsWhatItNoticed(String text, PayFlag flag) {
        assertThat(only(text).flags()).isEqualTo(Set.of(flag));
    }

    @ParameterizedTest
    @CsvSource({
        "'€ 3.200 brutto/Monat, 14 Gehälter', 14",
        "CHF 6'500 × 13, 13",
        "2 300 € brut par mois sur 13 mois, 13",
        "1.800 € al mes en 14 pagas, 14",
        "€ 1.400 x 14 mensilità, 14",
        "20-30K·15薪, 15",
    })
    void keepsTheSalariesOfAYear(String text, BigDecimal times) {
        assertThat(only(text).timesAYear()).isEqualTo(times);
    }

    @Test
    void ordersInvertedBounds() {
        PayRange range = only("€70k – €55k");
        assertThat(range.min()).isEqualTo("55000");
        assertThat(range.max()).isEqualTo("70000");
    }

    @Test
    void collapsesExactRepeatsOnly() {
        String text =
                "Salary: $80,000 – $90,000. Again: salary of $80,000 – $90,000. Salary in Ohio: $75,000 – $85,000.";
        assertThat(READER.readProse("description", text, PayContext.NONE))
                .extracting(PayRange::min)
                .containsExactly(new BigDecimal(80_000), new BigDecimal(75_000));
    }

    @Test
    void readsEverySpaceAndDash() {
        for (String space : List.of(" ", "\u00a0", "\u2009", "\u202f", "\u2007", "")) {
            for (String dash : List.of("-", "‐", "‑", "‒", "–", "—", "―", "−", "~", "～", "〜")) {
                PayRange range = only("€40.000" + space + dash + space + "€50.000");
                assertThat(range.min()).isEqualTo("40000");
                assertThat(range.max()).isEqualTo("50000");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'1,200,000', 1200000",
        "1.200.000, 1200000",
        "1 200 000, 1200000",
        "1'200'000, 1200000",
        "1’200’000, 1200000",
        "'12,00,000', 1200000",
        "'1.200.000,50', 1200000.5",
        "'1,200,000.50', 1200000.5",
        "１２０００００, 1200000",
        "1.2M, 1200000",
        "1200K, 1200000",
        "1.125M, 1125000",
    })
    void readsTheNumberFormatsOfTheWorld(String number, BigDecimal amount) {
        assertThat(only("PLN " + number + " per year").min()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-11-22", "10:30 – 18:45", "1.2.3", "192.168.100.100", "120000000000000000000", "#145000"})
    void takesNoDateTimeVersionOrIdForMoney(String text) {
        assertThat(READER.readStated(text, PayContext.NONE)).isEmpty();
    }

    @Test
    void takesAnAsteriskInProseForAFootnote() {
        PayRange range = READER.readProse("description", "Salary range: $90,000 – $110,000*", PayContext.NONE)
                .getFirst();
        assertThat(range.kind()).isEqualTo(PayKind.BASE);
    }

    @Test
    void quotesBothBoundsThatStandApart() {
        PayRange range = only("Salary min: $71,000\nSalary max: $89,000");

        assertThat(range.min()).isEqualByComparingTo("71000");
        assertThat(range.max()).isEqualByComparingTo("89000");
        assertThat(range.evidence().quote()).isEqualTo("min: $71,000\nSalary max: $89,000");
    }

    @Test
    void countsSalariesOfAYearInParts() {
        assertThat(only("Monatsgehalt: 4.000 € × 13,7").timesAYear()).isEqualByComparingTo("13.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Einstiegsgehalt", "Facharbeiterlohn", "Startsalaris"})
    void knowsACompoundByItsHead(String compound) {
        assertThat(only("Ihr " + compound + " liegt bei 41.000 €.").max()).isEqualByComparingTo("41000");
    }

    @Test
    void lendsThePeriodAtTheEndToTheWholeList() {
        List<PayRange> ranges = READER.readProse(
                "description",
                "Ausbildungsvergütung: 1. Jahr 1.150 €, 2. Jahr 1.230 € (brutto im Monat).",
                PayContext.NONE);

        assertThat(ranges).extracting(PayRange::period).containsExactly(PayPeriod.MONTH, PayPeriod.MONTH);
    }

    @Test
    void quotesWhatMarkdownEscapesAsItStandsInTheText() {
        PayRange range = only("Salary: CA$92\\.4K \\- CA$118K");

        assertThat(range.min()).isEqualByComparingTo("92400");
        assertThat(range.max()).isEqualByComparingTo("118000");
        assertThat(range.evidence().quote()).isEqualTo("CA$92\\.4K \\- CA$118K");
    }

    @Test
    void tellsAPlaceFromThePolishWordForPay() {
        assertThat(READER.readProse("description", "A prize of $900 and $400 for third place.", PayContext.NONE))
                .isEmpty();
        assertThat(only("Płace 9500 zł brutto").max()).isEqualByComparingTo("9500");
    }

    @ParameterizedTest
    @CsvSource({
        "'Salary: £45,000.\n- £5,000 car allowance', GBP 45000 45000 YEAR",
        "'Salary: $115,000. - $145,000.', USD 115000 145000 YEAR",
        "'Salary: $50,000 -\n60,000 a year', USD 50000 60000 YEAR",
        "'Salary: $50,000\n-\n60,000 a year', USD 50000 60000 YEAR",
        "'Pay: $260 a day\n- 25 days off', USD 260 260 DAY",
        "'Pay: $260 a day -\n25 days off', USD 260 260 DAY",
    })
    void tellsABulletFromTheDashOfAWrappedRange(String text, String range) {
        assertThat(prose(text)).containsExactly(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L4", "E5", "P3", "IC3", "M1", "SDE2"})
    void takesLettersOfLevelsWithANumberForAPosition(String level) {
        assertThat(prose(level + " averages $150,000 a year.")).containsExactly("USD 150000 150000 YEAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3 averages $150,000 a year.",
                "Q3 ($150,000 – $178,000) was our best.",
                "L averages $150,000 a year."
            })
    void takesNoOtherLettersForAPosition(String text) {
        assertThat(prose(text)).isEmpty();
    }

    @Test
    void tellsWorkThatPaysFromOthersWhoPay() {
        assertThat(prose("Our weekend assignments pay up to $1,900 per week.")).containsExactly("USD - 1900 WEEK");
        assertThat(prose("Our weekend sponsors pay up to $1,900 per week.")).isEmpty();
        assertThat(prose("Weekend shifts pay $45,000 a year.")).containsExactly("USD 45000 45000 YEAR");
        assertThat(prose("Our 200 clients pay $45,000 a year.")).isEmpty();
    }

    private List<String> prose(String text) {
        return READER.readProse("description", text, PayContext.NONE).stream()
                .map(Expected::write)
                .toList();
    }
}
