package dev.paygrade.search.index;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * {@code ./paygrade bench memory [N…]}: what the packaged site takes of the machine's memory over N generated postings
 * once it has served 10,000 pages of every kind, under a heap limit that fits.
 */
@SuppressWarnings("SystemOut") // a command's answer
public final class MemoryBench {
    private static final int PAGES = 10_000;
    private static final int LIMITED = 100_000;
    private static final double MOST_MEGABYTES = 350;
    private static final int SPAN = 60_000_000;

    /** What the site itself takes of the heap, and a million postings, in megabytes. */
    private static final int FIXED = 105;

    private static final int FOR_A_MILLION = 250;

    /** Options for a small machine, as deploy/README.md gives them. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:TrimNativeHeapInterval=5000");

    private MemoryBench() {}

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {LIMITED}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("paygrade-bench-");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.NONE)) {
            for (int size : sizes) {
                fill(database, size);
                measure(database, folder, size);
            }
        } finally {
            delete(folder);
        }
    }

    private static void fill(EmbeddedDatabase database, int size) throws Exception {
        Flyway flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), EmbeddedDatabase.USER, database.password())
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password())) {
            BenchPostings.insert(connection, size);
        }
    }

    private static void measure(EmbeddedDatabase database, Path folder, int size) throws Exception {
        int heap = (int) (FIXED + (long) FOR_A_MILLION * size / 1_000_000);
        List<String> options = Stream.concat(Stream.of("-Xmx" + heap + "m"), SMALL.stream())
                .toList();
        try (Site site = Site.start(database, folder, options, Map.of())) {
            double started = site.megabytes();
            Load load = new Load(site.port(), "Accept-Encoding: gzip\r\n", false);
            List<String> pages = pages(size);
            double[] at = new double[4];
            for (int i = 0; i < at.length; i++) {
                load.serve(pages.subList(i * PAGES / at.length, (i + 1) * PAGES / at.length));
                at[i] = site.megabytes();
            }
            Bars.figure(
                    "%,d postings, heap of at most %d MB: %.0f MB at start, %.0f, %.0f, %.0f and %.0f after quarters of %,d pages",
                    size, heap, started, at[0], at[1], at[2], at[3], PAGES);
            if (size == LIMITED) {
                Bars.atMost("memory of the process, MB", at[at.length - 1], MOST_MEGABYTES);
            } else {
                Bars.figure("memory of the process: %.0f MB", at[at.length - 1]);
            }
        }
    }

    /** Half of them pages of the listing, the others postings, roles and the API. */
    private static List<String> pages(int size) {
        Random random = new Random(17);
        long now = Instant.now().getEpochSecond();
        List<Drawn> filters = Drawn.filters(60);
        List<String> pages = new ArrayList<>();
        IntStream.range(0, PAGES).forEach(i -> {
            String after = new PageKey(Sort.NEWEST, (now - random.nextInt(SPAN)) * 1_000_000L, 0).token();
            pages.add(
                    switch (i % 8) {
                        case 0 -> "/jobs/" + (1 + random.nextInt(size)) + "/bench";
                        case 1 -> "/roles/bench-role-" + random.nextInt(100);
                        case 2 -> "/api/v1/postings?after=" + after;
                        case 3 -> "/feed.atom";
                        case 4, 5 -> "/?after=" + after + SiteBench.query(filters.get(random.nextInt(filters.size())));
                        default -> "/?after=" + after;
                    });
        });
        return pages;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
