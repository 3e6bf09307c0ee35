package dev.paygrade.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs and waits for its end. */
final class PostgresCommand {
    private final Path home;
    private final Path output;

    /** @param output file that takes what the programs print; a server that stays keeps writing to its own log */
    PostgresCommand(Path home, Path output) {
        this.home = home;
        this.output = output;
    }

    /** @throws NoDatabaseException with the program's own words if it fails or takes longer than the limit */
    void run(Duration limit, String program, String... arguments) throws IOException, NoDatabaseException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL will not run as root; in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new NoDatabaseException(
                        "PostgreSQL's %s took longer than %d s".formatted(program, limit.toSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoDatabaseException("interrupted while PostgreSQL's %s ran".formatted(program), e);
        }
        if (process.exitValue() != 0) {
            String words = Files.readString(output, StandardCharsets.UTF_8).strip();
            throw new NoDatabaseException(
                    "PostgreSQL's %s ended with status %d: %s".formatted(program, process.exitValue(), words));
        }
    }
}
