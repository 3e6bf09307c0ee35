package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pay that a list of positions, terms or bounds states without a word for it, and the lists that are other money. */
class PayInListsTest {
    private static final PayReader READER = new PayReader();

    private static List<String> write(List<PayRange> ranges) {
        return ranges.stream().map(Expected::write).toList();
    }

    private static List<String> read(String text) {
        return write(READER.readProse("description", text.replace("\\n", "\n"), PayContext.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            We mend boats. Welders €27.50–€34, attendants €18–€22.50. ¦ EUR 27.5 34 -; EUR 18 22.5 -
            Sail loft\\nMin. €17 – Max. €22.40\\nHarbour side ¦ EUR 17 22.4 -
            Sailmaker, Porto, €48,000, hybrid, four looms. ¦ EUR 48000 48000 YEAR
            Pay is 21-26 per hour depending on the boat. ¦ - 21 26 HOUR
            - Flat salary of €1,400 per week\\n- €6,500 sign-on bonus paid over a year ¦ EUR 1400 1400 WEEK
            €24–€29/hr on the books depending on experience. ¦ EUR 24 29 HOUR
            Oferujemy 7 300 zł na rękę miesięcznie, telefon i odzież. ¦ PLN 7300 7300 MONTH
            Het maandsalaris loopt op van € 2.840 in het eerste jaar tot € 3.610 in het vierde jaar. ¦ EUR 2840 3610 MONTH
            Salary £25,500 during probation, rising to £28,000 once qualified. ¦ GBP 25500 28000 YEAR
            Vergütung: 1. Jahr 1.090 €, 2. Jahr 1.160 € (jeweils brutto im Monat). ¦ EUR 1090 1090 MONTH; EUR 1160 1160 MONTH
            Es gilt ein monatliches Mindestgehalt von € 2.780,- brutto. ¦ EUR 2780 - MONTH
            Our bands (2027): L2 $92,000–$104,000, L3 $107,000–$126,000. ¦ USD 92000 104000 YEAR; USD 107000 126000 YEAR
            Total cash compensation, salary plus variable, is between $98,000 and $112,000. ¦ USD 98000 112000 YEAR OTE
            Apprentices earn €1,400 per month, working students €15 per hour. ¦ EUR 1400 1400 MONTH; EUR 15 15 HOUR
            Månedslønnen ligger mellem 33.000 og 36.500 DKK før pension. ¦ DKK 33000 36500 MONTH
            Tirocinio retribuito di sei mesi: 750 € al mese. ¦ EUR 750 750 MONTH
            Salary €51,000 and an annual bonus worth up to €3,500. ¦ EUR 51000 51000 YEAR; EUR - 3500 YEAR BONUS
            """)
    void readsPay(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We run baths. Adults €22–€28, swimmers €18–€22, toddlers €12–€15.",
                "Order of the day\nMin. €19 – Max. €26.60 a guest at our boats",
                "Series A, remote, €200,000, two pilots.",
                "Small crews, big halls, €48,000, four looms.",
                "Our plan lets you use up to €9,400 of your pay untaxed each year.",
            })
    void leavesOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Sail Engineer (Dyneema), 85-105k, remote ¦ - 85000 105000 YEAR
            Sail Engineer | 70–85k | Porto ¦ - 70000 85000 YEAR
            """)
    void readsPartsOfTitles(String title, String expected) {
        assertThat(write(READER.readProse("title", title, PayContext.NONE))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skipper, 80-100k miles, weekly home time", "Account Manager, 50-90k boats, Porto"})
    void leavesThousandsOfOtherThings(String title) {
        assertThat(READER.readProse("title", title, PayContext.NONE)).isEmpty();
    }
}
