package dev.paygrade.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SchemaUpdateTest {
    private final ShippedMigrations shipped = ShippedMigrations.read();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    SchemaUpdate update;

    @Test
    void listsEveryMigration() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(shipped.checksums().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    /** Flyway made this schema at the start of the test, and wrote down what it had computed. */
    @Test
    void knowsTheChecksumsThatFlywayComputes() throws SQLException {
        Map<String, Integer> applied = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select script, checksum from flyway_schema_history where version is not null")) {
            while (row.next()) {
                applied.put(row.getString(1), row.getInt(2));
            }
        }
        assertThat(applied).isEqualTo(shipped.checksums());
    }

    @Test
    void leavesFlywayAloneWhenNothingIsMissing() {
        assertThat(update.update(shipped)).isFalse();
    }

    @Test
    void letsFlywayTellOfAMigrationThatWasChanged() throws SQLException {
        run("update flyway_schema_history set checksum = checksum + 1 where version = '4'");
        try {
            assertThatThrownBy(() -> update.update(shipped))
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("version 4");
        } finally {
            run("update flyway_schema_history set checksum = checksum - 1 where version = '4'");
        }
    }

    @Test
    void letsFlywayTellOfAMigrationThatFailed() throws SQLException {
        run("update flyway_schema_history set success = false where version = '4'");
        try {
            assertThatThrownBy(() -> update.update(shipped)).isInstanceOf(FlywayException.class);
        } finally {
            run("update flyway_schema_history set success = true where version = '4'");
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
