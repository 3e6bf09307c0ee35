package dev.paygrade.fetch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data outside this repository, where the system property paygrade.corpus leads to it. */
final class Corpus {
    private Corpus() {}

    /** Skips the test that asks if there is no corpus, or no such file in it. */
    static Path file(String name) {
        String folder = System.getProperty("paygrade.corpus", "");
        Assumptions.assumeFalse(folder.isEmpty(), "paygrade.corpus is not set");
        Path file = Path.of(folder, name);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " does not exist");
        return file;
    }
}
