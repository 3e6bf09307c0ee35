package dev.paygrade.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GistTest {
    private static Gist.Overlap overlap(String one, String other) {
        return Gist.of(one).with(Gist.of(other), word -> false);
    }

    @Test
    void findsTheSameInOtherWords() {
        Gist.Overlap overlap = overlap(
                "Train a robot that picks strawberries under polytunnels.",
                "You teach our strawberry-picking robots in the polytunnel.");
        assertThat(overlap.shared()).isGreaterThanOrEqualTo(3);
        assertThat(overlap.share()).isGreaterThan(0.5);
    }

    @Test
    void countsNoWordThatAnyAdMayHold() {
        assertThat(overlap(
                                "You will join our team and work with great people.",
                                "You will join our team and work with great people.")
                        .fewer())
                .isZero();
    }

    @Test
    void readsANumberHoweverItsThousandsAreSetApart() {
        assertThat(overlap("80,000 chargers", "80.000 Lades\u00E4ulen").shared())
                .isEqualTo(1);
        assertThat(overlap("80,000 chargers", "8 000 Lades\u00E4ulen").shared()).isZero();
    }

    @Test
    void comparesTwoLanguagesByTheSoundOfTheirWords() {
        Gist.Overlap overlap = overlap(
                "Modelos de demanda para nuestras tiendas, con Python y series temporales.",
                "Demand models for our shops, with Python and time series.");
        assertThat(overlap.oneLanguage()).isFalse();
        assertThat(overlap.shared()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatIsSaidElsewhere() {
        Gist one = Gist.of("Kotlin for ferries");
        assertThat(one.with(one, "kotlin"::equals).shared()).isEqualTo(1);
    }

    @Test
    void readsThePartOfTheDayOffTheHours() {
        assertThat(Gist.of("7 pm to 7 am, four nights on").shifts()).isEqualTo(Set.of(Shift.NIGHT));
        assertThat(Gist.of("three twelves, 7p-7a").shifts()).isEqualTo(Set.of(Shift.NIGHT));
        assertThat(Gist.of("from 3 pm to 11 pm").shifts()).isEqualTo(Set.of(Shift.LATE));
        assertThat(Gist.of("06:00\u201314:00").shifts()).isEqualTo(Set.of(Shift.DAY));
        assertThat(Gist.of("2 to 3 days, 40-50 hours, 24/7").shifts()).isEmpty();
    }
}
