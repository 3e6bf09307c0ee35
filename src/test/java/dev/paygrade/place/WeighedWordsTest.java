package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all words of a description say together of how and where one works; no rule reads these. */
class WeighedWordsTest {
    private final PlaceReader reader = new PlaceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Forum Host | Some 15 hours a week, from home. We look for a person living in Ireland or Malta who keeps our forum civil while America sleeps. | REMOTE
            Test Engineer | Tests for pumps are written and run in our lab in Brno. Lab days are on site (expect three or four a week); days on which you only write reports can be spent at home. | HYBRID
            Account Director | Please note before applying: this role was first advertised as remote. After talking to the team we have made it hybrid, and you will need to be at our Leeds office every Monday and Thursday. | HYBRID
            Payroll Lead | Everyone else in our Lisbon team may work from home twice a week, but whoever opens the post has to be there. So this role is in the office every weekday, 9 to 5. | ONSITE
            """)
    void sayHowOneWorks(String title, String description, WorkMode mode) {
        WorkModeReading read =
                reader.read(PlaceText.of(null, title, description)).workMode();
        assertThat(read).isNotNull();
        assertThat(read.mode()).isEqualTo(mode);
        assertThat(read.evidence().rule()).isEqualTo(PlaceRule.MODE_WEIGHED.id());
        assertThat(description).contains(read.evidence().quote());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jurist | Reporting to the General Counsel in Boston, you will be our first lawyer in Dublin. You negotiate contracts across EMEA and train the sales team.\\nHybrid working: two days a week at our desks near the canal. | IE
            Monteur | Jij plaatst laadpalen bij mensen thuis in de regio Groningen. Je rijdt met een eigen bus en werkt samen met een vaste collega. | NL
            Analista | Banco digital con oficinas en la Ciudad de México busca analista para riesgo.\\nModalidad híbrida: martes y jueves en oficina. | MX
            """)
    void sayWhereOneWorks(String title, String description, String country) {
        PlaceReading read = reader.read(PlaceText.of(null, title, description.replace("\\n", "\n")));
        assertThat(PlaceReader.countries(read)).isEqualTo(List.of(country));
        assertThat(read.evidence()).extracting(one -> one.rule()).containsOnly(PlaceRule.PLACE_WEIGHED.id());
    }

    /** Places of customers and of other teams are named in the same words of a text that says of none that it is it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Designer | Our customers are ports in Chile and Peru, and our investors sit in Madrid. You draw what harbour masters see all day long, and you like them.
            Backend Engineer | We are fully remote. Our founders met in Tallinn, our servers hum in Frankfurt, and our biggest customer is in Osaka. You write Go.
            """)
    void leavePlacesOfOthers(String title, String description) {
        assertThat(PlaceReader.countries(reader.read(PlaceText.of(null, title, description))))
                .isEmpty();
    }
}
