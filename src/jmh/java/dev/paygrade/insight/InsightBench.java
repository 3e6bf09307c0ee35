package dev.paygrade.insight;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.boot.NoDatabaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * {@code ./paygrade bench insight [N…]}: pay of a role over generated postings in a PostgreSQL of its own, from the
 * histograms and by {@code percentile_cont} over the index, beside {@code SELECT 1} in the same run.
 */
@SuppressWarnings("SystemOut") // a command's answer
public final class InsightBench {
    private static final double MOST_OF_SELECT_1 = 2.5;
    private static final double MOST_WHEN_GROWN = 1.2;
    private static final double LEAST_OF_PEER = 50;
    private static final int WARM = 2000;
    private static final int ROUNDS = 4000;
    private static final int PEER_ROUNDS = 7;
    private static final int FOLDED_AT_ONCE = 50_000;
    private static final String ROLLUP = """
            select n_all, n_stated, n_one_sided, n_ads, n_employers, low, mid, high
            from pay_histogram where role_id = ? and level = '' and country = ''""";

    private static final String PEER = """
            select count(*), count(distinct company_id),
                   percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by observed_low),
                   percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by (observed_low + observed_high) / 2),
                   percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by observed_high)
            from posting where role_id in (select role_id from role_lineage where ancestor_id = ?)
              and observed_low is not null and posted_at >= now() - interval '24 months'""";

    private InsightBench() {}

    /** Microseconds at one size. */
    private record Sizes(int postings, double one, double rollup, double peer) {}

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {10_000, 100_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("paygrade-bench-");
        Sizes[] measured = new Sizes[sizes.length];
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.NONE);
        // after Ctrl-C too
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, folder)));
        for (int i = 0; i < sizes.length; i++) {
            measured[i] = measure(database, sizes[i]);
        }
        Sizes first = measured[0];
        Sizes last = measured[measured.length - 1];
        line("role pay from the rollup, of SELECT 1", last.rollup() / last.one(), "at most", MOST_OF_SELECT_1);
        line("%,d postings against %,d".formatted(last.postings(), first.postings()), last.rollup() / first.rollup(), "at most", MOST_WHEN_GROWN);
        line("faster than percentile_cont over an index", last.peer() / last.rollup(), "at least", LEAST_OF_PEER);
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

    private static void line(String what, double is, String bound, double limit) {
        boolean held = bound.equals("at least") ? is >= limit : is <= limit;
        System.out.printf(Locale.ROOT, "%-45s %8.2f  (%s %.1f)  %s%n", what, is, bound, limit, held ? "held" : "MISSED");
    }

    private static Sizes measure(EmbeddedDatabase database, int postings) throws SQLException {
        Flyway flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), EmbeddedDatabase.USER, database.password())
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password())) {
            long start = System.nanoTime();
            Generated.postings(connection, postings);
            long stored = System.nanoTime();
            connection.setAutoCommit(false);
            LocalDate window = LocalDate.now(java.time.ZoneOffset.UTC).minusMonths(24);
            while (Fold.step(connection, window, FOLDED_AT_ONCE, true) > 0) {
                connection.commit();
            }
            connection.commit();
            long folded = System.nanoTime();
            Verification verification = Verification.of(connection);
            connection.commit();
            System.out.printf(
                    Locale.ROOT,
                    "%,d postings: stored in %.1f s, folded in %.1f s, %,d cells verified in %.1f s: %d differ%n",
                    postings,
                    (stored - start) / 1e9,
                    (folded - stored) / 1e9,
                    verification.compared(),
                    (System.nanoTime() - folded) / 1e9,
                    verification.differences().size());
            verification.differences().stream().limit(5).forEach(System.out::println);
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            double one = median(connection, "select 1 where ?::bigint is not null", WARM, ROUNDS);
            double rollup = median(connection, ROLLUP, WARM, ROUNDS);
            one = Math.min(one, median(connection, "select 1 where ?::bigint is not null", 0, ROUNDS));
            rollup = Math.min(rollup, median(connection, ROLLUP, 0, ROUNDS));
            double peer = median(connection, PEER, 1, PEER_ROUNDS);
            System.out.printf(Locale.ROOT, "  SELECT 1 %.0f µs, rollup %.0f µs, percentile_cont %.0f µs%n", one, rollup, peer);
            return new Sizes(postings, one, rollup, peer);
        }
    }

    private static double median(Connection connection, String sql, int warm, int rounds) throws SQLException {
        double[] micros = new double[rounds];
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = -warm; i < rounds; i++) {
                long start = System.nanoTime();
                statement.setLong(1, Generated.BROAD);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        List.of(rows.getObject(1));
                    }
                }
                if (i >= 0) {
                    micros[i] = (System.nanoTime() - start) / 1e3;
                }
            }
        }
        Arrays.sort(micros);
        return micros[rounds / 2];
    }
}
