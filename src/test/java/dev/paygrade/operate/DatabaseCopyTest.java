package dev.paygrade.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one real database through a file into another, which Flyway made. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DatabaseCopyTest {
    private static final String BOARD = "copied-board";
    private static final Instant NOW = Instant.parse("2026-08-03T08:00:00Z");

    @Inject
    AgroalDataSource database;

    @Inject
    TestBoard board;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @TempDir
    Path folder;

    @BeforeEach
    void another() throws SQLException {
        try (Connection connection = database.getConnection()) {
            sql(connection, "drop database if exists copied");
            sql(connection, "create database copied");
        }
        Flyway.configure().dataSource(other(), user, password).load().migrate();
        board.open(BOARD);
        board.read(
                BOARD,
                NOW,
                RawPosting.builder("1", "Senior Data Engineer\tat \\N — “quoted”")
                        .company("Knot Data")
                        .locations(List.of("Oslo, Norway"))
                        .pay("NOK 900,000 – 1,100,000 a year")
                        .description("Line one.\nLine two, 東京, 👀.")
                        .build());
    }

    @AfterEach
    void remove() throws SQLException {
        board.remove(BOARD);
        try (Connection connection = database.getConnection()) {
            sql(connection, "drop database if exists copied with (force)");
        }
    }

    private String other() {
        return url.replaceFirst("/postgres(?=[?]|$)", "/copied");
    }

    private Connection copied() throws SQLException {
        return DriverManager.getConnection(other(), user, password);
    }

    private static void sql(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Manifest write(Path file) throws Exception {
        try (Connection connection = database.getConnection()) {
            return DatabaseCopy.write(connection, file, line -> {});
        }
    }

    @Test
    void bringsBackEveryRowAndGoesOnCounting() throws Exception {
        Path file = folder.resolve("copy.zip");
        Manifest first = write(file);
        assertThat(first.tables())
                .extracting(Manifest.Part::table)
                .contains("posting", "sighting", "archived_page", "audit")
                .doesNotContain("flyway_schema_history", "qrtz_triggers", "host_gate", "posting_touch");
        try (Connection connection = copied()) {
            DatabaseCopy.restore(connection, file, false, line -> {});
            Manifest again = DatabaseCopy.write(connection, folder.resolve("again.zip"), line -> {});
            assertThat(again.tables()).isEqualTo(first.tables());
            assertThat(again.sequences()).isEqualTo(first.sequences()).isNotEmpty();
            assertThat(
                            Catalogue.strings(
                                    connection,
                                    "select title from posting where company_id = (select id from company where slug = 'knot-data')"))
                    .anySatisfy(title -> assertThat(title).contains("Senior Data Engineer"));
            // computed columns came back by themselves, and new rows get new numbers
            assertThat(Catalogue.strings(connection, "select 1 from posting where search @@ 'oslo | tokyo | line'"))
                    .isNotEmpty();
            assertThat(Catalogue.strings(
                            connection, "select 1 where nextval('posting_id') > (select max(id) from posting)"))
                    .isNotEmpty();
        }
    }

    @Test
    void keepsWhatIsThereUnlessToldAndWhateverIsDamaged() throws Exception {
        Path file = folder.resolve("copy.zip");
        write(file);
        try (Connection connection = copied()) {
            DatabaseCopy.restore(connection, file, false, line -> {});
            sql(connection, "update source set company = 'Kept' where id = '" + BOARD + "'");
            assertThatThrownBy(() -> DatabaseCopy.restore(connection, file, false, line -> {}))
                    .isInstanceOf(RestoreException.class)
                    .hasMessageContaining("--replace");
            Path damaged = damaged(file);
            assertThatThrownBy(() -> DatabaseCopy.restore(connection, damaged, true, line -> {}))
                    .isInstanceOfAny(RestoreException.class, IOException.class, SQLException.class);
            assertThat(company(connection)).containsExactly("Kept");
            DatabaseCopy.restore(connection, file, true, line -> {});
            assertThat(company(connection)).isNotEqualTo(List.of("Kept"));
            sql(
                    connection,
                    "update flyway_schema_history set version = '0.1' where installed_rank = (select max(installed_rank) from flyway_schema_history)");
            assertThatThrownBy(() -> DatabaseCopy.restore(connection, file, true, line -> {}))
                    .isInstanceOf(RestoreException.class)
                    .hasMessageContaining("0.1");
        }
    }

    private static List<String> company(Connection connection) throws SQLException {
        return Catalogue.strings(connection, "select coalesce(company, 'none') from source where id = '" + BOARD + "'");
    }

    /** The same file with some bytes of a table turned over. */
    private Path damaged(Path file) throws IOException {
        Path damaged = Files.copy(file, folder.resolve("damaged.zip"));
        try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
            for (long at = bytes.length() / 4; at < bytes.length() / 4 + 64; at++) {
                bytes.seek(at);
                int was = bytes.read();
                bytes.seek(at);
                bytes.write(was ^ 0xff);
            }
        }
        return damaged;
    }
}
