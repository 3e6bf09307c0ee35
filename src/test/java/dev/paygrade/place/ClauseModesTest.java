package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work modes told by which words stand together in a sentence, in no order that a phrase could foresee. */
class ClauseModesTest {
    private static final PlaceReader READER = new PlaceReader();

    private static @Nullable WorkMode mode(@Nullable String title, String text) {
        WorkModeReading reading = READER.read(PlaceText.of(null, title, text)).workMode();
        return reading == null ? null : reading.mode();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Work will be performed entirely in a SCIF at Suitland, Maryland.              | ONSITE
            Counsel sit full time at the Tucson, Arizona facility.                        | ONSITE
            Attendance in the workshop is compulsory on every shift.                      | ONSITE
            Il lavoro si svolge sempre in azienda, a Prato.                               | ONSITE
            De werkzaamheden doe je altijd ter plaatse in Assen.                          | ONSITE
            A munkavégzés minden nap az irodában történik.                                | ONSITE
            All jobs in the claims squad are remote.                                      | REMOTE
            Telephone orders are taken by you from home.                                  | REMOTE
            Office attendance is never required.                                          | REMOTE
            Being in the office is voluntary.                                             | REMOTE
            Fixed-term, nine months, remote with two trips to Lyon.                       | REMOTE
            You pick: our Kaunas studio, from your sofa, or a bit of both.                | REMOTE
            You will split the week: two days with us in our Vaasa office, three at home. | HYBRID
            Bis zu 40 % der Arbeitszeit können mobil gearbeitet werden.                   | HYBRID
            Waarvan je de helft thuis werkt, de andere helft op kantoor.                  | HYBRID
            Vous partagez votre temps entre nos bureaux de Metz et votre domicile.        | HYBRID
            We follow a 2-3 split: two days in the office, three wherever suits you.      | HYBRID
            """)
    void readsASentenceByItsClues(String text, WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You look after a lady who is cared for at home.",
                "You will maintain on-premise deployments for banks.",
                "The camp is remote and cold.",
                "Both parents work remotely, so somebody is always about.",
                "You start the day from home in a company van.",
                "You install remote sensors, which are operated remotely.",
                "Does hybrid work help retention? You find out.",
                "You tune the Trust's SQL Server warehouse every day.",
                "Interviews are held in person at our office in Gent.",
                "You report to the head of finance in our Hull office and must hold a licence.",
                "You deliver to homes every day from our depot in Lille.",
                "Our customers must be able to work remotely.",
                "We meet each of them in person at our office in Ghent.",
                "You will work at our mill in Lund."
            })
    void takesNothingElseForAMode(String text) {
        assertThat(mode("Clerk", text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No telework here: the phones and files are at the surgery in Salem, Oregon. | ONSITE
            Home working is not an option. You run the till in our Derby shop. | ONSITE
            Télétravail exclu : pas de travail à distance, vous tenez la caisse dans notre magasin de Tours. | ONSITE
            This post is not suitable for telework. Duty station: Boise, Idaho. |
            """)
    void readsARefusalAsOnSiteWhereThePlaceOfWorkIsNamed(String text, @Nullable WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We are a remote-first company, but this team must be worked with at the Reno, Nevada lab. | ONSITE
            Unlike our sellers, who are remote, you work at the depot in Trenton, New Jersey.          | ONSITE
            Although the firm is remote-friendly, clerks spend Monday to Wednesday in our Graz office. | HYBRID
            """)
    void takesThisPositionForMoreThanTheCompany(String text, WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You can work remotely.                                                           | REMOTE
            You can work remotely on two days a week.                                        | HYBRID
            Come by our Leipzig studio once a week if you like, but fully remote is fine.    | REMOTE
            We expect attendance in our Riga office twice a week. The rest of the time you can work remotely. | HYBRID
            """)
    void keepsRemoteWorkToItsDays(String text, WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }

    @Test
    void dropsATitlesRemoteThatTheTextDenies() {
        String text = "This is not a work-from-home position: you are at our desk in Omaha every day.";

        assertThat(mode("Remote Fleet Dispatcher", text)).isEqualTo(WorkMode.ONSITE);
        assertThat(mode("Fleet Dispatcher (Remote)", text)).isEqualTo(WorkMode.REMOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Utrecht (3 dagen p/w thuiswerken)         | HYBRID
            Umeå, distansarbete möjligt 2 dagar       | HYBRID
            Telework eligible; Reno, NV               | HYBRID
            Leeds (blended working)                   | HYBRID
            Huế, Việt Nam (làm việc tại văn phòng)    | ONSITE
            """)
    void readsPartWeeksInPlaceFields(String location, WorkMode mode) {
        WorkModeReading reading = READER.read(PlaceText.of(location)).workMode();
        assertThat(reading).isNotNull();
        assertThat(reading.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Modalidad: presencial en el sur de la ciudad.                                    | ONSITE
            Wir arbeiten alle zusammen vor Ort in der Werkstatt und nicht remote.            | ONSITE
            After two years of remote work, everybody is back in the office every day.       | ONSITE
            La tarea es íntegramente en la oficina.                                          | ONSITE
            Uzaktan ya da hibrit çalışma mümkün değildir; ekip haftanın beş günü ofistedir.  | ONSITE
            Práci rozdělíme: část týdne v kanceláři, část z domova.                          | HYBRID
            週三日の出社と週二日の在宅勤務を組み合わせた働き方です。                            | HYBRID
            """)
    void readsWhatALabelADenialOrAPartOfTheWeekSays(String text, WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }
}
