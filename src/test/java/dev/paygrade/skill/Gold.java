package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Texts labelled by reading, from {@code gold/*.tsv}: a text, a tab, what it says (parted by bars, {@code -} for nothing). */
record Gold(String text, List<String> expected) {

    static List<Gold> load(String name) {
        List<Gold> rows = new ArrayList<>();
        for (String line : resource("/gold/" + name).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                List<String> expected = cells[1].equals("-") ? List.of() : List.of(cells[1].split("\\|"));
                rows.add(new Gold(cells[0].replace("\\n", "\n"), expected));
            }
        }
        return rows;
    }

    static long traps(List<Gold> rows) {
        return rows.stream().filter(row -> row.expected.isEmpty()).count();
    }

    /** Asserts the bars of the project: precision 0.98, recall 0.95. */
    static void assertBars(List<Gold> rows, Function<String, List<String>> reader) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> mistakes = new ArrayList<>();
        for (Gold row : rows) {
            List<String> got = reader.apply(row.text);
            long found = got.stream().filter(row.expected::contains).count();
            right += (int) found;
            wrong += got.size() - (int) found;
            missed += (int) row.expected.stream().filter(e -> !got.contains(e)).count();
            if (!got.equals(row.expected)) {
                mistakes.add(row.text + " → " + got + ", not " + row.expected);
            }
        }
        assertThat(right / (double) (right + wrong))
                .as("precision; %s", mistakes)
                .isGreaterThanOrEqualTo(0.98);
        assertThat(right / (double) (right + missed)).as("recall; %s", mistakes).isGreaterThanOrEqualTo(0.95);
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Gold.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
