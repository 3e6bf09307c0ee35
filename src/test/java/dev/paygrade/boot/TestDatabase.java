package dev.paygrade.boot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of its own for the tests, thrown away afterwards. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "test-")
                    .toAbsolutePath();
            EmbeddedDatabase started = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.NONE);
            database = started;
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    started.jdbcUrl(),
                    "quarkus.datasource.username",
                    EmbeddedDatabase.USER,
                    "quarkus.datasource.password",
                    started.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoDatabaseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            try {
                database.close();
            } catch (NoDatabaseException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
