package dev.paygrade.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The embedded database of a Paygrade that is running now.
 *
 * @param password of {@link EmbeddedDatabase#USER}
 */
record RunningDatabase(int port, String password) {
    /** Lines of {@code postmaster.pid} that hold the port and, at last, the state. */
    private static final int PORT = 3;

    private static final int STATE = 7;

    /** The database of a data folder, if another process holds the folder and its server takes connections. */
    static Optional<RunningDatabase> of(Path folder) {
        try (FolderLock _ = FolderLock.take(folder)) {
            return Optional.empty();
        } catch (NoDatabaseException e) {
            return read(folder);
        }
    }

    private static Optional<RunningDatabase> read(Path folder) {
        try {
            List<String> pid =
                    Files.readAllLines(folder.resolve("postgresql-17").resolve("postmaster.pid"));
            boolean ready = pid.size() > STATE && pid.get(STATE).strip().equals("ready");
            return ready
                    ? Optional.of(new RunningDatabase(
                            Integer.parseInt(pid.get(PORT).strip()),
                            Files.readString(folder.resolve("postgresql.password"))
                                    .strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            // not there, or not ours to read: the attempt to start says what is wrong
            return Optional.empty();
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?ApplicationName=paygrade-command".formatted(port);
    }
}
