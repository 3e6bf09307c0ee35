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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final FolderLock lock;
    private final PostgresCommand command;
    private final Path data;
    private final int port;
    private final Durability durability;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(
            FolderLock lock, PostgresCommand command, Path data, int port, Durability durability, String password) {
        this.lock = lock;
        this.command = command;
        this.data = data;
        this.port = port;
        this.durability = durability;
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
            EmbeddedDatabase database = new EmbeddedDatabase(
                    lock,
                    command,
                    data,
                    freePort(),
                    durability,
                    Files.readString(passwordFile).strip());
            database.startServer();
            started = true;
            return database;
        } catch (IOException e) {
            throw new NoDatabaseException(
                    "the embedded PostgreSQL in %s did not start: %s".formatted(folder, e.getMessage()), e);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private void startServer() throws IOException, NoDatabaseException {
        command.run(
                START,
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + START.toSeconds(),
                "--pgdata=" + data,
                "--log=" + data.resolveSibling("postgresql.log"),
                "--options=" + options(port, durability));
    }

    /**
     * Starts the server again, at the same address, whenever its process ends while nobody has closed this: the system
     * kills it first where memory is short.
     */
    public void keepUp() {
        Orphan.serverOf(data).ifPresent(server -> {
            var _ = server.onExit().thenRunAsync(this::startAgain, Thread::startVirtualThread);
        });
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        System.err.println("paygrade: the embedded PostgreSQL has ended; it is started again");
        try {
            restart();
            keepUp();
        } catch (IOException | NoDatabaseException e) {
            System.err.println("paygrade: it does not start: " + e.getMessage());
            CompletableFuture.delayedExecutor(RETRY.toSeconds(), TimeUnit.SECONDS)
                    .execute(this::startAgain);
        }
    }

    /** Starts a server that has ended. */
    void restart() throws IOException, NoDatabaseException {
        Orphan.stop(data);
        startServer();
    }

    /** Ends the server as a crash of the machine would, and leaves its data to be recovered. */
    void crash() throws IOException, NoDatabaseException {
        command.run(STOP, "pg_ctl", "stop", "--wait", "--mode=immediate", "--pgdata=" + data);
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
                // rounds make guesses at short passwords dear; of this one there are 2^192, and each start pays for
                // them
                "--set=scram_iterations=1",
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
    public synchronized void close() throws NoDatabaseException {
        closed = true;
        try {
            command.run(STOP, "pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data);
        } catch (IOException e) {
            throw new NoDatabaseException("the embedded PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            lock.close();
        }
    }
}
