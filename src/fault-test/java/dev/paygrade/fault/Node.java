package dev.paygrade.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One JVM of the packaged application. */
final class Node {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private @Nullable Process process;

    /** @param settings its environment, beside the test's own */
    Node(Path log, Map<String, String> settings) {
        this.log = log;
        this.settings = settings;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it; with more settings for this time. */
    void start(Map<String, String> more) {
        kill();
        process = launch(more);
    }

    /**
     * Runs one of the application's commands beside it, with the same settings.
     *
     * @return its status
     */
    int command(Map<String, String> more, String... words) {
        Process command = launch(more, words);
        await(command);
        return command.exitValue();
    }

    private Process launch(Map<String, String> more, String... words) {
        Path app = Path.of(System.getProperty("paygrade.app", "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        app.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.command().addAll(List.of(words));
        builder.environment().putAll(settings);
        builder.environment().putAll(more);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process process() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    long pid() {
        return process().pid();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** How its name begins in the tables of leases and runs. */
    String like() {
        return pid() + "@%";
    }

    /** As {@code kill -9}; waits until it is gone. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
    }

    /** As {@code kill}; it ends in order. */
    void end() {
        process().destroy();
        await(process());
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a signal such as STOP or CONT. */
    void signal(String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).inheritIO().start();
            await(kill);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(to(path));
    }

    /** To be completed; a plain one is a GET. */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(ANSWER);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status of a page, 0 if there is no answer. */
    int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    String said() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
