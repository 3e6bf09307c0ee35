package dev.paygrade.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;

/**
 * A real PostgreSQL of one's own, kept under the data folder: durable, on loopback only, behind a password.
 *
 * <p>It is started through {@code pg_ctl}, which gives it a session of its own: Ctrl-C in the terminal then reaches the
 * application alone, and the database is stopped after it and not beside it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The database's superuser. */
    public static final String USER = "postgres";

    private static final Duration INITDB = Duration.ofMinutes(2);
    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final FolderLock lock;
    private final PostgresCommand command;
    private final Path data;
    private final int port;
    private final String password;

    private EmbeddedDatabase(FolderLock lock, PostgresCommand command, Path data, int port, String password) {
        this.lock = lock;
        this.command = command;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    /** How much a crash of the machine may cost. */
    public enum Durability {
        /** Nothing that was committed is lost. */
        FULL,
        /** For tests, whose data nobody keeps. */
        NONE
    }

    /**
     * Starts the database of a data folder, and creates it the first time. A server that a killed run left behind is
     * stopped first.
     *
     * @throws NoDatabaseException if the folder is in use or cannot be written, or the server does not start
     */
    public static EmbeddedDatabase start(Path folder, Durability durability) throws NoDatabaseException {
        FolderLock lock = FolderLock.take(folder);
        boolean started = false;
        try {
            Path data = folder.resolve("postgresql-17");
            Orphan.stop(data);
            PostgresCommand command =
                    new PostgresCommand(PostgresBinaries.unpacked(folder), folder.resolve("postgresql-command.log"));
            Path passwordFile = folder.resolve("postgresql.password");
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                create(command, data, passwordFile);
            }
            int port = freePort();
            command.run(
                    START,
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=" + START.toSeconds(),
                    "--pgdata=" + data,
                    "--log=" + folder.resolve("postgresql.log"),
                    "--options=" + options(port, durability));
            started = true;
            return new EmbeddedDatabase(
                    lock, command, data, port, Files.readString(passwordFile).strip());
        } catch (IOException e) {
            throw new NoDatabaseException(
                    "the embedded PostgreSQL in %s did not start: %s".formatted(folder, e.getMessage()), e);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static void create(PostgresCommand command, Path data, Path passwordFile)
            throws IOException, NoDatabaseException {
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, PosixFilePermissions.asFileAttribute(ownerOnly));
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.writeString(passwordFile, HexFormat.of().formatHex(secret) + "\n");
        command.run(
                INITDB,
                "initdb",
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8");
    }

    private static String options(int port, Durability durability) {
        String durable = durability == Durability.FULL ? "on" : "off";
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=" + durable,
                "-c synchronous_commit=" + durable,
                "-c full_page_writes=" + durable,
                "-c max_connections=60",
                "-c shared_buffers=128MB",
                "-c timezone=UTC",
                "-c log_timezone=UTC");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?ApplicationName=paygrade".formatted(port);
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws NoDatabaseException {
        try {
            command.run(STOP, "pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data);
        } catch (IOException e) {
            throw new NoDatabaseException("the embedded PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }
}
