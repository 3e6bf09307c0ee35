package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.insight.Rollups;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Employer;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.normalise.RawHash;
import dev.paygrade.role.Role;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * {@code ./paygrade bench ingest [batches]}: batches of ads that are read already, stored by {@link Ingest} and folded
 * into the pay statistics; beside plain COPY of the same rows, written out before the clock starts, into tables of the
 * same columns and indexes without foreign keys or triggers. One batch of each in turn, each in a transaction of its
 * own, in a PostgreSQL that loses nothing.
 */
@QuarkusTest
@TestProfile(IngestBench.Quiet.class)
@QuarkusTestResource(value = DurableDatabase.class, restrictToAnnotatedClass = true)
@SuppressWarnings("SystemOut") // a command's answer
class IngestBench {
    private static final int SIZE = 200;
    private static final int WARM = 12;
    private static final int FOLD_EVERY = 5;
    private static final int RECRAWLS = 5;
    private static final double LEAST_OF_COPY = 0.75;
    private static final double LEAST_UNCHANGED = 2;
    private static final double MOST_WAL = 100;

    @Inject
    Ingest ingest;

    @Inject
    Twins twins;

    @Inject
    Normaliser normaliser;

    @Inject
    Rollups rollups;

    @Inject
    TestBoard board;

    @Inject
    AgroalDataSource dataSource;

    /** Nothing else writes while it is measured. */
    public static class Quiet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("paygrade.harvest.enabled", "false", "paygrade.rollups.fold", "PT10H");
        }
    }

    /** One batch of one board, for both. */
    private record Work(String source, List<Incoming> incoming, List<Draft> drafts, byte[] postings, byte[] sightings) {}

    @Test
    void measure() throws Exception {
        int batches = Integer.getInteger("paygrade.bench.batches", 30);
        board.open(MadeUpAds.BOARDS.toArray(String[]::new));
        List<Work> work = prepared(WARM + batches);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table peer_posting (like posting including all)");
            statement.execute("create table peer_sighting (like sighting including all)");
        }
        long peer = 0;
        long ours = 0;
        long fold = 0;
        int linked = 0;
        for (int i = 0; i < work.size(); i++) {
            Work batch = work.get(i);
            long first = i % 2 == 0 ? copied(batch) : 0;
            long start = System.nanoTime();
            Stored stored = store(batch);
            long stop = System.nanoTime();
            first += i % 2 == 0 ? 0 : copied(batch);
            long folded = 0;
            if (i % FOLD_EVERY == FOLD_EVERY - 1 || i == WARM - 1 || i == work.size() - 1) {
                long began = System.nanoTime();
                rollups.fold();
                folded = System.nanoTime() - began;
            }
            if (i >= WARM) {
                peer += first;
                ours += stop - start;
                fold += folded;
                linked += stored.linkedCount();
            }
        }
        List<Work> measured = work.subList(WARM, work.size());
        int ads = measured.size() * SIZE;
        System.out.printf(Locale.ROOT, "%,d new ads in batches of %d, %d of them linked to openings already known%n", ads, SIZE, linked);
        System.out.printf(Locale.ROOT, "  plain COPY %,.0f ads/s; Paygrade %,.0f ads/s, of its time %.0f%% folding pay statistics%n",
                rate(ads, peer), rate(ads, ours + fold), 100.0 * fold / (ours + fold));
        phases(measured, ads, peer, ours, fold);
        line("new ads, of plain COPY", (double) peer / (ours + fold), "at least", LEAST_OF_COPY);

        double wal = wal();
        long start = System.nanoTime();
        int unchanged = 0;
        for (int i = 0; i < RECRAWLS; i++) {
            for (Work batch : measured) {
                unchanged += store(batch).unchangedCount();
            }
        }
        long again = System.nanoTime() - start;
        double written = wal() - wal;
        System.out.printf(Locale.ROOT, "%,d unchanged ads: %,.0f ads/s%n", unchanged, rate(unchanged, again));
        line("unchanged ads, of plain COPY", rate(unchanged, again) / rate(ads, peer), "at least", LEAST_UNCHANGED);
        line("bytes of WAL for an unchanged ad", written / unchanged, "at most", MOST_WAL);
    }

    private Stored store(Work batch) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ingest.store(
                        new Ingest.Batch(batch.source(), true, false, Instant.now()), batch.incoming()));
    }

    private long copied(Work batch) throws Exception {
        long start = System.nanoTime();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            copy(connection, "peer_posting", FreshRows.POSTING, batch.postings());
            copy(connection, "peer_sighting", FreshRows.SIGHTING, batch.sightings());
            connection.commit();
            connection.setAutoCommit(true);
        }
        return System.nanoTime() - start;
    }

    private static void copy(Connection connection, String table, List<String> columns, byte[] rows) throws Exception {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)), new ByteArrayInputStream(rows));
    }

    private List<Work> prepared(int batches) {
        MadeUpAds ads = new MadeUpAds();
        References references = new References(new HashMap<>(), new HashMap<>());
        Set<String> identities = new HashSet<>();
        List<Work> work = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < batches; i++) {
            String source = MadeUpAds.BOARDS.get(i % MadeUpAds.BOARDS.size());
            List<Incoming> incoming = new ArrayList<>();
            List<Draft> drafts = new ArrayList<>();
            CopyText postings = new CopyText();
            CopyText sightings = new CopyText();
            int number = i * SIZE;
            for (MadeUpAds.Made made : ads.batch(number, SIZE)) {
                Draft draft = normaliser.read(made.raw(), null, now);
                byte[] hash = RawHash.of(made.raw());
                incoming.add(new Incoming(draft.externalId(), hash, null, () -> draft, false, null, ""));
                drafts.add(draft);
                refer(references, draft);
                Posting posting = PostingMapping.fresh(draft, references, now);
                posting.id = (long) ++number;
                if (!made.again()) {
                    posting.identity = identities.add(String.valueOf(draft.identity())) ? draft.identity() : null;
                    FreshRows.put(postings, posting);
                }
                Sighting sighting = new Sighting();
                sighting.id = number;
                sighting.postingId = posting.id;
                sighting.sourceId = source;
                sighting.externalId = draft.externalId();
                sighting.url = draft.url();
                sighting.hash = hash;
                sighting.firstSeenAt = now;
                FreshRows.put(sightings, sighting);
            }
            work.add(new Work(source, incoming, drafts, postings.encoded(), sightings.encoded()));
        }
        return work;
    }

    private static void refer(References references, Draft draft) {
        if (draft.company() != null) {
            references.companies().computeIfAbsent(Employer.slug(draft.company()), slug -> (long) references.companies().size() + 1);
        }
        if (draft.role() != null) {
            Role role = draft.role().role();
            references.roles().computeIfAbsent(role.slug(), slug -> (long) references.roles().size() + 1);
        }
    }

    /** Where the time goes, by doing parts of it once more by themselves. */
    private void phases(List<Work> work, int ads, long peer, long ours, long fold) {
        long identity = 0;
        long mapping = 0;
        long writing = 0;
        for (Work batch : work) {
            References references = new References(new HashMap<>(), new HashMap<>());
            long start = System.nanoTime();
            List<Opening> openings = new ArrayList<>();
            batch.drafts().forEach(draft -> openings.add(twins.opening(draft, batch.source())));
            openings.forEach(Opening::keys);
            long read = System.nanoTime();
            List<Posting> postings = new ArrayList<>();
            batch.drafts().forEach(draft -> postings.add(PostingMapping.fresh(draft, references, Instant.EPOCH)));
            long mapped = System.nanoTime();
            CopyText rows = new CopyText();
            postings.forEach(posting -> FreshRows.put(rows, posting));
            rows.encoded();
            identity += read - start;
            mapping += mapped - read;
            writing += System.nanoTime() - mapped;
        }
        System.out.printf(
                Locale.ROOT,
                "  µs an ad: %.0f reading the identity, %.0f mapping and cleaning, %.0f as text, %.0f COPY as the peer's,"
                        + " %.0f lookups, keys and triggers, %.0f folding%n",
                identity / 1e3 / ads,
                mapping / 1e3 / ads,
                writing / 1e3 / ads,
                peer / 1e3 / ads,
                (ours - identity - mapping - writing - peer) / 1e3 / ads,
                fold / 1e3 / ads);
    }

    private double wal() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static double rate(int ads, long nanos) {
        return ads * 1e9 / nanos;
    }

    private static void line(String what, double is, String bound, double limit) {
        boolean held = bound.equals("at least") ? is >= limit : is <= limit;
        System.out.printf(Locale.ROOT, "%-45s %8.2f  (%s %.2f)  %s%n", what, is, bound, limit, held ? "held" : "MISSED");
    }
}
