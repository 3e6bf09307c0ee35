package dev.paygrade.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A row of {@code gold/repair.tsv}. */
record RepairGold(String damage, String language, String text) {
    static List<RepairGold> rows() {
        try (InputStream in = RepairGold.class.getResourceAsStream("/gold/repair.tsv")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(cells -> new RepairGold(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RepairGold> genuine() {
        return rows().stream().filter(row -> row.damage().equals("none")).toList();
    }

    static List<RepairGold> damaged() {
        return rows().stream().filter(row -> !row.damage().equals("none")).toList();
    }
}
