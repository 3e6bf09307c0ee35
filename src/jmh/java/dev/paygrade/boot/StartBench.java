package dev.paygrade.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * {@code ./paygrade bench start [ROUNDS]}: the packaged site, from the start of the JVM to the first listing that shows
 * postings out of its database, with the JDK's ahead-of-time cache and without, turn by turn. The database itself is a
 * process of its own, and its time is in the wall clock of both, in the processor time of neither.
 */
@SuppressWarnings("SystemOut") // a command's answer
public final class StartBench {
    private static final double LEAST = 2.5;
    private static final int ROUNDS = 7;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Path application = Path.of("target", "quarkus-app").toAbsolutePath();
        if (!Files.exists(application.resolve("app.aot"))) {
            System.err.println("paygrade: there is no start-up cache in target/quarkus-app; ./paygrade build makes it");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("paygrade-bench-");
        try {
            Started.withSample(application, data);
            List<Started> plain = new ArrayList<>();
            List<Started> cached = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                plain.add(Started.of(application, data, false));
                cached.add(Started.of(application, data, true));
            }
            figure("first page, ms", plain, cached, Started::wallMillis);
            figure("processor time, ms", plain, cached, Started::cpuMillis);
        } finally {
            delete(data);
        }
    }

    private static void figure(
            String what, List<Started> plain, List<Started> cached, ToDoubleFunction<Started> measure) {
        double without = median(plain, measure);
        double with = median(cached, measure);
        System.out.printf(
                Locale.ROOT,
                "%-20s without the cache %6.0f, with it %6.0f: %.2f times better (at least %.1f)  %s%n",
                what,
                without,
                with,
                without / with,
                LEAST,
                without / with >= LEAST ? "held" : "MISSED");
    }

    private static double median(List<Started> all, ToDoubleFunction<Started> measure) {
        double[] sorted = all.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
