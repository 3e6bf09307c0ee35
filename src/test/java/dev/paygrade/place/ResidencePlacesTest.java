package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries of lists, of residents and of offices in brackets, and what only looks like one. */
class ResidencePlacesTest {
    private static final PlaceReader READER = new PlaceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remote, in one of the countries where we have an entity: Germany, the Netherlands, Sweden or Poland.   | DE,NL,SE,PL
            Fully remote. You can join us from Finland, Estonia, Latvia or Lithuania.                              | FI,EE,LV,LT
            You will work remotely for a client in the US; you need to be resident in Argentina or Chile.          | AR,CL
            You'd be based at our Zurich office (next to the main station) or at our Haifa office.                 | CH,IL
            The product team works on Al Maryah Island, Abu Dhabi.                                                 | AE
            You are expected in the office (Munich or Zurich) on most days.                                        | DE,CH
            We are in Spain, Portugal and Poland. You should live in one of those three countries. Fully remote.   | ES,PT,PL
            Fully remote, as long as that's in Chile or Peru.                                                      | CL,PE
            You must have your permanent residence in Estonia or Latvia. The work is remote.                       | EE,LV
            For a client in Chicago we need a developer who lives in Mexico or Colombia and works remotely.        | MX,CO
            Remote. Applicants must have a home address in Ireland.                                                | IE
            You'd join eleven colleagues in Galway, Ireland.                                                       | IE
            Client location: New Jersey. You work in Hyderabad.                                                    | IN
            You will work at a site near Toledo, Ohio. Our test centre for pumps is in Daejeon.                    | US
            We meet in Vilnius on Tuesdays.                                                                        | LT
            """)
    void readsCountries(String text, String expected) {
        List<String> countries = PlaceReader.countries(READER.read(PlaceText.of(null, "Engineer", text)));

        assertThat(countries).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Remote, but you need to be a resident of the EEA or Switzerland.   | EEA
            You'd work from home, in any country of the EU.                    | EU
            """)
    void readsRegions(String text, String expected) {
        PlaceReading reading = READER.read(PlaceText.of(null, "Engineer", text));

        assertThat(reading.eligibility().regions()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our mission\\nTinder boxes for all.
            Your mission\\nYou sell lamps.
            """)
    void takesNoHeadingForATown(String text) {
        assertThat(PlaceReader.countries(READER.read(PlaceText.of(null, "Clerk", text.replace("\\n", "\n")))))
                .isEmpty();
    }
}
