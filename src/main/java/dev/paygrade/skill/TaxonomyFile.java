package dev.paygrade.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV file of words under {@code taxonomy}: a heading, then rows; lines that begin with {@code #} are comments. */
final class TaxonomyFile {
    private TaxonomyFile() {}

    /**
     * Rows without the heading.
     *
     * @param columns cells that every row must have
     * @throws IllegalStateException if the file is missing or a row has another number of cells
     */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = TaxonomyFile.class.getResourceAsStream("/taxonomy/" + name)) {
            if (in == null) {
                throw new IllegalStateException("taxonomy/" + name + " is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = cells(line);
                if (cells.size() != columns) {
                    throw new IllegalStateException("taxonomy/" + name + ": " + columns + " cells wanted in: " + line);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("taxonomy/" + name, e);
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }

    /** Words of a cell, parted by a bar. */
    static String[] parts(String cell) {
        return cell.split("\\|");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
