package dev.paygrade.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of words under {@code /taxonomy}: UTF-8, a header line, cells between commas and without quotes, {@code #}
 * begins a comment line.
 */
public final class WordList {
    private WordList() {}

    /**
     * Rows without the header, each of as many cells as the header has.
     *
     * @param name of the file, such as {@code levels.csv}
     * @throws IllegalStateException naming file and line if the file is missing or a row has another number of cells
     */
    public static List<List<String>> rows(String name) {
        String path = "/taxonomy/" + name;
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + ": not on the class path");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            int cells = lines.getFirst().split(",", -1).length;
            return lines.stream().skip(1).map(line -> cells(path, line, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static List<String> cells(String path, String line, int expected) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != expected) {
            throw new IllegalStateException(path + ": expected " + expected + " cells in: " + line);
        }
        return cells;
    }
}
