package dev.paygrade.level;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A row of {@code gold/levels.tsv}. */
record LevelGold(String expected, String field, String text) {
    static List<LevelGold> rows() {
        try (InputStream in = LevelGold.class.getResourceAsStream("/gold/levels.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(cells -> new LevelGold(cells[0], cells[1], cells[2].replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String readBy(LevelReader reader) {
        return reader.read(in("stated"), in("title"), in("description"))
                .map(reading -> reading.level().name())
                .orElse("NONE");
    }

    private @org.jspecify.annotations.Nullable String in(String name) {
        return field.equals(name) ? text : null;
    }
}
