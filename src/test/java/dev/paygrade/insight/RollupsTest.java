package dev.paygrade.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ready statistics and the exact ones beside a count by hand, over postings made by chance. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RollupsTest {
    private static final int POSTINGS = 8_000;
    private static final int CELLS = 1_000;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Database database;

    @Inject
    Rollups rollups;

    @Inject
    Ready ready;

    @Inject
    VerifyRollups command;

    @Inject
    PostingSearch search;

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void generate() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Generated.postings(connection, POSTINGS);
        }
        rollups.fold();
    }

    @AfterEach
    void remove() {
        board.sql("delete from posting where id >= " + Generated.BASE);
        board.sql("delete from role where id >= " + Generated.BASE);
        board.sql("delete from company where id >= " + Generated.BASE);
        rollups.fold();
        assertThat(database.query(
                        "select count(*) from pay_histogram where role_id >= " + Generated.BASE,
                        List.of(),
                        row -> row.getInt(1)))
                .containsExactly(0);
    }

    @Test
    void agreesWithACountByHandInEveryCell() {
        CellsByHand.Outcome outcome = new CellsByHand(database, search, ready, clock).compare(CELLS);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.compared()).isEqualTo(CELLS);
        assertThat(outcome.statistics()).isGreaterThan(CELLS / 3);
        assertThat(outcome.readied()).isGreaterThan(CELLS / 4);
    }

    @Test
    void followsWhateverHappensToPostings() {
        assertThat(rollups.verify().differences()).isEmpty();
        String ours = "id >= " + Generated.BASE + " and id % 7 = ";
        List<String> happenings = List.of(
                "update posting set observed_low = observed_low + 20000, observed_high = observed_high + 31000 where "
                        + ours + 0,
                "update posting set level = 'SENIOR', countries = '{DE,US}' where " + ours + 1,
                "update posting set company_id = null where " + ours + 2,
                "update posting set role_id = %d, employment_types = '{}' where %s 3"
                        .formatted(Generated.BROAD + 9, ours),
                "update posting set observed_low = null, observed_high = null where " + ours + 4,
                "update posting set posted_at = posted_at - interval '100 days' where " + ours + 5,
                "update role_lineage set ancestor_id = %d where role_id = %d and distance = 1"
                        .formatted(Generated.BROAD + 2, Generated.BROAD + 8),
                "delete from posting where " + ours + 6,
                "delete from company where false",
                "update posting set employment_types = '{PART_TIME}' where " + ours + 0);
        for (String happening : happenings) {
            board.sql(happening);
            assertThat(rollups.verify().differences()).as(happening).isEmpty();
        }
        rollups.fold();
        board.sql("update posting set closed_at = now(), changed_at = now(), featured = true where " + ours + 1);
        assertThat(rollups.state().waiting()).isZero();
    }

    @Test
    void keepsAnObservationUntilTheLastOfItsEqualAdsIsGone() {
        String key = """
                select company_id, role_id, level, countries, observed_low, observed_high from posting
                where id >= %d and observed_low is not null and company_id is not null and role_id is not null
                  and pay_full_time(employment_types) and posted_at > now() - interval '1 year'
                order by id limit 1""".formatted(Generated.BASE);
        int before = broadAds();
        for (int i = 0; i < 2; i++) {
            board.sql("""
                    insert into posting (id, slug, title, company_id, role_id, level, countries, observed_low, observed_high,
                                         pay_kind, pay_min, pay_max, posted_at, posted_stated, first_seen_at, changed_at)
                    select %d, 'g', 'G', company_id, role_id, level, countries, %d, 999000, 'BASE', 1, 2, now(), true, now(), now()
                    from (%s) k""".formatted(Generated.BASE * 2 + i, 998_000, key));
            rollups.fold();
            assertThat(broadAds()).isEqualTo(before + 1);
        }
        board.sql("delete from posting where id = " + Generated.BASE * 2);
        rollups.fold();
        assertThat(broadAds()).isEqualTo(before + 1);
        board.sql("delete from posting where id = " + (Generated.BASE * 2 + 1));
        rollups.fold();
        assertThat(broadAds()).isEqualTo(before);
    }

    private int broadAds() {
        return Objects.requireNonNull(ready.lines("generated-1", PostingFilter.OPEN, PayCell.FULL_TIME)
                        .get(""))
                .nAds();
    }

    @Test
    void findsAndMendsWhatWasBroken() {
        assertThat(run(List.of())).isEqualTo(0);
        board.sql("update pay_histogram set n_ads = n_ads + 1 where level = 'MID' and country = 'DE' and role_id = "
                + Generated.BROAD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("generated-1 MID DE: ", " ads, not ", "1 differ");
        assertThat(rollups.state().differences()).isEqualTo(1);
        assertThat(run(List.of("--repair"))).isEqualTo(0);
        assertThat(rollups.state().differences()).isZero();
        assertThat(run(List.of("--wrong"))).isEqualTo(64);
    }

    private int run(List<String> arguments) {
        return command.run(
                new ArrayList<>(arguments), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
