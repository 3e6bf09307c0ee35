package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The reader against a public set of labelled places, whose labels are only US, Europe or elsewhere. */
class PlaceCorpusTest {
    @Test
    void readsThePublicSetOfPlaces() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        Path file = Path.of(corpus, "parsing", "location_remote_cases.tsv");
        Assumptions.assumeTrue(!corpus.isEmpty() && Files.exists(file), "paygrade.corpus is not set");
        PlaceReader reader = new PlaceReader();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            PlaceReading reading = reader.read(PlaceText.of(cells[0]));
            String label = cells[1].contains("\"us\"") ? "us" : cells[1].contains("\"eu\"") ? "eu" : "other";
            String found = continent(PlaceReader.countries(reading));
            if (!found.equals(label)) {
                wrong.add(cells[0] + ": " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String continent(List<String> countries) {
        if (countries.contains("US")) {
            return "us";
        }
        return countries.stream().anyMatch(Countries.members("EUROPE")::contains) ? "eu" : "other";
    }
}
