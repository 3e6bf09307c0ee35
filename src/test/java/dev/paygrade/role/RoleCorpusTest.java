package dev.paygrade.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real titles: none is left without a role without need, and a role is a role again when it is read. */
class RoleCorpusTest {
    private static final String START = "\"title\":\"";

    private static List<String> titles() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        Path postings = Path.of(corpus, "postings/tech-salary-radar/jobs.jsonl.gz");
        Assumptions.assumeTrue(!corpus.isEmpty() && Files.exists(postings), "paygrade.corpus is not set");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(postings)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.substring(line.indexOf(START) + START.length()))
                    .map(rest -> rest.substring(0, rest.indexOf("\",\"")))
                    .toList();
        }
    }

    @Test
    void nearlyEveryTitleHasARoleThatStaysTheSame() throws IOException {
        RoleReader reader = RoleReader.create();
        List<String> titles = titles();
        int unread = 0;
        int unstable = 0;
        for (String title : titles) {
            Optional<RoleReading> reading = reader.read(title);
            if (reading.isEmpty()) {
                unread++;
                continue;
            }
            String name = reading.get().role().name();
            assertThat(title).contains(reading.get().evidence().quote());
            if (!reader.read(name).map(again -> again.role().name()).orElse("").equals(name)) {
                unstable++;
            }
        }
        assertThat(unread).isLessThan(titles.size() / 500);
        assertThat(unstable).isLessThan(titles.size() / 100);
    }
}
