package dev.paygrade.fault;

import dev.paygrade.boot.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A pgbouncer that gives each transaction any of its few sessions. */
final class Pooler implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");
    /** Sessions of the database: fewer than a node's connections, so that they change hands. */
    static final int SESSIONS = 5;

    private final Process process;
    private final int port;
    private final Thread hook;

    private Pooler(Process process, int port) {
        this.process = process;
        this.port = port;
        this.hook = new Thread(process::destroyForcibly, "pooler-end");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Pooler start(EmbeddedDatabase database) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        URI server = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        Path settings = Path.of("target", "fault-logs", "pgbouncer.ini").toAbsolutePath();
        Files.writeString(settings, """
                [databases]
                postgres = host=%s port=%d user=%s password=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = %d
                query_wait_timeout = 20
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        server.getHost(),
                        server.getPort(),
                        EmbeddedDatabase.USER,
                        database.password(),
                        port,
                        SESSIONS));
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        if (System.getProperty("user.name").equals("root")) {
            // it will not run as root
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(settings.toString());
        return new Pooler(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(settings.resolveSibling("pgbouncer.log").toFile())
                        .start(),
                port);
    }

    /** What a node needs to know: sessions change, so nothing may be prepared in one. */
    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?prepareThreshold=0".formatted(port);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
