package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pay as people say it in passing: by place, step, level or role, to the reader, in small ads; and what only sounds alike. */
class PayAsSpokenTest {
    private static final PayReader READER = new PayReader();

    private static List<String> write(List<PayRange> ranges) {
        return ranges.stream().map(Expected::write).toList();
    }

    private static List<String> read(String text, String... countries) {
        PayContext context = countries.length == 0 ? PayContext.NONE : new PayContext(List.of(countries));
        return write(READER.readProse("description", text.replace("\\n", "\n"), context));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Sail Maps | Loft Lead | REMOTE | €80k–€95k in Spain, £70k–£85k in Scotland | Full time ¦ EUR 80000 95000 YEAR; GBP 70000 85000 YEAR
            Hiring in Wales (GBP 52,000–61,000) and Spain (EUR 55,000–66,000). ¦ GBP 52000 61000 YEAR; EUR 55000 66000 YEAR
            Porto: 48.000–56.000 €, Faro: 44.000–51.000 €, je nach Loft. ¦ EUR 48000 56000 YEAR; EUR 44000 51000 YEAR
            Zone 1 (both quays, the yard) €61,300 - €68,800; Zone 2 (inland) €55,200 - €62,100 ¦ EUR 61300 68800 YEAR; EUR 55200 62100 YEAR
            We hire at two levels. L3: €62k–€70k. L4: €70k–€81k. You choose. ¦ EUR 62000 70000 YEAR; EUR 70000 81000 YEAR
            P3 €63k – €71k | P4 €71k – €82k ¦ EUR 63000 71000 YEAR; EUR 71000 82000 YEAR
            Knotworks is hiring: Riggers €41k–€48k, Sail Designer €52k–€60k. ¦ EUR 41000 48000 YEAR; EUR 52000 60000 YEAR
            Junior 41–46k €, Senior 55–63k €. ¦ EUR 41000 46000 YEAR; EUR 55000 63000 YEAR
            """)
    void readsLevelsAndPlaces(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Up to €58k for a Rigging Engineer who likes heights. ¦ EUR - 58000 YEAR
            This is a €41,000 role with a berth of its own. ¦ EUR 41000 41000 YEAR
            They offer €45,000-€51,000, a 10% bonus and a boat. ¦ EUR 45000 51000 YEAR
            Riggers here start at €38,000+ and climb quickly. ¦ EUR 38000 - YEAR
            A carpenter with a master's ticket starts at €46,300. ¦ EUR 46300 - YEAR
            €31,500 in year one, €34,000 in year two, sea boots lent. ¦ EUR 31500 31500 YEAR; EUR 34000 34000 YEAR
            €14.50 starting wage. €15.50 after 60 days. ¦ EUR 14.5 14.5 -; EUR 15.5 15.5 -
            Step 1: €16.14 Step 2: €17.45 Step 3: €18.82 (hourly) ¦ EUR 16.14 16.14 HOUR; EUR 17.45 17.45 HOUR; EUR 18.82 18.82 HOUR
            Apprentices on the rigging desk are paid €15/hour, and we book the ferry. ¦ EUR 15 15 HOUR
            Extra hands are paid a flat €21.00 per hour. ¦ EUR 21 21 HOUR
            Wage: €24.50 (probation) to €31.20 (after 24 months) per hour ¦ EUR 24.5 31.2 HOUR
            You'll be on €28,500 from the first tide. ¦ EUR 28500 28500 YEAR
            Los geht es bei 31.000 € im Jahr. ¦ EUR 31000 - YEAR
            Si parte da 26.000 euro lordi l'anno. ¦ EUR 26000 - YEAR
            How much? €21/hr by day, €24/hr by night. ¦ EUR 21 21 HOUR; EUR 24 24 HOUR
            Fixed-term for a year on €36,500, 30 hours. ¦ EUR 36500 36500 YEAR
            Guaranteed €150 a day minimum. ¦ EUR 150 - DAY
            Guaranteed pay: €22.10 (min) – €27.63 (mid) – €33.15 (max) per hour. ¦ EUR 22.1 33.15 HOUR
            měsíční mzdu 48 000 až 58 000 Kč podle praxe ¦ CZK 48000 58000 MONTH
            Knots in C++20. SGD 9k-12k per month. Berth provided. ¦ SGD 9000 12000 MONTH
            Salary €60,000; with commission you can earn €75,000 a year. ¦ EUR 60000 60000 YEAR; EUR 75000 75000 YEAR OTE
            CLT: R$ 8.500 | PJ: R$ 12.000 ¦ BRL 8500 8500 -; BRL 12000 12000 YEAR
            """)
    void readsPayInPassing(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Carpenter, Porto. €14.60 plus tips. Free mending, obviously. ¦ EUR 14.6 14.6 -
            Wanted: head rigger. €42,000, health, all the rope you can splice. ¦ EUR 42000 42000 YEAR
            Camarero, 40 h, 1.500 € netos + propinas. ¦ EUR 1500 1500 -
            """)
    void readsSmallAds(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            CTC: 18-26 LPA, Pune. ¦ - 1800000 2600000 YEAR OTE
            Salary: 30 lakh a year. ¦ - 3000000 3000000 YEAR
            Salary: ₹18-26 LPA, Pune. ¦ INR 1800000 2600000 YEAR
            """)
    void asksLakhsForASign(String text, String expected) {
        assertThat(read(text, "IN")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Somebody is impersonating our riggers, promising €45 an hour for rating sails. Those offers are not ours.",
                "We offer €20,000–€60,000 in seed grants to boat builders.",
                "In year one we returned €38,000 per client.",
                "Sail designer's assistant. €6 rope, 900 metres a day. Pay discussed on the quay.",
                "Estimator for rigging. €200k–€2M jobs, all private boats.",
                "Level 3 support contracts (€80,000 – €120,000) are renewed by your team.",
                "Full-time: €250 sign-on. Part-time: €100 sign-on.",
                "Up to €65,000 for a boat is lent through our bank.",
                ". No figure here, though 3. is a number.",
            })
    void leavesOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Skladník Plzeň, 35 000 Kč ¦ CZK 35000 35000 YEAR
            """)
    void readsAMonthsPayInTitles(String title, String expected) {
        assertThat(write(READER.readProse("title", title, PayContext.NONE))).containsExactly(expected);
    }
}
