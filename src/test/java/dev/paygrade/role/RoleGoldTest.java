package dev.paygrade.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Titles labelled by reading the policy; see {@code gold/roles.tsv}. */
class RoleGoldTest {
    private static final double BAR = 0.97;

    private final RoleReader reader = RoleReader.create();

    private static List<String[]> gold() throws IOException {
        try (InputStream in = Objects.requireNonNull(RoleGoldTest.class.getResourceAsStream("/gold/roles.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", 3))
                    .toList();
        }
    }

    @Test
    void rolesAreReadAsLabelled() throws IOException {
        List<String[]> gold = gold();
        List<String> wrong = new ArrayList<>();
        for (String[] row : gold) {
            String name =
                    reader.read(row[0]).map(reading -> reading.role().name()).orElse("");
            if (!name.equals(row[1])) {
                wrong.add(row[0] + " → " + name + ", not " + row[1]);
            }
        }
        assertThat(gold).hasSizeGreaterThanOrEqualTo(300);
        assertThat(wrong).as("%s", wrong).hasSizeLessThanOrEqualTo((int) (gold.size() * (1 - BAR)));
    }

    @Test
    void lineagesAreReadAsLabelled() throws IOException {
        List<String[]> labelled = gold().stream().filter(row -> row.length > 2).toList();
        List<String> wrong = new ArrayList<>();
        for (String[] row : labelled) {
            String lineage = reader.read(row[0])
                    .map(reading -> String.join(" > ", reading.role().lineage()))
                    .orElse("");
            if (!lineage.equals(row[2])) {
                wrong.add(row[0] + " → " + lineage + ", not " + row[2]);
            }
        }
        assertThat(labelled).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).as("%s", wrong).hasSizeLessThanOrEqualTo((int) (labelled.size() * (1 - BAR)));
    }
}
