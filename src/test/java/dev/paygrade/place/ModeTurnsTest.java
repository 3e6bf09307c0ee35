package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of phrase that state a mode, and those that only sound like it, in own sentences. */
class ModeTurnsTest {
    private static final PlaceReader READER = new PlaceReader();

    private static @Nullable WorkMode mode(String title, String description) {
        PlaceReading reading = READER.read(PlaceText.of(null, title, description.replace("\\n", "\n")));
        return reading.workMode() == null ? null : reading.workMode().mode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fair hybrid and remote work policy is one of your first tasks.",
                "You are out on site with the crew in all weathers.",
                "Attendance at site meetings is part of the post.",
                "Please drop by in person with your letter.",
                "You help people who work remotely with their laptops.",
                "We are a hybrid of workshop and school.",
                "Knowledge of home-working legislation is welcome.",
                "Du startest von zu Hause aus zu deinen Kunden.",
                "You may do your paperwork wherever you like.",
                "You are at client sites four days a week, anywhere in the region.",
                "Three days a week at our practice in Alkmaar.",
                "You split your week between the Ipswich depot and the Lowestoft depot.",
                "Mobiles Arbeiten nur in Ausnahmefällen.",
                "Fully remote during the pandemic, as everybody was.",
                "Duty station: Geneva (home-based option not available)."
            })
    void statesNoModeOfThePosition(String text) {
        assertThat(mode("Clerk", text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Five days WFO, cab provided.                                                    | ONSITE
            Jornada completa, presencial, de lunes a viernes.                               | ONSITE
            Some of our cutters work remotely; this role needs you in our studio.           | ONSITE
            The team keeps a hybrid rhythm.                                                 | HYBRID
            There is an expectation of 60% attendance in our Hull office.                   | HYBRID
            Onze tekenaars werken op kantoor, rest thuis.                                   | HYBRID
            Hemarbete kan gå bra någon dag i veckan.                                        | HYBRID
            Due giornate di smart working alla settimana.                                   | HYBRID
            Remote working is possible to some extent.                                      | HYBRID
            El teletrabajo se limita a los viernes.                                         | HYBRID
            Homeoffice? Klar, bis zu 4 Tage.                                                | HYBRID
            Två av fem dagar på kontoret.                                                   | HYBRID
            Oferujemy pracę w biurze (bez pracy zdalnej), parking.                          | ONSITE
            How: hybrid.                                                                    | HYBRID
            Presencial los primeros tres meses, luego remoto.                               | REMOTE
            Ob du im Büro sitzt oder daheim arbeitest, entscheidest du jeden Tag neu.       | REMOTE
            This job can be done from your home. You come in for two days each quarter.     | REMOTE
            Pracovat můžete odkudkoliv.                                                     | REMOTE
            Le télétravail est la règle.                                                    | REMOTE
            Waar je werkt maakt ons niet uit.                                               | REMOTE
            You're at our desk on Sundays. On the three other days, work from wherever.     | HYBRID
            Kancelář jednou až dvakrát týdně, jinak práce z domova.                         | HYBRID
            Ootame sind kontorisse kahel päeval, ülejäänud ajal võid töötada kodus.         | HYBRID
            Arbeitsort mit bis zu zwei Tagen mobilem Arbeiten pro Woche.                    | HYBRID
            We ask our people to spend six days a month together in the office.             | HYBRID
            This position sits full time in a SCIF; remote work is not available.           | ONSITE
            Site-based role with a rotating roster.                                         | ONSITE
            Le télétravail est total.                                                       | REMOTE
            """)
    void statesAMode(String text, WorkMode expected) {
        assertThat(mode("Clerk", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Account Manager, Hybrid & Multi-Cloud         | -
            Technician, Remote Service                    | -
            Consultant, Hybrid Work Strategy              | -
            Designer (NYC, 3 days in office)              | HYBRID
            Engineer (3 days/week in office)              | HYBRID
            Agent, remote service desk                    | REMOTE
            Vývojář (plně na dálku)                       | REMOTE
            """)
    void tellsTheModeOfATitle(String title, @Nullable WorkMode expected) {
        assertThat(mode(title, "")).isEqualTo(expected);
    }
}
