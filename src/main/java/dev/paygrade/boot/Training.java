package dev.paygrade.boot;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code java -XX:AOTCacheOutput=app.aot -jar quarkus-run.jar train}: the site as it is on its first day, with a database
 * and a data folder that are thrown away, visited by a reader who follows its links. What the JDK sees meanwhile it
 * keeps in its cache (JEP 483, JEP 515), so that the next start loads no class from a jar.
 */
public class Training implements QuarkusApplication {
    static final String COMMAND = "train";

    private final int port;

    Training(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    /** Settings under which nothing that is running is disturbed, and the sample is read at once. */
    static Path prepare() throws IOException {
        Path folder = Files.createTempDirectory("paygrade-training-");
        System.setProperty("paygrade.data-dir", folder.toString());
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        System.setProperty("quarkus.log.console.level", "WARN");
        System.setProperty("paygrade.sample.enabled", "true");
        System.setProperty("paygrade.sample.port", "0");
        System.setProperty("paygrade.sources", "");
        System.setProperty("paygrade.source-groups", "");
        System.setProperty("paygrade.fetch.delay", "PT0S");
        System.setProperty("paygrade.harvest.tick", "PT0.5S");
        System.setProperty("paygrade.rates.enabled", "false");
        System.setProperty("paygrade.alert.enabled", "false");
        return folder;
    }

    static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    @SuppressWarnings("SystemOut") // a command's answer
    public int run(String... arguments) throws InterruptedException {
        int pages = new Visits("http://127.0.0.1:" + port).walk();
        System.out.printf("paygrade: %d pages were visited%n", pages);
        return pages > 0 ? 0 : 1;
    }
}
