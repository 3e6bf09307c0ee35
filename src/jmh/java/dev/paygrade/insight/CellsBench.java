package dev.paygrade.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.search.PostingSearch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * {@code ./paygrade bench cells}: 1,000 cells by chance over 1M generated postings, by the paths that
 * the site takes and by hand.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@SuppressWarnings("SystemOut") // a command's answer
class CellsBench {
    private static final int CELLS = 1_000;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Database database;

    @Inject
    PostingSearch search;

    @Inject
    Rollups rollups;

    @Inject
    Ready ready;

    @Inject
    Clock clock;

    @Test
    void comparesWithACountByHand() throws SQLException {
        int postings = Integer.getInteger("paygrade.bench.postings", 1_000_000);
        QuarkusTransaction.requiringNew().timeout(1800).run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                Generated.postings(connection, postings);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        rollups.fold();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        CellsByHand.Outcome outcome = new CellsByHand(database, search, ready, clock).compare(CELLS);
        System.out.printf(
                Locale.ROOT,
                "%,d postings: %,d cells compared with a count by hand, %,d of them with enough ads, %,d also ready: %d differ%n",
                postings,
                outcome.compared(),
                outcome.statistics(),
                outcome.readied(),
                outcome.differences().size());
        outcome.differences().stream().limit(5).forEach(System.out::println);
        assertThat(outcome.differences()).isEmpty();
    }
}
