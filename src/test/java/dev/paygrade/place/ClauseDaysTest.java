package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a week that those who do the work spend with the others. */
class ClauseDaysTest {
    private static final PlaceReader READER = new PlaceReader();

    private static @Nullable WorkMode mode(String text) {
        WorkModeReading reading =
                READER.read(PlaceText.of(null, "Data Engineer", text)).workMode();
        return reading == null ? null : reading.mode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We'd like you in Cambridge (UK) with us two or three days most weeks.",
                "Zwei Tage pro Woche bist du bei uns in Stuttgart, an den anderen Tagen arbeitest du, wo du willst.",
                "Je werkt twee dagen per week bij ons in Breda, de overige dagen thuis of waar je wilt.",
                "The platform team is in our Cologne office every Tuesday and every second Thursday.",
                "The crew comes together in Oslo every Wednesday. Otherwise you choose where you work.",
                "Nos vemos en la oficina los lunes y los miércoles; el resto, donde prefieras.",
                "Requirements: willingness to be in Lugano three days a week.",
                "Du bist an drei Tagen in der Woche in Dresden, an den übrigen Tagen, wo du magst.",
                "Sixty percent of your time is expected in the office; the rest is up to you.",
                "How much home office? Up to 60 percent.",
                "Is this remote? Partly: the lab is full.",
                "Three weeks out of four you work from home.",
                "Onsite in Montreal 3x/week.",
                "Office attendance: 50%.",
                "We work on site in Ely. Remote work is possible one day a week.",
                "Einsatz beim Kunden in Ulm (3 Tage pro Woche), sonst remote."
            })
    void readsPartsOfTheWeek(String text) {
        assertThat(mode(text)).isEqualTo(WorkMode.HYBRID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With us two days a month are yours for learning.",
                "We meet in Berlin for the kick-off, which takes two days.",
                "Forty percent of our customers trade in office supplies.",
                "Is remote sensing your thing? Partly, we hope.",
                "How many tools do you know? Up to three days of training are included.",
                "We're all in on solar power."
            })
    void leavesOtherDaysAndShares(String text) {
        assertThat(mode(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Working place: at home or in Rosenheim, you choose.              | REMOTE
            Du arbeitest nach der Einarbeitung komplett aus dem Homeoffice.  | REMOTE
            You are on site for six weeks and hybrid after that.             | HYBRID
            """)
    void readsOtherWays(String text, WorkMode expected) {
        assertThat(mode(text)).isEqualTo(expected);
    }
}
