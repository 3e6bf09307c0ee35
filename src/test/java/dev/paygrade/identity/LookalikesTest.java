package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ads that look like twins and are not, and pages of one site in two languages. */
class LookalikesTest {
    private static final String TEXT = "You will plan the rota of forty drivers, order spare parts, answer the depot's"
            + " telephone and report each Friday what the week has cost and which vans were late.";

    private static boolean same(Ad a, Ad b) {
        return Sameness.compare(SameGold.READER.read(a, SameGold.READ_AT), SameGold.READER.read(b, SameGold.READ_AT))
                .same();
    }

    private static Ad ad(
            String title,
            String company,
            @Nullable String place,
            @Nullable String pay,
            @Nullable String address,
            @Nullable String text) {
        return new Ad(title, company, place, pay, address, "stepstone", text);
    }

    @ParameterizedTest
    @CsvSource({
        "Frankfurt am Main, Frankfurt (Oder), false",
        "Frankfurt, Frankfurt/Oder, false",
        "Frankfurt an der Oder, Frankfurt (Oder), true",
        "Frankfurt, Frankfurt am Main, true",
        "Halle, Halle (Saale), true",
        "Kempten, Kempten (Allgäu), true"
    })
    void tellsTownsOfOneNameApart(String one, String other, boolean same) {
        Ad a = ad("Disponent", "Kranbeck AG", one, null, null, null);
        Ad b = ad("Disponent", "Kranbeck AG", other, null, null, null);
        assertThat(same(a, b)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Sundhav Norge ASA, Sundhav Forsikring AS, false",
        "Velmora AG, Velmora Versicherung GmbH, false",
        "Kelvane Limited, Kelvane Insurance Ltd, true",
        "Velmora, Velmora Versicherung GmbH, true"
    })
    void tellsFirmsOfOneGroupByTheirForms(String one, String other, boolean same) {
        Ad a = ad("Controller", one, "Oslo", null, null, TEXT);
        Ad b = ad("Controller", other, "Oslo", null, null, TEXT);
        assertThat(same(a, b)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "$850 - $950 per day, 'AUD 135,000 - 150,000 per year', false",
        "£500 per day, '£125,000 per year', true",
        "'$135,000 - $150,000', 'AUD 135,000 - 150,000 per year', true"
    })
    void tellsDayRatesFromSalaries(String one, String other, boolean same) {
        Ad a = ad("Business Analyst", "Marlowe Gas", "Melbourne VIC", one, null, TEXT);
        Ad b = ad("Business Analyst", "Marlowe Gas", "Melbourne VIC", other, null, TEXT);
        assertThat(same(a, b)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "PHP Developer - B2B, 120 - 140 PLN/h netto + VAT, true",
        "PHP Developer (contract), 120 - 140 PLN/h netto + VAT, true",
        "PHP Developer - B2B, 120 - 140 PLN/h, false"
    })
    void readsTheTaxOfABill(String title, String pay, boolean same) {
        Ad a = ad(title, "Ostrava Soft", "Warszawa", "120 - 140 PLN/h", null, null);
        Ad b = ad("PHP Developer", "Ostrava Soft", "Warszawa", pay, null, null);
        assertThat(same(a, b)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "https://karriere.lindtal.example/de/stellen/K2291-774, https://karriere.lindtal.example/en/jobs/K2291-774, true",
        "https://karriere.lindtal.example/de/stellen/K2291-774, https://karriere.lindtal.example/en/jobs/K2291-775, false"
    })
    void takesAPageInTwoLanguagesForOne(String one, String other, boolean same) {
        Ad a = ad("Lagerleiter (m/w/d)", "Lindtal Genossenschaft", "Ulm", null, one, null);
        Ad b = ad("Warehouse Manager", "Lindtal Co-operative", "Ulm", null, other, null);
        assertThat(same(a, b)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Specjalista/ka ds. płac, Specjalista ds. płac, true",
        "Qualified Plumber, Plumber, true",
        "Part Qualified Accountant, Accountant, false",
        "Technical Writer (API docs), 'Technical Writer, API Documentation', true",
        "Ausbildungsplatz Koch 2027, Ausbildung zum Koch (m/w/d) – Start 01.08.2027, true",
        "Ausbildungsplatz Koch 2027, Koch (m/w/d), false"
    })
    void readsTitlesInOtherDress(String one, String other, boolean same) {
        Ad a = ad(one, "Kranbeck AG", "Ulm", null, null, null);
        Ad b = ad(other, "Kranbeck AG", "Ulm", null, null, null);
        assertThat(same(a, b)).isEqualTo(same);
    }
}
