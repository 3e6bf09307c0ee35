package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase that say where the work is or where one may live, in own sentences. */
class PlaceTurnsTest {
    private static final PlaceReader READER = new PlaceReader();

    private static String countries(String title, String description) {
        String codes = String.join(",", PlaceReader.countries(READER.read(PlaceText.of(null, title, description))));
        return codes.isEmpty() ? "-" : codes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fully remote. We have legal entities in Spain and Chile and can hire there only.            | ES,CL
            A fully remote job. Where can you apply from? From Mexico, Colombia or Peru.                | MX,CO,PE
            Your manager works remotely from Spain; you are in Reading, England.                        | GB
            From our offices in Lyon, Bonn and Ghent, we fill 40 posts. We seek a clerk for Antwerp.    | BE
            Sold from corner shops in Queens to a store in Seoul. You bake in Ely, England, with us.    | GB
            160 Leute arbeiten am Sitz in Bern und im Werk in Suzhou. Arbeitsplatz in Bern.             | CH
            Mercy Ridge Hospital in Columbus, Ohio seeks a nurse.                                       | US
            Travail en 3x8 dans notre biscuiterie d'Arras.                                              | FR
            La tienda está en la calle Mayor de Logroño. Contrato indefinido desde hoy.                 | ES
            We're a family brewery from Leeds. Twelve of us brew, one of us sells.                      | GB
            Our studio in Clifton, Bristol has room for eight.                                          | GB
            On site at the school in Stratford, east London.                                            | GB
            The lab is next to Waterloo station in London.                                              | GB
            Support für 300 Anwender, Standort Ulm. Dazu kommt die Pflege der Server.                   | DE
            You'd lead them from Kraków. Six engineers work there, two in Dublin.                       | PL
            The plant outside Waterford employs 700 people and looks for a planner.                     | IE
            Deliver parcels around Trondheim. A licence is required.                                    | NO
            You cover the North West for us and sell to merchants.                                      | -
            Práce z domova kdekoliv v ČR.                                                               | CZ
            We have staff in the US and the UK. Remote. We take residents of those two countries.       | US,GB
            We have firms in Spain and Italy. This remote job can be done in either of the two.         | ES,IT
            We're hiring remotely in the US, Mexico and Colombia.                                       | US,MX,CO
            Our Boise, Idaho, office is looking for a clerk.                                            | US
            You work with us in Geneva, at the lake.                                                    | CH
            We aren't remote: we meet at our office in Växjö, Sweden, three days a week.                | SE
            The job is remote. We can employ people in every Canadian province.                         | CA
            Work from our studio in Oslo, or from home in Norway, Denmark or Iceland.                   | NO,DK,IS
            A munkavégzés helye Debrecen.                                                               | HU
            Trabalho presencial na nossa loja do Porto.                                                 | PT
            """)
    void readsTheCountries(String text, String expected) {
        assertThat(countries("Clerk", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elektriker till Linköping                        | SE
            Receptionist, Galway                             | IE
            Engineer, hybrid or fully remote in Australia/NZ | AU,NZ
            """)
    void readsTheCountriesOfATitle(String title, String expected) {
        assertThat(countries(title, "We pay well.")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anywhere in the world, as long as you deliver.              | WORLD
            Work from anywhere in the world, in whatever hours you like. | WORLD
            Our agents reach any machine, anywhere in the world.        |
            """)
    void readsTheWorldWhereOneMayLive(String text, String expected) {
        String regions = String.join(
                ",",
                READER.read(PlaceText.of(null, "Editor", text)).eligibility().regions());
        assertThat(regions).isEqualTo(expected == null ? "" : expected);
    }
}
