package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pay as whole ads state it: in lines of their own, in headlines, among benefits and beside other money. */
class PayInAdsTest {
    private static final PayReader READER = new PayReader();

    private static List<String> read(String text) {
        return READER.readProse("description", text.replace("\\n", "\n"), PayContext.NONE).stream()
                .map(Expected::write)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Binder\\nPublic Library, Department of Industry\\nUSD 61,000 - 73,000\\n\\nWe mend books. ¦ USD 61000 73000 YEAR
            Binder\\nUp to £38,000\\nWe mend books. ¦ GBP - 38000 YEAR
            Binder (Night Shift). €2,800 - €3,400. Near the canal. ¦ EUR 2800 3400 -
            Binder – Leeds\\n£720 per week, Monday to Friday, no Sundays\\nWe mend 40 books. ¦ GBP 720 720 WEEK
            Head of Procurement – outside IR35 – £580 a day – 6 months ¦ GBP 580 580 DAY
            UPS/MPS: £36,100 - £55,900 plus an allowance for the right person\\nWe teach. ¦ GBP 36100 55900 YEAR
            Pay and perks\\n— €61,000 to €72,000 base per annum, according to experience\\n— a canteen ¦ EUR 61000 72000 YEAR
            German helps with owners\\nWhy us\\nAnnual gross salary of €71,000 – €92,000 plus shares ¦ EUR 71000 92000 YEAR
            Hiring a founding engineer (Turin, in person): €60k–€75k, 1–2%, we closed a seed round. ¦ EUR 60000 75000 YEAR
            """)
    void readsLinesOfTheirOwn(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Hiring range: $51,200 - $63,800 per year, FLSA exempt. ¦ USD 51200 63800 YEAR
            The annual salary is $58,250 to $94,900 by education and steps. ¦ USD 58250 94900 YEAR
            Candidates in Canada can expect CAD 94,000–120,000. ¦ CAD 94000 120000 YEAR
            Our workshop is hiring a billing clerk at €21.40 to €26.85 per hour. ¦ EUR 21.4 26.85 HOUR
            Contractors make between €23 and €29 per hour and invoice every two weeks. ¦ EUR 23 29 HOUR
            We've budgeted €45k–€55k in base for the hire. ¦ EUR 45000 55000 YEAR
            Budget for the position: ₹15,00,000 to ₹21,00,000 per annum. ¦ INR 1500000 2100000 YEAR
            Budget for this role: €52,000 per year. ¦ EUR 52000 52000 YEAR
            Budget für die Stelle: 46.000–51.000 € im Jahr. ¦ EUR 46000 51000 YEAR
            GS-11, Step 1: starting at $73,900 per year in the Denver locality. ¦ USD 73900 - YEAR
            Band 6, point 2: starting at £38,300 a year in Leeds. ¦ GBP 38300 - YEAR
            Pay ranges from €17.80 (no experience) to €22.40 (five years or more) per hour. ¦ EUR 17.8 22.4 HOUR
            Salary: Step 1 €2,904/month – Step 6 €3,176/month. ¦ EUR 2904 3176 MONTH
            Total cash for this role (base and target bonus) is €310,000 to €355,000. ¦ EUR 310000 355000 YEAR OTE
            Das Mindestjahresgehalt für diese Stelle beträgt EUR 49.000,- brutto. ¦ EUR 49000 - YEAR
            Salaire annuel en Suisse : entre 82'000 et 98'000 francs. ¦ CHF 82000 98000 YEAR
            Per il tirocinio è prevista un'indennità di 750 € lordi mensili. ¦ EUR 750 750 MONTH
            """)
    void readsClausesBesideOtherWords(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Interns are paid €18 per hour for undergraduates and €22 per hour for master's students. ¦ EUR 18 18 HOUR; EUR 22 22 HOUR
            * Mid: £45k - £56k\\n* Senior: £62k - £78k ¦ GBP 45000 56000 YEAR; GBP 62000 78000 YEAR
            Two posts: Research Assistant, £34,024 to £36,999; Research Associate, £39,347 to £44,974. ¦ GBP 34024 36999 YEAR; GBP 39347 44974 YEAR
            Grade 7, national minimum £53,100, London minimum £57,300. ¦ GBP 53100 - YEAR; GBP 57300 - YEAR
            Award rates: €19.30 weekdays, €25.20 Saturdays, €31.10 Sundays per hour. ¦ EUR 19.3 19.3 HOUR; EUR 25.2 25.2 HOUR; EUR 31.1 31.1 HOUR
            Base salary: €90,000–€105,000. You join our yearly bonus plan, which pays up to €14,000 per year. ¦ EUR 90000 105000 YEAR; EUR - 14000 YEAR BONUS
            """)
    void readsAllOfSeveral(String text, String expected) {
        assertThat(read(text)).isEqualTo(Expected.list(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Skilled Worker visa requires earnings of at least £40,900 a year, so we cannot sponsor.",
                "Similar jobs you may like:\nBinder, Oslo – €41,000 - €48,000 a year\nGilder – €31.40 an hour",
                "Other vacancies: Gilder €34,000–€38,000. The pay of the binder is by agreement.",
                "Criminals have used our name to send fake offers with salaries of $85 an hour.",
                "Administer head contract and subcontracts ($50k to $9m each)",
                "Advise on offers, from line leads at $23 an hour up to plant directors at $210,000.",
                "Offriamo retribuzione adeguata, polizza sanitaria con massimale di 120.000 € e un premio.",
                "Our classroom grants pay $250 to $1,500.",
                "Residents pay £1,050–£1,350 per week.",
                "The fund gave $3,000–$5,000 monthly to binders.",
            })
    void leavesOtherMoney(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Binder 433A - $44.75/hr - Hamilton ¦ USD 44.75 44.75 HOUR
            Binder in Teilzeit – ab 3.150 € brutto im Monat – 2.000 € Willkommensprämie ¦ EUR 3150 - MONTH
            Surveyor - £45k-£52k + Package - £180m Hospital Scheme ¦ GBP 45000 52000 YEAR
            Private Client Solicitor – to £65k – Harrogate ¦ GBP - 65000 YEAR
            Delivery Partner - Earn upto ₹35,000/month - Pune ¦ INR - 35000 MONTH
            """)
    void readsTitlesOfSeveralParts(String title, String expected) {
        assertThat(READER.readProse("title", title, PayContext.NONE))
                .extracting(Expected::write)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salary: €2,100 net a month, indefinite contract.\n• We give 800 euro to whoever brings a friend.",
                "Pay: €21.50 an hour.\nSupport customers with contracts from €10K to €100K per year.",
            })
    void takesNoOtherLineForMoreOfTheList(String text) {
        assertThat(read(text)).hasSize(1);
    }
}
