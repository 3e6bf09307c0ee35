package dev.paygrade.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the CSV files under {@code taxonomy}: comma, double quotes, one header line, {@code |} between aliases. */
final class Words {
    private Words() {}

    /** The rows of a file, without its header; all have as many cells as the header. */
    static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        try (var in = Words.class.getResourceAsStream("/taxonomy/" + file)) {
            if (in == null) {
                throw new IllegalStateException("taxonomy/" + file + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int width = cells(reader.readLine()).size();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> row = cells(line);
                if (row.size() != width) {
                    throw new IllegalStateException("taxonomy/" + file + ": " + row.size() + " cells in " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The parts of a cell between {@code |}; none for an empty one. */
    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < cell.length()) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            if (to > from) {
                parts.add(cell.substring(from, to));
            }
            from = to + 1;
        }
        return parts;
    }

    /** The words of a phrase as {@link PhraseTable} wants them. */
    static long[] hashes(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        long[] hashes = new long[tokens.count * 2];
        int size = 0;
        for (int i = 0; i < tokens.count; i++) {
            if (i > 0 && (tokens.before[i] & Tokens.SLASH) != 0) {
                hashes[size++] = Tokens.SLASH_HASH;
            } else if (i > 0 && (tokens.before[i] & Tokens.AMPERSAND) != 0) {
                hashes[size++] = Tokens.AMPERSAND_HASH;
            }
            hashes[size++] = tokens.hash[i];
        }
        return Arrays.copyOf(hashes, size);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at++;
                while (at < line.length()) {
                    if (line.charAt(at) == '"') {
                        if (at + 1 >= line.length() || line.charAt(at + 1) != '"') {
                            break;
                        }
                        at++;
                    }
                    cell.append(line.charAt(at++));
                }
                cells.add(cell.toString());
                at += 2;
            } else {
                int comma = line.indexOf(',', at);
                int to = comma < 0 ? line.length() : comma;
                cells.add(line.substring(at, to));
                at = to + 1;
            }
        }
        return cells;
    }
}
