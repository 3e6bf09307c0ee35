package dev.paygrade.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.place.PlaceLessons;
import dev.paygrade.wording.Learning;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The weights that the readers use are those that the labelled texts teach. */
class LearnTest {

    @Test
    void weightsOfWordsAroundAmountsAreThoseTaught() throws IOException {
        assertThat(written(Learn.PAY)).as(Learn.HOW).isEqualTo(Learn.pay());
    }

    @Test
    void weightsOfWordsAboutPlacesAreThoseTaught() throws IOException {
        PlaceLessons lessons = Learn.places();
        assertThat(written(Learn.MODES)).as(Learn.HOW).isEqualTo(new Learning(lessons.modes()).rows());
        assertThat(written(Learn.PLACES)).as(Learn.HOW).isEqualTo(new Learning(lessons.places()).rows());
    }

    private static List<String> written(String list) throws IOException {
        return Files.readAllLines(Learn.TAXONOMY.resolve(list));
    }
}
