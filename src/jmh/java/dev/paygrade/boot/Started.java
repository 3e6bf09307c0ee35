package dev.paygrade.boot;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One start of the packaged site.
 *
 * @param wallMillis from the start of the JVM to the first listing with postings
 * @param cpuMillis processor time of the JVM until then
 */
record Started(double wallMillis, double cpuMillis) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LET_READ = Duration.ofSeconds(45);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    /** Leaves a database with the postings of the sample board in the data folder. */
    static void withSample(Path application, Path data) throws IOException, InterruptedException {
        try (Running site = Running.start(application, data, false, Map.of("PAYGRADE_SAMPLE_PORT", "0"))) {
            site.awaitPostings();
            Thread.sleep(LET_READ);
        }
    }

    static Started of(Path application, Path data, boolean cache) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Running site =
                Running.start(application, data, cache, Map.of("PAYGRADE_HARVEST_ENABLED", "false"))) {
            site.awaitPostings();
            double wall = (System.nanoTime() - start) / 1e6;
            double cpu = site.process()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toMillis)
                    .orElseThrow();
            return new Started(wall, cpu);
        }
    }

    /** A site in a process of its own. */
    private record Running(Process process, URI listing, HttpClient client) implements AutoCloseable {

        static Running start(Path application, Path data, boolean cache, Map<String, String> settings)
                throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            List<String> line = new ArrayList<>();
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.add("@" + Path.of("deploy", "java.options"));
            if (cache) {
                line.addAll(List.of("-XX:AOTCache=" + application.resolve("app.aot"), "-Xlog:aot*=off"));
            }
            line.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("bench.log").toFile());
            builder.environment().put("PAYGRADE_DATA_DIR", data.toString());
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            builder.environment().put("PAYGRADE_RATES_ENABLED", "false");
            builder.environment().putAll(settings);
            return new Running(
                    builder.start(), URI.create("http://127.0.0.1:" + port + "/"), HttpClient.newHttpClient());
        }

        void awaitPostings() throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!shows()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("the site did not come up; see bench.log in its data folder");
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }

        private boolean shows() throws InterruptedException {
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(listing).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
                return answer.statusCode() == 200 && answer.body().contains("/jobs/");
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void close() {
            client.close();
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
