package dev.paygrade.boot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
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

    /** Ends the server as a crash of its machine would. */
    protected void crash() {
        try {
            Objects.requireNonNull(database).crash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoDatabaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again, at the same address. */
    protected void restart() {
        try {
            Objects.requireNonNull(database).restart();
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
