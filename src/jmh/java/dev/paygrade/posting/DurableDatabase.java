package dev.paygrade.posting;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.boot.NoDatabaseException;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that keeps what was committed, as the one that Paygrade runs with; thrown away afterwards. */
public class DurableDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("paygrade-bench-");
            database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.FULL);
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    database.jdbcUrl(),
                    "quarkus.datasource.username",
                    EmbeddedDatabase.USER,
                    "quarkus.datasource.password",
                    database.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoDatabaseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (database == null || folder == null) {
            return;
        }
        try {
            database.close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoDatabaseException e) {
            throw new IllegalStateException(e);
        }
    }
}
