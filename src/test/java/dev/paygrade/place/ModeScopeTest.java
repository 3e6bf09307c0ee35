package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of whom or what a mode is said, and what stands behind a label. */
class ModeScopeTest {
    private static final PlaceReader READER = new PlaceReader();

    private static @Nullable WorkMode mode(String title, String text) {
        WorkModeReading reading = READER.read(PlaceText.of(null, title, text.replace("\\n", "\n")))
                .workMode();
        return reading == null ? null : reading.mode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rest of the department is on a hybrid schedule.",
                "Your manager works fully remote.",
                "Some modules are taught in a hybrid format.",
                "You will write about hybrid work and the office market.",
                "You will shape our hybrid working policy.",
                "You care for two ladies at their home, his at home, four days a week.",
                "Part-time, two days a week, in our office in Hull.",
                "Lunch in the office twice a week.",
                "We meet in person three times a year.",
                "You sort the post.\\n\\nSimilar jobs\\nRemote Clerk\\nTypist (Hybrid)",
                "What we cannot offer\\n- A car\\n- Remote work",
                "A work from home allowance and a four-day week in our office.",
                "Homeoffice: nein.",
                "We used to be fully remote.",
                "Our app lets dentists work from home.",
                "You have experience with both on-site and remote roles."
            })
    void leavesWhatIsSaidOfOthersOrOfThings(String text) {
        assertThat(mode("Clerk", text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unlike the rest of the department, you are on a hybrid schedule.              | HYBRID
            See pupils by video from your own home.                                       | REMOTE
            Home office: 2 Tage.                                                          | HYBRID
            Remote: partially.                                                            | HYBRID
            Homeoffice: nach Absprache.                                                   | HYBRID
            Remote: yes, from day one.                                                    | REMOTE
            Office attendance: three days.                                                | HYBRID
            Arbeitsmodus: hybrid, meist Dienstag und Freitag.                             | HYBRID
            Rhythm: 3/2 hybrid.                                                           | HYBRID
            Location\\nUK remote. Our desk in Ely is free too.                            | REMOTE
            Salary £40,000 + hybrid + bonus                                               | HYBRID
            Up to 30 days per year of work from anywhere in Europe. Hybrid set-up: one day in. | HYBRID
            Work arrangements: up to 40 per cent from home.                               | HYBRID
            Home office allowance. You sit in our Ghent office, five days a week.         | ONSITE
            """)
    void readsTheModeOfThePosition(String text, WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engineer, Hybrid Membranes     |
            Engineer – Hybrid and Biofuels |
            Técnico de vehículos híbridos  |
            Ingénieur Cloud Hybride H/F    |
            Engineer – Hybrid              | HYBRID
            Engineer – Hybrid Leeds        | HYBRID
            Engineer – Hybrid or Remote    | REMOTE
            Hybrid Engineer                | HYBRID
            """)
    void tellsAKindOfThingInATitleFromAMode(String title, @Nullable WorkMode mode) {
        assertThat(mode(title, "You draw and test.")).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We ask you to come in on Mondays and Thursdays.                             | HYBRID
            You come to the campus on two days of the week.                             | HYBRID
            Two days a week are spent there; the other three you work from home.        | HYBRID
            You choose your days at home; we ask for two in the studio.                 | HYBRID
            Du arbetar på plats i Umeå två dagar i veckan och på distans övrig tid.     | HYBRID
            Office attendance is expected at least twice weekly.                        | HYBRID
            Vi mødes på kontoret mandag og torsdag.                                     | HYBRID
            Work is split between home and the Vaasa workshop.                          | HYBRID
            Everyone here works from our building in Ely, Monday to Friday.             | ONSITE
            All seminars are held in person at our school in Lund.                      | ONSITE
            Working days are Sunday to Thursday, from our office in Giza. No telework is offered. | ONSITE
            If you need days at home, we are not the place. You work there on a rota.   | ONSITE
            Where you live and work is up to you.                                       | REMOTE
            There's no office to go to.                                                 | REMOTE
            Join a lender's data team, from home, as a contractor.                      | REMOTE
            Whether you work from our Faro office or from your flat is your decision.   | REMOTE
            Posted 5 days ago · Remote – Canada\\n\\nAbout us\\nWe make paint.            | REMOTE
            You can do this job from anywhere in Chile or Peru.                         | REMOTE
            Instructors live and teach on site; flights and meals are covered.          | ONSITE
            Pola kerja hybrid, tiga hari di kantor.                                     | HYBRID
            """)
    void readsSentencesByTheirClues(String text, WorkMode mode) {
        assertThat(mode("Clerk", text)).isEqualTo(mode);
    }
}
