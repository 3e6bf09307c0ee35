package dev.paygrade.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Two nodes' indexes hear of every change, in whatever order it was committed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LiveSnapshotTest {
    private static final String FIRST = "1800000001";
    private static final String SECOND = "1800000002";

    @Inject
    AgroalDataSource dataSource;

    private final List<LiveSnapshot> nodes = new ArrayList<>();

    @BeforeEach
    void startNodes() throws SQLException {
        for (int i = 0; i < 2; i++) {
            LiveSnapshot node = new LiveSnapshot(dataSource, () -> dataSource, Runnable::run);
            node.catchUp();
            nodes.add(node);
        }
    }

    @AfterEach
    void remove() throws SQLException {
        run("delete from posting where title = 'Dotterel'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            run(connection, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String insert(String id, String postedAt) {
        return "insert into posting (id, slug, title, level, posted_at, posted_stated, first_seen_at, changed_at) values (%s, 'x', 'Dotterel', 'MID', %s, false, now(), now())"
                .formatted(id, postedAt);
    }

    /** What a node knows of the two, newest first: the id's last digit, its level, open or not. */
    private static String known(LiveSnapshot node) throws SQLException {
        node.catchUp();
        Snapshot now = Objects.requireNonNull(node.now());
        List<RoaringBitmap> hits = now.parts().stream().map(Part::live).toList();
        Newest newest = new Newest(now.parts(), hits);
        StringBuilder known = new StringBuilder();
        while (newest.next()) {
            Segment segment = newest.segment();
            int at = newest.position();
            if (Long.toString(segment.id(at)).startsWith("18000000")) {
                int level = segment.code(Column.LEVEL, at);
                int flag = now.vocabulary().members(Column.FLAG, segment.code(Column.FLAG, at))[0];
                known.append(segment.id(at) % 10)
                        .append(now.vocabulary().words(Column.LEVEL).word(level - 1))
                        .append(now.vocabulary().words(Column.FLAG).word(flag));
            }
        }
        return known.toString();
    }

    private void bothKnow(String expected) throws SQLException {
        for (LiveSnapshot node : nodes) {
            assertThat(known(node)).isEqualTo(expected);
        }
    }

    @Test
    void followsInsertsUpdatesClosingAndDeletes() throws SQLException {
        run(insert(FIRST, "now() - interval '1 day'"));
        bothKnow("1MIDOPEN");
        run(insert(SECOND, "now() - interval '9 years'"));
        bothKnow("1MIDOPEN2MIDOPEN");
        run("update posting set level = 'SENIOR', posted_at = now() where id = " + SECOND);
        bothKnow("2SENIOROPEN1MIDOPEN");
        run("update posting set closed_at = now() where id = " + FIRST);
        bothKnow("2SENIOROPEN1MIDCLOSED");
        run("delete from posting where id = " + SECOND);
        bothKnow("1MIDCLOSED");
    }

    @Test
    void losesNothingThatWasBegunEarlyAndCommittedLate() throws SQLException {
        try (Connection late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            run(late, insert(FIRST, "now()"));
            run(insert(SECOND, "now() - interval '1 day'"));
            bothKnow("2MIDOPEN");
            bothKnow("2MIDOPEN");
            late.commit();
            bothKnow("1MIDOPEN2MIDOPEN");
            run(late, "update posting set level = 'ENTRY' where id = " + SECOND);
            bothKnow("1MIDOPEN2MIDOPEN");
            late.rollback();
        }
        bothKnow("1MIDOPEN2MIDOPEN");
    }

    @Test
    void foldsManyChangesIntoTheLargePart() throws SQLException {
        run("""
                insert into posting (id, slug, title, level, posted_at, posted_stated, first_seen_at, changed_at)
                select 1900000000 + n, 'x', 'Dotterel', 'MID', now() - n * interval '1 minute', false, now(), now()
                from generate_series(1, 2500) n""");
        run(insert(FIRST, "now()"));
        bothKnow("1MIDOPEN");
        run("update posting set level = 'ENTRY' where id = " + FIRST);
        bothKnow("1ENTRYOPEN");
        run("update posting set level = 'SENIOR' where id = " + FIRST);
        bothKnow("1SENIOROPEN");
        for (LiveSnapshot node : nodes) {
            Snapshot now = Objects.requireNonNull(node.now());
            assertThat(now.old().segment().size).isGreaterThan(2400);
            assertThat(now.recent().segment().size).isLessThan(10);
        }
    }
}
