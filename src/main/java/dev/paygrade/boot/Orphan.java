package dev.paygrade.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived its Paygrade: after {@code kill -9} nobody is left to stop it. */
final class Orphan {
    private static final Duration FAST = Duration.ofSeconds(6);
    private static final Duration IMMEDIATE = Duration.ofSeconds(3);

    private Orphan() {}

    /**
     * Stops the server that still runs on a data folder, and clears a pid file that no server stands behind. The caller
     * holds the folder's lock, so no living Paygrade needs that server.
     *
     * @throws NoDatabaseException if it does not end within ten seconds
     */
    static void stop(Path data) throws NoDatabaseException {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            Optional<ProcessHandle> server = server(data, pidFile);
            if (server.isEmpty()) {
                Files.deleteIfExists(pidFile);
                return;
            }
            System.err.println("paygrade: stopping the database that an earlier run left behind (process %d)"
                    .formatted(server.get().pid()));
            // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one
            if (!ended(server.get(), "INT", FAST) && !ended(server.get(), "QUIT", IMMEDIATE)) {
                throw new NoDatabaseException(
                        "the database process %d of an earlier run does not stop. Stop it by hand, then start again."
                                .formatted(server.get().pid()));
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new NoDatabaseException("the pid file %s cannot be read: %s".formatted(pidFile, e), e);
        }
    }

    /** The server that runs on a data folder. */
    static Optional<ProcessHandle> serverOf(Path data) {
        try {
            return server(data, data.resolve("postmaster.pid"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The process named in the pid file, if it lives and is a PostgreSQL: numbers are used again after a reboot. */
    private static Optional<ProcessHandle> server(Path data, Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains("postgres") && line.contains(data.toString()))
                        .orElse(true));
    }

    private static boolean ended(ProcessHandle server, String signal, Duration patience) throws IOException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid())).start();
        CompletableFuture<ProcessHandle> exit = server.onExit();
        try {
            exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
