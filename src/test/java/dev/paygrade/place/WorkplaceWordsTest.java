package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around places say of where the work is, in own sentences. */
class WorkplaceWordsTest {
    private static final PlaceReader READER = new PlaceReader();

    private static String countries(String description) {
        PlaceReading reading = READER.read(PlaceText.of(null, "Clerk", description));
        String codes = String.join(",", PlaceReader.countries(reading));
        return codes.isEmpty() ? "-" : codes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Join the battery programme in Auburn Hills, Michigan; suppliers sit in Japan.       | US
                    We write like few others. A shoe brand won a prize in Cannes with our words.         | -
                    You sell to the trade. Buyers come from Oslo, Lyon and Turin to see the line.        | -
                    """)
    void theOnlyTownIsTakenUnlessSomethingSpeaksAgainstIt(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Die Stadt Hildesheim sucht eine Sachbearbeitung für die Bauaufsicht.                 | DE
                    The City of Flagstaff is hiring two inspectors; lorries come from Mexico.           | US
                    A Mayfair-based family office needs an assistant who knows Geneva and Milan.         | GB
                    Kestwell (140 people, Leuven) makes software for Dutch and German farms.             | BE
                    Small law firm, Main Street, Ballymena. Mornings only.                               | GB
                    The district serves 6,200 pupils in Sacramento County, California.                   | US
                    Depot address: Greenford Road, London UB6. Parcels come from Ireland and Spain.      | GB
                    A family firm with 35 people in Ravensburg builds cabinets that stand in Norway.     | DE
                    Hebel is a firm of 20. Barcelona is home; a bookkeeper sits in Manila.               | ES
                    The store you will manage opens in Győr; we have others in Poland and Austria.       | HU
                    The group is at the University of Bremen; grants come from Norway and Japan.         | DE
                    """)
    void theEmployerIsNamedForItsPlace(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    You work with sales, product and our agency in Prague.                               | -
                    The company is listed in Toronto with an office in Vancouver; the job itself is in Chile. | CL
                    Our lab in Leuven grows. We also have labs in Cambridge, UK, which you will visit.   | BE
                    Hotel in Cádiz. La dueña vive en Toulouse.                                           | ES
                    Three hubs: Toronto, Bengaluru, Dublin. This one is for Bengaluru.                   | IN
                    Our plant in Kassel hires. We ship throughout Poland.                                | DE
                    """)
    void placesOfOthersAreNotTheWorks(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Everybody works from home. India only, please.                                       | IN
                    Home-based in the Northeast (MA, CT, RI) with trips to Maine and Ontario.            | US
                    Vaga totalmente remota, para quem mora em qualquer estado brasileiro.                | BR
                    Práce plně na dálku z Česka nebo ze Slovenska.                                       | CZ,SK
                    Работа полностью удалённо, но только с территории России.                            | RU
                    This role is remote. Nordics and Baltics welcome us; most of us never saw Lagos.     | -
                    """)
    void countriesOfRemoteWorkAreRead(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Remote. Work from anywhere, really.                         | WORLD
                    Fully remote, wherever you like, with two calls a week.     | WORLD
                    Remote. You may live in any place on Earth.                 | WORLD
                    Remote. Work from anywhere for up to four weeks a year.     | -
                    Remote. We hire anywhere between UTC-5 and UTC+3.           | -
                    Remote. Work from anywhere. Applicants must live in Europe. | EUROPE
                    """)
    void anywhereIsTheWorldUnlessSomethingSaysWhere(String text, String expected) {
        PlaceReading reading = READER.read(PlaceText.of(null, "Clerk", text));

        String regions = String.join(",", reading.eligibility().regions());
        assertThat(regions.isEmpty() ? "-" : regions).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    USA, WA, Vancouver - 1101 SE Tech Center Dr | US
                    Calgary - 421 7 Ave SW                      | CA
                    Corby Plant                                 | GB
                    Cabra, Dublin                               | IE
                    London, near Victoria station               | GB
                    Köln oder München                           | DE
                    """)
    void streetsSitesAndQuartersAreNoPlacesElsewhere(String text, String expected) {
        assertThat(String.join(",", PlaceReader.countries(READER.read(PlaceText.of(text)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Haemme Tampereen toimistollemme myyjää. Asiakkaat ovat Virossa. | FI
                    İzmir'deki ofisimizde çalışıyoruz.                              | TR
                    Szukamy spawacza do zakładu w Chorzowie.                        | PL
                    Hegesztőt keresünk győri üzemünkbe.                             | HU
                    Hledáme účetní do naší pobočky v Olomouci.                      | CZ
                    """)
    void inflectedNamesAreRead(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Notre PME de 70 salariés, située à Oyonnax, recherche son comptable. | FR
                    勤務地は横浜オフィスです。将来はシンガポール支社で活躍できます。               | JP
                    근무지는 서울 성수동입니다. 주요 고객은 일본에 있습니다.                       | KR
                    """)
    void headcountsAndLabelsOfOtherScriptsAreUnderstood(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fábrica de muebles, situada en Valdelafuente (Zamora), necesita operarios. Vendemos en Francia. | ES
                    Azienda tessile con sede a Prunetta (Brescia) cerca un operaio. Clienti in Germania. | IT
                    Empresa constructora de Mendoza, Argentina, incorpora un jefe de obra. Obras en Chile. | AR
                    Kolding Kommune søger en lærer. Du samarbejder med skoler i Norge.                   | DK
                    Leeds City Council is recruiting a social worker. Experience in Ireland is welcome.  | GB
                    You'll call prospects in Germany and Austria from our sunny Lisbon office.           | PT
                    The two-year post is at our marine lab in Bergen, with trips to Greenland.           | NO
                    You come to our lab in Bergen two times a year. The rest is up to you.               | -
                    A family-owned wholesaler in Durban, South Africa, is looking for a clerk.           | ZA
                    İzmir'deki üretim tesisimizde çalışacak bakım teknisyeni arıyoruz.                   | TR
                    大阪市の本社で、採用をお任せします。タイとベトナムに工場があります。                    | JP
                    Studio di consulenza con sede a Padova cerca un addetto alle paghe.                  | IT
                    Place of performance: Fort Meade, Maryland.                                          | US
                    We have openings in Tulsa, Oklahoma and in Bromont, Quebec.                          | US,CA
                    """)
    void readsTheEmployersPlaceWhateverWordsStandBetween(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }
}
