package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose way of working a sentence states: the position's, that of other staff, or nobody's. */
class ModeSubjectsTest {
    private static final PlaceReader READER = new PlaceReader();

    private static @Nullable WorkMode mode(@Nullable String title, String text) {
        WorkModeReading reading = READER.read(PlaceText.of(null, title, text)).workMode();
        return reading == null ? null : reading.mode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No role in our R&D department is fully remote.",
                "None of our jobs can be done from home.",
                "You coordinate the supplier, who's in Oslo and works remotely.",
                "You call the vendor, whose staff works remotely from Manila.",
                "Developers in the team follow a hybrid schedule.",
                "In July and August you can work from anywhere.",
                "Remote work is only possible in exceptional cases.",
                "Remote interviews are held on Mondays.",
                "Courses are held online and in person.",
                "Our product lets engineers work remotely.",
                "Every employee gets six weeks a year to work from anywhere in the world.",
                "Thirty days a year of work from anywhere, and lunch."
            })
    void leavesWhatIsNotThePositions(String text) {
        assertThat(mode("Office Manager, Developer Relations", text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Backend Developer | Designers sit at the studio every day. Developers work fully remotely.        | REMOTE
            Sysadmin          | Engineers work remotely; as a sysadmin you are on site in Bergen.             | ONSITE
            Support Engineer  | You work on site in Hull. (Developers may work from home.)                    | ONSITE
            Hiring Manager    | Managers are expected on site, five days a week. Engineers work remotely.     | ONSITE
            ML Engineer       | Engineers there come in on Tuesdays and Fridays.                              | HYBRID
            """)
    void readsWhatIsSaidOfTheTitlesHolders(String title, String text, WorkMode expected) {
        assertThat(mode(title, text)).isEqualTo(expected);
    }
}
