package dev.paygrade.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reader against texts labelled by reading; bars: work mode 0.98, countries 0.97. */
class PlaceGoldTest {
    private static final PlaceReader READER = new PlaceReader();

    private record Outcome(String text, String what, String expected, String found) {
        boolean right() {
            return expected.equals(found);
        }
    }

    @Test
    void readsWorkModes() {
        assertBar("mode", 0.98, 500);
    }

    @Test
    void readsCountries() {
        assertBar("countries", 0.97, 500);
    }

    @Test
    void readsWorldRegions() {
        assertBar("regions", 0.97, 450);
    }

    @Test
    void readsCitiesAndStates() {
        assertBar("places", 0.96, 180);
    }

    private static void assertBar(String what, double bar, int least) {
        List<Outcome> outcomes =
                all().stream().filter(o -> o.what().equals(what)).toList();
        List<Outcome> wrong = outcomes.stream().filter(o -> !o.right()).toList();
        double share = 1 - (double) wrong.size() / outcomes.size();
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(least);
        assertThat(share).as("%s wrong: %s", what, wrong).isGreaterThanOrEqualTo(bar);
    }

    private static List<Outcome> all() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String[] row : rows("places.tsv")) {
            PlaceReading reading = READER.read(PlaceText.of(row[0]));
            outcomes.add(new Outcome(row[0], "mode", row[1], mode(reading)));
            outcomes.add(new Outcome(row[0], "countries", row[2], codes(PlaceReader.countries(reading))));
            outcomes.add(new Outcome(
                    row[0], "regions", row[3], codes(reading.eligibility().regions())));
            if (!row[4].isEmpty()) {
                outcomes.add(new Outcome(row[0], "places", row[4], places(reading)));
            }
        }
        for (String[] row : rows("place-modes.tsv")) {
            PlaceReading reading = READER.read(PlaceText.of(null, row[0], row[1].replace("\\n", "\n")));
            outcomes.add(new Outcome(row[0] + row[1], "mode", row[2], mode(reading)));
            outcomes.add(new Outcome(row[0] + row[1], "countries", row[3], codes(PlaceReader.countries(reading))));
            if (row.length > 4) {
                List<String> regions = reading.eligibility().regions();
                outcomes.add(new Outcome(row[0] + row[1], "regions", row[4], codes(regions)));
            }
        }
        return outcomes;
    }

    private static String mode(PlaceReading reading) {
        return reading.workMode() == null ? "-" : reading.workMode().mode().name();
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join(",", codes);
    }

    private static String places(PlaceReading reading) {
        return reading.places().stream()
                .map(p -> Objects.requireNonNullElse(p.city(), "") + "/" + Objects.requireNonNullElse(p.region(), "")
                        + "/" + p.country())
                .collect(Collectors.joining("; "));
    }

    private static List<String[]> rows(String file) {
        try (var in = Objects.requireNonNull(PlaceGoldTest.class.getResourceAsStream("/gold/" + file));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
