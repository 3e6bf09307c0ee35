package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pay said of whoever is taken on: by verb, by level, by where they learn, by place, or under a name; and its likes. */
class PayOfHiresTest {
    private static final PayReader READER = new PayReader();

    private static List<String> read(String text) {
        return READER.readProse("description", text.replace("\\n", "\n"), PayContext.NONE).stream()
                .map(Expected::write)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            In Maine we hire into this job between $71,000 and $83,000, depending on your knots. ¦ USD 71000 83000 YEAR
            New hires typically come in between $64,000 and $72,000. ¦ USD 64000 72000 YEAR
            Nous recrutons à 38-44 k€ et au bord de l'eau. ¦ EUR 38000 44000 YEAR
            The yard, our client, offers €5,200 – €6,100 per month and double pay at Christmas. ¦ EUR 5200 6100 MONTH
            Unser Mandant, eine Werft, bietet 61.000 bis 70.000 Euro und einen Liegeplatz. ¦ EUR 61000 70000 YEAR
            Vår kund, ett varv, erbjuder 45 000–52 000 SEK i månaden. ¦ SEK 45000 52000 MONTH
            We offer €4,000 - €4,500 a month, with a 13th-month payment. ¦ EUR 4000 4500 MONTH
            Je nach Hafen zahlen wir 52.000–61.000 €. ¦ EUR 52000 61000 YEAR
            """)
    void readsWhatPeopleAreTakenOnAt(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            We pay €51k to €60k; seniors with a crew start at €66k. ¦ EUR 51000 60000 YEAR; EUR 66000 - YEAR
            Juniors steigen bei 38.000 € ein, Seniors bei 52.000 €. ¦ EUR 38000 - YEAR; EUR 52000 - YEAR
            Riggers on our scale start at €38,200 with a ticket. ¦ EUR 38200 - YEAR
            Juniors get €35k to €40k. ¦ EUR 35000 40000 YEAR
            Day rate €320 to €350, or up to €410 with a boat. ¦ EUR 320 350 DAY; EUR - 410 DAY
            Nástupní mzda 48 000 Kč, po zkušební době 53 000 Kč měsíčně. ¦ CZK 48000 48000 MONTH; CZK 53000 53000 MONTH
            2–4 years, €45k–€52k; 5–8 years, €53k–€61k. ¦ EUR 45000 52000 YEAR; EUR 53000 61000 YEAR
            Rates: €25-€30/hr for graduates, €40-€50/hr for PhDs, paid each Friday. ¦ EUR 25 30 HOUR; EUR 40 50 HOUR
            """)
    void readsLevelsByWhereTheyBegin(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Interns in the sailmaking residency are paid €22 an hour. ¦ EUR 22 22 HOUR
            Fellows in the tide program are paid €3,500 a month. ¦ EUR 3500 3500 MONTH
            Les stagiaires du laboratoire touchent 1 400 € par mois. ¦ EUR 1400 1400 MONTH
            Stagiairs krijgen bij ons € 750 per maand. ¦ EUR 750 750 MONTH
            She was appointed on the Research Fellow scale (€46,305 – €59,427). ¦ EUR 46305 59427 YEAR
            """)
    void readsWhatLearnersArePaid(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Sail Clerk\\nAnchor Insurance\\nCork, IE\\n€41K - €47K (Glassdoor est.)\\nApply ¦ EUR 41000 47000 YEAR ESTIMATE
            Sail Clerk\\nAnchor Insurance\\nCork, IE\\n€41K - €47K (Employer est.)\\nApply ¦ EUR 41000 47000 YEAR
            Sail Clerk\\nAnchor Life Insurance\\nCork, IE\\n€41K - €47K\\nApply ¦ EUR 41000 47000 YEAR
            The employer did not publish a salary. Our estimate: €41,000–€47,000 a year. ¦ EUR 41000 47000 YEAR ESTIMATE
            London £48,200–£55,600; elsewhere £44,100–£51,200. ¦ GBP 48200 55600 YEAR; GBP 44100 51200 YEAR
            National: £36,100. London: £40,300. ¦ GBP 36100 36100 YEAR; GBP 40300 40300 YEAR
            Fully remote. €61,000–€70,000. Four-day week. ¦ EUR 61000 70000 YEAR
            Direct hire, 60K-75K, hybrid in Porto. ¦ - 60000 75000 YEAR
            AED 16,500 all-in per month; berth on us. ¦ AED 16500 16500 MONTH
            The chair is paid €350 a day, up to 24 days a year. ¦ EUR 350 350 DAY
            """)
    void readsWhatStandsUnderNamesAndBesideTerms(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sail makers hire drones between $20,000 and $30,000 for each survey.",
                "Skippers hire us between $50,000 and $60,000.",
                "Hiring costs us between $20,000 and $30,000 per rigger.",
                "The harbour bank offers €5,200 – €6,100 per month in loans.",
                "La fondation offre 20 à 30 k€ aux lauréats.",
                "Die Bank bietet 20.000 bis 30.000 Euro im Jahr an Fördermitteln.",
                "It offers $2,000–$3,000 per month, on average, to creators who post daily.",
                "Enterprise plans start at $25,000; experts start at $400 a seat.",
                "The fresh graduates we coach start at $4,200 a month on average.",
                "Participants in the cohort receive $50 an hour for taking part in our study.",
                "Interns on the client team are billed at $95 an hour.",
                "Loans: 2–4 years, $45k–$65k; 5–8 years, $66k–$90k.",
                "Prize fund\nCork\n$50,000 - $90,000\nApply by June",
                "The harbour did not disclose its revenue. We estimate $40,000–$60,000 a year.",
                "Homes: Cork €95,000–€120,000; elsewhere €85,000–€101,000. You value them.",
                "Unseren Lieferanten bieten wir 70.000–90.000 € im Jahr.",
                "Für Lizenzen zahlen wir 70.000–90.000 € im Jahr.",
                "Fully remote. $90M–$110M in assets. Four-day week.",
            })
    void leavesOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }
}
