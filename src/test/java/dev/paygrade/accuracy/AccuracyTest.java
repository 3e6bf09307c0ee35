package dev.paygrade.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    /** The figures on the method page are those of the readers as they are now. */
    @Test
    void figuresOnTheMethodPageAreMeasured() throws IOException {
        assertThat(Files.readString(Accuracy.FIGURES))
                .as("run ./paygrade accuracy --write, look at what changed, and commit it")
                .isEqualTo(Accuracy.figures(new GoldSets().scores()));
    }

    @Test
    void countsWhatIsRightWrongAndMissed() {
        Score score = Score.of(
                "a set",
                "a value",
                List.of(
                        new Score.Case("1", List.of("A", "B"), List.of("A", "B")),
                        new Score.Case("2", List.of("A", "A"), List.of("A", "C")),
                        new Score.Case("3", List.of(), List.of("A")),
                        new Score.Case("4", List.of(), List.of())));
        assertThat(score.row()).isEqualTo("a set\ta value\t4\t2\t3\t2\t1");
        assertThat(score.precision()).isEqualTo(0.6);
        assertThat(score.recall()).isEqualTo(0.75);
        assertThat(score.exactShare()).isEqualTo(0.5);
    }
}
