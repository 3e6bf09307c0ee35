package dev.paygrade.search.index;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.boot.NoDatabaseException;
import dev.paygrade.search.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * {@code ./paygrade bench search [N…]}: the index over generated postings, beside PostgreSQL and Lucene with the same
 * postings and the same filters in the same run; then the listing over HTTP beside pgbench.
 */
@SuppressWarnings("SystemOut") // a command's answer
public final class SearchBench {
    /** What is counted for every filter, ours and the peers' alike. */
    static final Set<Facet> FACETS = Set.of(Facet.LEVEL, Facet.MODE, Facet.ROLE, Facet.COUNTRY, Facet.COMPANY);

    /** The size over which the site is started. */
    private static final int SERVED = 100_000;

    private static final double MOST_GROWN = 1.3;

    private SearchBench() {}

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {10_000, SERVED, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("paygrade-bench-");
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.NONE);
        // after Ctrl-C too
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, folder)));
        List<PageBench.Times> pages = new ArrayList<>();
        for (int size : sizes) {
            pages.add(measure(database, folder.resolve("peer-" + size), size));
            boolean served = size == SERVED || sizes.length == 1;
            if (served) {
                SiteBench.measure(database, folder, size);
            }
        }
        if (pages.size() > 1) {
            PageBench.Times first = pages.getFirst();
            PageBench.Times last = pages.getLast();
            System.out.printf("%,d postings beside %,d%n", last.postings(), first.postings());
            Bars.atMost("a page of the listing, index and rows", last.page() / first.page(), MOST_GROWN);
            Bars.figure("the index alone: %.1f and %.1f µs", first.index(), last.index());
        }
    }

    private static PageBench.Times measure(EmbeddedDatabase database, Path folder, int size) throws Exception {
        Flyway flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), EmbeddedDatabase.USER, database.password())
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password())) {
            long start = System.nanoTime();
            BenchPostings.insert(connection, size);
            System.out.printf("%,d postings, generated in %.0f s%n", size, (System.nanoTime() - start) / 1e9);
            Ours index = new Ours(BuildBench.measure(connection));
            PageBench.Times times = PageBench.measure(connection, index);
            FacetBench.measure(connection, index, folder);
            return times;
        }
    }

    private static void end(EmbeddedDatabase database, Path folder) {
        try (EmbeddedDatabase ended = database) {
            System.out.flush();
        } catch (NoDatabaseException e) {
            System.err.println(e.getMessage());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.printf("%s could not be deleted: %s%n", folder, e.getMessage());
        }
    }
}
