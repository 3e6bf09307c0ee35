package dev.paygrade.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lines of labelled texts as cells; the two characters {@code \n} in a cell are a line break. */
final class Rows {
    private Rows() {}

    /** A set of our own, without comments and header. */
    static List<String[]> gold(String name, boolean header) {
        return resource("/gold/" + name, header);
    }

    /** A set from which weights are learned: the gold set of the name, and what lies beside it for learning only. */
    static List<String[]> lessons(String name) {
        return Stream.concat(gold(name, true).stream(), resource("/lessons/" + name, true).stream())
                .toList();
    }

    private static List<String[]> resource(String path, boolean header) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(path), path)) {
            return cells(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList(),
                    header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A set of somebody else's, which has a header. */
    static List<String[]> corpus(Path file) {
        try {
            return cells(Files.readAllLines(file), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> cells(List<String> lines, boolean header) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .skip(header ? 1 : 0)
                .map(line -> line.split("\t", -1))
                .peek(Rows::unescape)
                .toList();
    }

    private static void unescape(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].replace("\\n", "\n");
        }
    }

    static List<String> list(String cell, String separator) {
        return cell.isEmpty() || cell.equals("-") || cell.equals("NONE") ? List.of() : List.of(cell.split(separator));
    }
}
