package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that are said in passing, by the form of a sentence or beside who hires, in own sentences. */
class PlacesApartTest {
    private static final PlaceReader READER = new PlaceReader();

    private static String countries(String description) {
        PlaceReading reading = READER.read(PlaceText.of(null, "Clerk", description.replace("\\n", "\n")));
        String codes = String.join(",", PlaceReader.countries(reading));
        return codes.isEmpty() ? "-" : codes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Leipzig. Halbleiter. Wir liefern an Kunden in Taiwan und Korea.                       | DE
                    Kuala Lumpur • Permanent. Our desk watches banks in Indonesia and the Philippines.    | MY
                    Pumps for all.\\n\\nWhere\\nIkeja, Lagos.\\n\\nMore\\nWe sell in Ghana and in Benin.  | NG
                    Truro, with one day at home. Our clients are in Spain and Malta.                      | GB
                    Leeds city centre; we moved in last summer. Suppliers sit in Norway and Sweden.       | GB
                    Agency seeks designer – Hobart CBD – two days from home. Paper comes from Fiji.       | AU
                    Doctoral position, Delft University of Technology. Partners in Kyoto and Leuven.      | NL
                    We make tea.\\nWe are five.\\nYou are one.\\n\\nCustomers\\nGhent.\\n\\nNo calls.        | -
                    """)
    void aSentenceOfNothingElseNamesThePlace(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A hydrologist, located in either Cape Town or Bristol; projects are in Kenya.         | ZA,GB
                    You may be hired into either: Singapore or Kuala Lumpur. Clients are in Oslo.         | SG,MY
                    This seat can be taken in our Singapore office or our Sydney office, whichever suits. | SG,AU
                    When you tap your phone in Portland, Lima or Perth, that is us. You test.             | -
                    """)
    void severalPlacesMayBeChosenFrom(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We seek a welder for Beja, Portugal. Steel comes from Poland and Turkey.              | PT
                    FIFO, 2:1 roster, out of Perth. The parts are shipped from Japan and Korea.           | AU
                    Desde Santiago, Chile, vas a atender a clientes de Colombia, Panamá y México.         | CL
                    Staffing for a logistics client in Memphis, TN. Forms go to Canada and Mexico.        | US
                    Three welders for our customer's shipyard in Gdynia; other yards are in Malta.        | PL
                    We recruit a surveyor for a data centre project in Limerick. Owners sit in Japan.     | IE
                    US-based, on the road. We sell to shops in France and Spain.                          | US
                    This is a Dubai role. Flights from Ghana and Kenya are on us.                         | AE
                    Our London-based client seeks a buyer; goods come from Kenya and Peru.                | GB
                    A startup out of Stanford and Oslo that writes for lawyers.                           | -
                    """)
    void whoIsWantedForAPlaceWorksThere(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A registered nurse for our ward at Hollin Lane Hospital, Sheffield; forms go to Oslo. | GB
                    The lab of a listed maker of brakes in Hefei, China. Trials run in Spain and Japan.   | CN
                    Hotel in Granada, Nicaragua, seeks a host. Guests fly in from Spain.                  | NI
                    Our clinic in Tonopah, NV is hiring. Doctors phone in from India and Ghana.           | US
                    The plant leader in Brampton, Ontario needs figures.                                  | CA
                    The base will be Limerick. You meet growers in Wales and in Cornwall.                 | IE
                    """)
    void whatDescribesTheEmployerSaysNothingOfElsewhere(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We hold a desk for you. Hebben verkoopkantoren in Kenia, Mexico en China.             | -
                    You work with our animators in Manila on short films.                                 | -
                    Your manager sits in Gdańsk. You choose your tools.                                   | -
                    Our hotline is open. We raised our last round from a fund in Paris.                   | -
                    Our corporate office in Columbus, Ohio is visited each quarter.                       | -
                    Registered office: Hamburg, HRB 114 552. We write for banks in Malta and Cyprus.      | -
                    Basée à Paris, notre maison mère compte 3 000 salariés. Vous tenez les comptes.       | -
                    """)
    void placesOfOthersStayUnread(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fully remote in a country where we have an entity: Germany, Spain or Poland.          | DE,ES,PL
                    Fully remote. We employ you through our partner in Brazil, Chile or Colombia.         | BR,CL,CO
                    Done from home in any Canadian province or in the United States.                      | CA,US
                    Fully remote. We can employ you in any EU country or in the UK.                       | GB,EU
                    Fully remote. You need to live in BC.                                                 | CA
                    Fully remote. Depuis n'importe quel pays de l'Union européenne.                       | EU
                    Remote. Work from anywhere in the world, as we do.                                    | WORLD
                    Türkiye'nin her yerinden tamamen uzaktan çalışabilirsiniz.                            | TR
                    """)
    void listsOfCountriesAndRegionsOfRemoteWorkAreRead(String text, String expected) {
        PlaceReading reading = READER.read(PlaceText.of(null, "Clerk", text));
        String found = String.join(",", PlaceReader.countries(reading));
        String regions = String.join(",", reading.eligibility().regions());
        assertThat(found + (found.isEmpty() || regions.isEmpty() ? "" : ",") + regions)
                .isEqualTo(expected);
    }
}
