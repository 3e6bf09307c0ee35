package dev.paygrade.role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a word list under {@code /taxonomy}: cells parted by commas, the last one may hold more of them. */
final class TaxonomyRows {
    private TaxonomyRows() {}

    /**
     * Reads a list that ships with the application.
     *
     * @param columns cells of a row; missing ones are empty
     * @throws IllegalStateException if the file is not there
     */
    static List<String[]> of(String file, int columns) {
        try (InputStream in = TaxonomyRows.class.getResourceAsStream("/taxonomy/" + file)) {
            if (in == null) {
                throw new IllegalStateException("taxonomy/" + file + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && (!line.startsWith("#") || line.startsWith("#,")))
                    .map(line -> cells(line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line, int columns) {
        String[] cells = new String[columns];
        String[] stated = line.split(",", columns);
        for (int i = 0; i < columns; i++) {
            cells[i] = i < stated.length ? stated[i].strip() : "";
        }
        return cells;
    }
}
