package dev.paygrade.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paygrade.boot.EmbeddedDatabase.Durability;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded PostgreSQL through restarts, kills and rivals; the processes are real. */
@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {
    /** What an orphan may cost the next start. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(10);

    private Path folder = Path.of("");

    /** Another Paygrade: starts the database of a folder, writes a row, says so, and lives until its input ends. */
    static final class Another {
        private Another() {}

        public static void main(String... args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), Durability.FULL);
            sql(database, "create table if not exists kept (word text)");
            sql(database, "insert into kept values ('" + args[1] + "')");
            System.out.println("ready");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @BeforeAll
    void newFolder() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "databases")), "boot-")
                .toAbsolutePath();
    }

    @AfterAll
    void removeFolder() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void sql(EmbeddedDatabase database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
    }

    private static boolean kept(EmbeddedDatabase database, String word) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from kept where word = '" + word + "'")) {
            return row.next() && row.getInt(1) == 1;
        }
    }

    private Process another(String word) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Another.class.getName(),
                        folder.toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("ready");
        return process;
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgresql-17/postmaster.pid"))
                .getFirst()
                .strip());
    }

    @Test
    void keepsItsDataThroughARestart() throws Exception {
        String password;
        long pid;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Durability.FULL)) {
            sql(database, "create table if not exists kept (word text)");
            sql(database, "insert into kept values ('restart')");
            password = database.password();
            pid = serverPid();
        }
        // the pid file goes a moment before its process
        ProcessHandle.of(pid)
                .ifPresent(server ->
                        server.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Durability.FULL)) {
            assertThat(kept(database, "restart")).isTrue();
            assertThat(database.password()).isEqualTo(password);
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Durability.FULL)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "guess")
                            .close())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesAFolderInUseAndTakesItOverFromTheDead() throws Exception {
        Process other = another("orphan");
        try {
            assertThatThrownBy(() ->
                            EmbeddedDatabase.start(folder, Durability.FULL).close())
                    .isInstanceOf(NoDatabaseException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("PAYGRADE_DATA_DIR");
        } finally {
            other.destroyForcibly().waitFor();
        }
        long orphan = serverPid();
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives its Paygrade")
                .isPresent();

        Instant before = Instant.now();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Durability.FULL)) {
            assertThat(Duration.between(before, Instant.now())).isLessThan(TAKE_OVER);
            assertThat(kept(database, "orphan")).isTrue();
            assertThat(serverPid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void leavesAProcessAloneThatIsNoPostgres() throws Exception {
        EmbeddedDatabase.start(folder, Durability.FULL).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    folder.resolve("postgresql-17/postmaster.pid"),
                    stranger.pid() + "\n" + folder + "/postgresql-17\n");
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Durability.FULL)) {
                assertThat(serverPid()).isNotEqualTo(stranger.pid());
                sql(database, "select 1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no number\n", "999999999999999999999\n", "2147483646\n"})
    void clearsAPidFileWithNobodyBehind(String content) throws Exception {
        EmbeddedDatabase.start(folder, Durability.FULL).close();
        Files.writeString(folder.resolve("postgresql-17/postmaster.pid"), content);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, Durability.FULL)) {
            sql(database, "select 1");
        }
    }

    @Test
    void saysWhichFolderCannotBeUsed() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file, Durability.FULL).close())
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining(file.toString());
        assertThat(List.of(Objects.requireNonNull(folder.toFile().list()))).contains("a-file");
    }
}
