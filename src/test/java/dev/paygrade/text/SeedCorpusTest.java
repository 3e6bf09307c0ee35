package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two articles that Paygrade was made from, damaged as they are. */
class SeedCorpusTest {
    @Test
    void seedsComeOutWithTheirSignsAndWithoutThaiLetters() throws IOException {
        for (Path seed : seeds()) {
            Decoded decoded = TextDecoder.decode(Files.readAllBytes(seed), "text/plain; charset=utf-8");

            assertThat(decoded.repairs()).containsExactly("utf-8-read-as-windows-874");
            assertThat(decoded.text()).contains("min read · ", "Featured Job 👀", "  • ");
            assertThat(decoded.text().codePoints()).noneMatch(c -> c >= 0xE00 && c < 0xE80);
        }
        assertThat(seeds())
                .anySatisfy(seed -> assertThat(TextDecoder.decode(Files.readAllBytes(seed), null)
                                .text())
                        .contains("—"));
    }

    private static List<Path> seeds() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        Path folder = Path.of(corpus, "seeds");
        assumeTrue(!corpus.isEmpty() && Files.isDirectory(folder), "paygrade.corpus is not set");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
