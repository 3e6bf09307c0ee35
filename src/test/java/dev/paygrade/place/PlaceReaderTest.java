package dev.paygrade.place;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {
    private static final PlaceReader READER = new PlaceReader();

    private static PlaceReading location(String text) {
        return READER.read(PlaceText.of(text));
    }

    private static @Nullable WorkMode mode(PlaceReading reading) {
        return reading.workMode() == null ? null : reading.workMode().mode();
    }

    @Nested
    class Eligible {
        @Test
        void aCountryBesideRemoteIsEligibilityAndNoPlace() {
            PlaceReading reading = location("Remote (anywhere in the U.S.)");

            assertThat(reading.places()).isEmpty();
            assertThat(reading.eligibility().countries()).containsExactly("US");
            assertThat(requireNonNull(reading.eligibility().evidence()).quote()).isEqualTo("anywhere in the U.S.");
            assertThat(mode(reading)).isEqualTo(WorkMode.REMOTE);
        }

        @Test
        void aCityBesideRemoteStaysAPlaceAndSaysNothingOfOtherCities() {
            PlaceReading reading = location("Porto, Portugal (Remote)");

            assertThat(reading.places()).containsExactly(new Place("Porto", null, "PT"));
            assertThat(reading.eligibility()).isEqualTo(Eligibility.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Remote (Europe, except the UK)           | GB
                        Remote - worldwide excluding US and Iran | US,IR
                        Remote, not available in France          | FR
                        Remote outside of China                  | CN
                        """)
        void countriesRuledOutAreNotCountriesOfThePosting(String text, String excluded) {
            PlaceReading reading = location(text);

            assertThat(reading.eligibility().excluded()).containsExactly(excluded.split(","));
            assertThat(PlaceReader.countries(reading)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Fully remote. Must be a Canadian resident.           | CA
                        Fully remote. Only Swiss residents are considered.   | CH
                        Fully remote. US residents only.                     | US
                        Fully remote. Our German team looks after residents. | ''
                        Fully remote. You care for Canadian residents.       | ''
                        """)
        void aPeopleThatIsAskedForNamesItsCountry(String text, String countries) {
            PlaceReading reading = READER.read(PlaceText.of(null, null, text));

            assertThat(String.join(",", reading.eligibility().countries())).isEqualTo(countries);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Fully remote. US and Canadian residents only.                   | US,CA
                        Fully remote. Canadian and US residents only.                   | CA,US
                        Fully remote. US/UK residents only.                             | US,GB
                        Fully remote. You must be British or Irish citizens.            | GB,IE
                        Fully remote. Must be a Swiss, Austrian or German resident.     | CH,AT,DE
                        Fully remote. Green card holders or US citizens only.           | US
                        Remote, US residents only.                                      | US
                        We are at home in Spain. And US residents only, please.         | US
                        Fully remote. You must be non-US citizens.                      | ''
                        Fully remote. Ruritanian and Canadian residents only.           | ''
                        Fully remote. Must be a Ruritanian, Swiss or Austrian resident. | ''
                        """)
        void peoplesInARowAreAllAskedForOrNoneIsRead(String text, String countries) {
            assertThat(String.join(",", description(text).eligibility().countries()))
                    .isEqualTo(countries);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Hybrid. You live within 50 miles of London.                  | GB
                        Hybrid. We ask for a home within an hour's drive of Dublin.  | IE
                        We give each of you 16 hours of volunteering in the UK.      | ''
                        Our desk has given 24 hours of support across Europe.        | ''
                        The crew cycles 900 km of Norway for charity.                | ''
                        Salary for staff within 20 miles of London: 60,000 pounds.   | ''
                        We keep 900 km of cable safe in Norway.                      | ''
                        """)
        void aDistanceCountsOnlyWithinItFromAPlace(String text, String countries) {
            PlaceReading reading = description(text);

            assertThat(String.join(",", reading.eligibility().countries())).isEqualTo(countries);
            assertThat(reading.eligibility().regions()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Trabajo presencial. Tenemos 300 tiendas en toda Europa.",
                    "Somos uma rede de clínicas, presentes em todo o Brasil.",
                    "This is a place in the FTSE's UK list that we are proud of.",
                    "We build a home in Spain for every tenth that we sell.",
                    "Families are safe in their home in Spain thanks to us.",
                })
        void whereTheCompanyIsSaysNothingOfTheReader(String text) {
            assertThat(description(text).eligibility()).isEqualTo(Eligibility.UNKNOWN);
        }

        @Test
        void anAlternativeThatNamesNoPlaceLeavesTheRestAlone() {
            PlaceReading reading = description("Fully remote or in our own rooms. You can do it throughout Norway.");

            assertThat(reading.eligibility().countries()).containsExactly("NO");
            assertThat(reading.places()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Remote (CET ±2h)                       | CET ±2h
                        Remote, UTC-8 to UTC-5                 | UTC-8 to UTC-5
                        Remote - must overlap with EST 4h      | EST 4h
                        Remote (GMT+1 / GMT+2)                 | GMT+1 / GMT+2
                        Remote in Europe, CET +/- 3 hours      | CET +/- 3 hours
                        """)
        void bandsOfTimeZonesAreKeptAsWritten(String text, String band) {
            assertThat(location(text).eligibility().timeZone()).isEqualTo(band);
        }

        @Test
        void aTimeZoneInADescriptionNeedsTheWordsForIt() {
            assertThat(description("Remote role. We work in the CET time zone.")
                            .eligibility()
                            .timeZone())
                    .isEqualTo("CET");
            assertThat(description("Remote role. Join our call at 5 pm EST.")
                            .eligibility()
                            .timeZone())
                    .isNull();
        }

        @Test
        void theBoardsOwnFieldComesFirst() {
            PlaceReading reading =
                    READER.read(PlaceText.of("Remote - France").withStatedEligibility("Germany, Austria"));

            assertThat(reading.eligibility().countries()).startsWith("DE", "AT");
            assertThat(requireNonNull(reading.eligibility().evidence()).field()).isEqualTo("eligibility");
        }

        private PlaceReading description(String text) {
            return READER.read(PlaceText.of(null, null, text));
        }
    }

    @Nested
    class Modes {
        @ParameterizedTest
        @CsvSource({
            "TELECOMMUTE,REMOTE",
            "R,REMOTE",
            "hybrid,HYBRID",
            "on_site,ONSITE",
            "100,REMOTE",
            "Fully Remote,REMOTE"
        })
        void theBoardsOwnFieldIsTakenAtItsWord(String stated, WorkMode mode) {
            PlaceReading reading = READER.read(PlaceText.of("Berlin").withStatedMode(stated));

            assertThat(mode(reading)).isEqualTo(mode);
            assertThat(requireNonNull(reading.workMode()).evidence().field()).isEqualTo("workMode");
        }

        @Test
        void theMoreTrustedFieldWins() {
            PlaceText text = PlaceText.of("Berlin (hybrid)", "Engineer (on-site)", "This role is fully remote.");

            assertThat(mode(READER.read(text))).isEqualTo(WorkMode.HYBRID);
            assertThat(mode(READER.read(text.withStatedMode("remote")))).isEqualTo(WorkMode.REMOTE);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Horario de lunes a viernes en la oficina.                     |
                        Horario de lunes a viernes en la oficina. 100% presencial.    | ONSITE
                        Vous travaillez du lundi au vendredi au bureau.               | ONSITE
                        Wir sind Montag bis Freitag im Büro erreichbar.               |
                        Wir sind Montag-Freitag im Büro erreichbar.                   |
                        Wir sind Montag – Freitag im Büro erreichbar.                 |
                        Teletrabajo lunes a viernes.                                  |
                        Homeoffice Montag-Freitag.                                    |
                        Montag und Freitag im Büro, sonst frei.                       | HYBRID
                        Los viernes en la oficina.                                    | HYBRID
                        """)
        void daysFromOneToAnotherAreNotSingleDays(String text, @Nullable WorkMode mode) {
            assertThat(mode(READER.read(PlaceText.of(null, null, text)))).isEqualTo(mode);
        }

        @Test
        void applicationsFromAnywhereSayNothingOfTheWork() {
            String text = "We welcome applications from anywhere in the world and help you move to Berlin.";

            assertThat(mode(READER.read(PlaceText.of(null, null, text)))).isNull();
        }

        @Test
        void whatThePositionIsBeatsWhatTheCompanyIs() {
            PlaceReading reading = READER.read(PlaceText.of(
                    null,
                    null,
                    "We are a remote-first company.\nThis particular role is hybrid: 2 days in the office."));

            assertThat(mode(reading)).isEqualTo(WorkMode.HYBRID);
        }
    }

    @Nested
    class Trust {
        @Test
        void theTitleIsAskedOnlyWhenTheFieldIsSilent() {
            assertThat(READER.read(PlaceText.of("Remote", "Data Engineer (Spain)", null))
                            .eligibility()
                            .countries())
                    .containsExactly("ES");
            assertThat(READER.read(PlaceText.of("Lisbon", "Data Engineer (Spain)", null))
                            .places())
                    .containsExactly(new Place("Lisbon", null, "PT"));
        }

        @Test
        void theCountryFieldDecidesBetweenHomonymsAndStandsInForAPlace() {
            assertThat(READER.read(PlaceText.of("Cambridge").withCountry("US")).places())
                    .containsExactly(new Place("Cambridge", "Massachusetts", "US"));
            assertThat(READER.read(PlaceText.of(null, "Engineer", null).withCountry("Poland"))
                            .places())
                    .containsExactly(new Place(null, null, "PL"));
        }

        @Test
        void bareHomonymsSayThatTheBestKnownWasTaken() {
            assertThat(location("Cambridge").evidence().getFirst().rule()).isEqualTo(PlaceRule.BEST_KNOWN_PLACE.id());
            assertThat(location("Cambridge, MA").evidence().getFirst().rule()).isEqualTo(PlaceRule.ADDRESS.id());
        }
    }

    /** The nearest words that speak of work, or of something else, decide what a place is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Our customers are mills in Peru. The lab is in Delft.                           | NL
                    We visit our customers in Peru twice a year.                                    | -
                    Unsere Kanzlei in Kassel sucht Verstärkung. Mandanten in Polen.                 | DE
                    The parts are made in Linz and sold in Peru.                                    | -
                    You sit with the support team in Porto and call hotels in Rome.                 | PT
                    We have hubs in Brno and Graz. You choose.                                      | CZ,AT
                    We have hubs in Brno, Graz and Rome.                                            | -
                    With a company van you look after vets in Bavaria.                              | DE
                    Our vets look after farms in Bavaria and Peru.                                  | -
                    Notre usine est à Namur, nos clients au Pérou.                                  | BE
                    工場は京都にあります。ドイツの取引先と連絡します。                                   | JP
                    """)
    void theNearestWordsDecideWhetherAPlaceIsTheWorks(String text, String countries) {
        PlaceReading reading = READER.read(PlaceText.of(null, "Clerk", text));

        assertThat(String.join(",", PlaceReader.countries(reading))).isEqualTo(countries.equals("-") ? "" : countries);
    }

    @Test
    void aTitlesCountryGivesWayToThePlaceThatTheDescriptionNames() {
        PlaceReading sold = READER.read(
                PlaceText.of(null, "Account Manager, France", "You sit with the sales team in Lisbon, all day."));
        PlaceReading silent =
                READER.read(PlaceText.of(null, "Account Manager, France", "You call customers in Lisbon."));

        assertThat(PlaceReader.countries(sold)).containsExactly("PT");
        assertThat(PlaceReader.countries(silent)).containsExactly("FR");
    }

    @Test
    void aSentenceWithoutATitleIsNoAdWhosePlaceCanBeGuessed() {
        String text = "Our office is near the station in Utrecht.";

        assertThat(PlaceReader.countries(READER.read(PlaceText.of(null, null, text))))
                .isEmpty();
        assertThat(PlaceReader.countries(READER.read(PlaceText.of(null, "Clerk", text))))
                .containsExactly("NL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turin, 3 days a week remote    | HYBRID
                    Riyadh (On site) 4 days ago    | ONSITE
                    Remote Sensing Centre, Turin   | -
                    """)
    void daysBesideAModeSayHowMuchOfItIsMeant(String location, String mode) {
        WorkModeReading reading = READER.read(PlaceText.of(location)).workMode();

        assertThat(reading == null ? "-" : reading.mode().name()).isEqualTo(mode);
    }

    @Test
    void placesAndEligibilityComeInTheirOrderInTheText() {
        assertThat(PlaceReader.countries(location("Remote - Canada; Boston, MA")))
                .containsExactly("CA", "US");
        assertThat(PlaceReader.countries(location("Boston, MA; Remote - Canada")))
                .containsExactly("US", "CA");
    }

    @Test
    void severalLocationsAreOneField() {
        PlaceText text = new PlaceText(List.of("Oslo", "Bergen, Norway"), null, null, null, null, null);

        PlaceReading reading = READER.read(text);

        assertThat(text.location()).isEqualTo("Oslo; Bergen, Norway");
        assertThat(reading.evidence()).extracting(Evidence::quote).containsExactly("Oslo", "Bergen, Norway");
    }

    @Test
    void evidenceCountsInCodePoints() {
        PlaceReading reading = location("👀 München");

        assertThat(reading.evidence().getFirst().start()).isEqualTo(2);
        assertThat(reading.evidence().getFirst().quote()).isEqualTo("München");
    }
}
