package dev.paygrade.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The shared folder of real data; tests that need it are skipped, saying so, where it is absent. */
public final class Corpus {

    private Corpus() {}

    public static Path folder(String name) {
        String corpus = System.getProperty("paygrade.corpus", "");
        Assumptions.assumeTrue(!corpus.isBlank(), "paygrade.corpus is not set");
        Path folder = Path.of(corpus, name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "paygrade.corpus has no folder " + name);
        return folder;
    }

    public static List<Path> files(String name) {
        try (var files = Files.list(folder(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Page page(Path file, String contentType, String uri) {
        try {
            return TestPages.page(PageRequest.list(URI.create(uri)), contentType, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
