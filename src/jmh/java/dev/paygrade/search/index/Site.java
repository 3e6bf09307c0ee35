package dev.paygrade.search.index;

import dev.paygrade.boot.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application over a database that is there already, in a process of its own; it reads no board. */
final class Site implements AutoCloseable {
    private static final int SECONDS = 180;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Site(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder for its log and state */
    static Site start(EmbeddedDatabase database, Path folder) throws IOException, InterruptedException {
        return start(database, folder, List.of("-Xmx1500m"), Map.of());
    }

    /**
     * @param options of the JVM
     * @param settings beside or instead of those that every site here has
     */
    static Site start(EmbeddedDatabase database, Path folder, List<String> options, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is missing: ./paygrade build");
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("deploy", "java.options")));
        line.addAll(options);
        line.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder command = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("site.log").toFile());
        command.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER,
                        "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                        "PAYGRADE_DATA_DIR", folder.resolve("site").toString(),
                        "PAYGRADE_SAMPLE_ENABLED", "false",
                        "PAYGRADE_HARVEST_ENABLED", "false",
                        "PAYGRADE_RATES_ENABLED", "false",
                        "PAYGRADE_ALERT_ENABLED", "false",
                        "PAYGRADE_API_RATE", "1000000000"));
        command.environment().putAll(settings);
        Site site = new Site(command.start(), port);
        // after Ctrl-C too
        Runtime.getRuntime().addShutdownHook(new Thread(site.process::destroy));
        site.await(folder);
        return site;
    }

    /** Until the index answers: SQL would not count on beyond a thousand. */
    private void await(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS * 4 && process.isAlive(); i++) {
            try {
                if (get("/api/v1/postings?limit=1").body().contains("\"totalCapped\":false")) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        close();
        throw new IOException("the site did not start:\n" + Files.readString(folder.resolve("site.log")));
    }

    /** What the process has of the machine's memory, in megabytes. */
    double megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow() / 1e3;
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
