package dev.paygrade.employment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code gold/employment-types.tsv}. */
record EmploymentGold(String expected, String field, String text) {
    static List<EmploymentGold> rows() {
        try (InputStream in = EmploymentGold.class.getResourceAsStream("/gold/employment-types.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(cells -> new EmploymentGold(cells[0], cells[1], cells[2].replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String readBy(EmploymentTypeReader reader) {
        String types = reader.read(in("stated"), in("title"), in("description")).stream()
                .map(reading -> reading.type().name())
                .collect(Collectors.joining(","));
        return types.isEmpty() ? "NONE" : types;
    }

    private @Nullable String in(String name) {
        return field.equals(name) ? text : null;
    }
}
