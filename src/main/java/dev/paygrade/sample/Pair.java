package dev.paygrade.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Two occupations that an article compares.
 *
 * @param published ISO day
 * @param seeds its featured jobs are the five of the articles that this project began with
 */
record Pair(String first, String second, String published, boolean seeds) {
    private static final String FILE = "/sample/articles.csv";

    /** All of them. They are all that is known of the board without reading the rest of its files. */
    static List<Pair> all() {
        try (InputStream in = Pair.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Pair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Pair of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(FILE + ": 4 cells wanted in: " + line);
        }
        return new Pair(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3]));
    }

    String slug() {
        return Slugs.of(first) + "-vs-" + Slugs.of(second);
    }

    /** Where the article that compares them stands. */
    String path() {
        return Articles.PATH + slug() + "/";
    }

    /** Whether both compare one and the same occupation with another. */
    boolean touches(Pair other) {
        return first.equals(other.first)
                || first.equals(other.second)
                || second.equals(other.first)
                || second.equals(other.second);
    }
}
