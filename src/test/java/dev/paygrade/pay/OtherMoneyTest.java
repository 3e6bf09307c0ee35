package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums as large as pay, with a period as pay has it, that a state, a landlord, a customer or a trade is spoken of with. */
class OtherMoneyTest {
    private static final PayReader READER = new PayReader();

    private static List<String> read(String text) {
        return READER.readProse("description", text.replace("\\n", "\n"), PayContext.NONE).stream()
                .map(Expected::write)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The work permit currently needs a remuneration of at least €39,000 a year.",
                "We can apply for a pass; the qualifying salary is €5,100 a month for an employment pass.",
                "A furnished one-bedroom near the loft runs €900–€1,150 a month.",
                "Rowers (24 at most) pay €6,200 for the season and wages are no topic.",
                "A typical contract is €45K–€80K a year.",
                "Your authority will be €40,000 to begin with and €110,000 after a year.",
                "A harbour payment of up to €15,000 may be paid to sailors; a workforce attraction payment of up to €9,000 too.",
                "The lighthouse pays €2.1M a year to the town.",
                "Each household pays €14 an hour for a sitter.",
                "Plans of €140,000 to €190,000 a year are ours to write.",
                "The rate for the islands was €14.20 an hour.",
                "The average Danish salary for sailmakers is €41,000.",
                "Salaries in this field range from €40,000 to €70,000.",
                "Our weekly take of €14,000 in tickets pays the band.",
                "Up to 40% of your earned pay, max €200 a day.",
                "Der Kindergarten verrechnet 300 bis 400 € im Monat.",
                "The travel budget for this role: €45,000 per year.",
                "Budget for the role: €140,000–€160,000.",
                "Level 3: starting at €41,200 per year for each sponsor.",
                "Inkonvenienzen: CHF 9.20 pro Stunde für Nacht und Wochenende.",
                "Pikettentschädigung: CHF 11.30 pro Stunde. Inconvénients de service : CHF 9.20 par heure.",
                "Night enhancement: £12.40 per hour.",
                "Příplatek za noc: 60 Kč za hodinu.",
                "Adicional noturno: R$ 18 por hora.",
                "OB-ersättning: 161 kr i timmen.",
                "Bluewater goes to 500 to 700 € a month for each mooring.",
            })
    void leavesOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Typical loan sizes\\n• €75,000 to €150,000\\n• €150,000 to €300,000, secured",
                "Sponsorship of the regatta, full-time staff of two\\nGold: booth, talk, dinner, €40k-€60k",
                "Key figures | Deal size | €40k–€70k | Cycle | 90 days",
                "Price range: €240k–€310k.",
            })
    void leavesListsOfOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Salary €44,500 a year, which meets the threshold for a visa. ¦ EUR 44500 44500 YEAR
            Stundenlohn 17,40 € zuzüglich Inkonvenienzen. ¦ EUR 17.4 17.4 HOUR
            13,40 € de l'heure + majoration de nuit. ¦ EUR 13.4 13.4 HOUR
            Class 2 riggers are paid €19.10 per hour and class 4 riggers €22.40 per hour. ¦ EUR 19.1 19.1 HOUR; EUR 22.4 22.4 HOUR
            A nurse in this harbour clinic makes €38.20 to €44.90 an hour. ¦ EUR 38.2 44.9 HOUR
            Teachers in Porto earn €150-€190 a day with us. ¦ EUR 150 190 DAY
            Candidates must have a valid permit; the salary is €46,000. ¦ EUR 46000 46000 YEAR
            The hospital pays €31.20 an hour on weekdays. ¦ EUR 31.2 31.2 HOUR
            Harlow Sails pays €19 an hour plus fruit. ¦ EUR 19 19 HOUR
            What it pays: €31/hour, twice that on Sundays. ¦ EUR 31 31 HOUR
            What do we pay? €58,000 - €66,000. ¦ EUR 58000 66000 YEAR
            Månadslönen ligger mellan 33 700 och 36 900 kr i Luleå. ¦ SEK 33700 36900 MONTH
            Een salaris van € 3.300 tot maximaal € 4.200 bruto per maand. ¦ EUR 3300 4200 MONTH
            The wage is €15.20 an hour. Later pay is €17 to €19. ¦ EUR 15.2 15.2 HOUR; EUR 17 19 HOUR
            """)
    void readsPayBesideIt(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            The deal\\n• €61,000 to €72,000, reviewed each May\\n• Pension 8%\\n• 28 days off ¦ EUR 61000 72000 YEAR
            Full-time, Porto\\nRigging: Dyneema, splicing, heights, €55k–€65k.\\n ¦ EUR 55000 65000 YEAR
            The package\\n* €44,000 - €50,000 per annum depending on papers\\n* Free mooring ¦ EUR 44000 50000 YEAR
            Chef, Porto: €31,500 plus a share of tips. ¦ EUR 31500 31500 YEAR
            We hire a founding engineer (€120-140k, 0.8-1.5%), and a designer (€90-100k, 0.4%). ¦ EUR 120000 140000 YEAR; EUR 90000 100000 YEAR
            €47,000 - €43,000 per annum depending on what you know of sails. ¦ EUR 43000 47000 YEAR
            €22-25/hr + €2/hr nights ¦ EUR 22 25 HOUR
            """)
    void readsPayOfLists(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }
}
