package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.paygrade.text.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no board means to send. */
class HostilePlaceTest {
    private static final PlaceReader READER = new PlaceReader();

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\0", "\ud800", "\udc00Berlin\ud83d", "((((", "...", "U.", ",,,;;;", "１００％", "1e308"})
    void oddTextsDoNotStopIt(String text) {
        assertThatCode(() -> READER.read(new PlaceText(List.of(text), text, text, text, text, text)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyQuoteStandsWhereItsSpanSays() {
        Random random = new Random(7);
        String[] bits = {
            "Berlin",
            "Remote",
            ", ",
            " - ",
            "CA",
            "US",
            "(",
            ")",
            "👀",
            "東京",
            "; ",
            "or",
            "Georgia",
            "hybrid",
            "3 days",
            " a week in our office",
            "except",
            "UTC+2",
            "\n",
            "Location: ",
            "must be based in ",
            "\ud800",
            "São Paulo",
            "/"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
            }
            assertQuotes(text.toString());
        }
    }

    @Test
    void aMillionCharactersAreRead() {
        String text = "Remote, Paris or must be based in ".repeat(30_000);
        assertThatCode(() -> READER.read(PlaceText.of(text, text, text))).doesNotThrowAnyException();
    }

    @Test
    void naughtyStringsDoNotStopIt() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "paygrade.corpus is not set");
        String strings = Files.readString(Path.of(corpus, "hostile", "blns.json"));
        for (String line : strings.split("\n")) {
            assertQuotes(line);
            assertQuotes("Berlin " + line + " Remote");
        }
    }

    private static void assertQuotes(String text) {
        PlaceReading reading = READER.read(PlaceText.of(text, text, text));
        List<Evidence> all = new ArrayList<>(reading.evidence());
        if (reading.workMode() != null) {
            all.add(reading.workMode().evidence());
        }
        if (reading.eligibility().evidence() != null) {
            all.add(reading.eligibility().evidence());
        }
        assertThat(reading.evidence()).hasSameSizeAs(reading.places());
        List<String> rules =
                Arrays.stream(PlaceRule.values()).map(PlaceRule::id).toList();
        for (Evidence evidence : all) {
            int from = text.offsetByCodePoints(0, evidence.start());
            int to = text.offsetByCodePoints(0, evidence.end());
            assertThat(text.substring(from, to)).isEqualTo(evidence.quote()).isNotBlank();
            assertThat(rules).contains(evidence.rule());
        }
    }
}
