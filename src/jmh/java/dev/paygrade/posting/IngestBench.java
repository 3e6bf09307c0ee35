package dev.paygrade.posting;

import dev.paygrade.identity.Opening;
import dev.paygrade.insight.Rollups;
import dev.paygrade.normalise.Description;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * {@code ./paygrade bench ingest [batches]}: batches of ads stored by {@link Ingest}, with all that belongs to it: what
 * is known is looked up, the same openings of other boards are found and linked, descriptions are made safe, postings,
 * sightings and keys are written, and the pay statistics of one round are folded beside the next one's batches, as the
 * application folds them every few seconds while runs go on; what the last round leaves to fold is waited for.
 *
 * <p>Beside it plain COPY of the same postings and sightings, written out before the clock starts, into tables of the
 * same columns, indexes, checks and foreign keys, with neither keys nor triggers. One round of batches of each in turn,
 * each batch committed by itself, in a PostgreSQL that loses nothing. It is the steady state that is measured: as many
 * rounds go before as the JVM takes to compile what it runs. Reading the ads (normalising them) is counted on neither
 * side; it is measured by itself.
 */
@QuarkusTest
@TestProfile(IngestBench.Quiet.class)
@QuarkusTestResource(value = DurableDatabase.class, restrictToAnnotatedClass = true)
@SuppressWarnings("SystemOut") // a command's answer
class IngestBench {
    private static final int SIZE = 200;
    /** Batches of one round: some seconds. */
    private static final int ROUND = 12;

    private static final int WARM = 8 * ROUND;
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

    private long reading;

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
        long peer = 0;
        long ours = 0;
        int linked = 0;
        for (int from = 0; from < work.size(); from += ROUND) {
            List<Work> round = work.subList(from, Math.min(from + ROUND, work.size()));
            if (from == WARM) {
                rollups.fold();
            }
            long first = from / ROUND % 2 == 0 ? copied(round) : 0;
            long start = System.nanoTime();
            CompletableFuture<Void> folding = CompletableFuture.runAsync(rollups::fold, Thread::startVirtualThread);
            int again = 0;
            for (Work batch : round) {
                again += store(batch).linkedCount();
            }
            folding.join();
            long took = System.nanoTime() - start;
            first += from / ROUND % 2 == 0 ? 0 : copied(round);
            if (from >= WARM) {
                peer += first;
                ours += took;
                linked += again;
            }
        }
        long begun = System.nanoTime();
        rollups.fold();
        long fold = System.nanoTime() - begun;
        List<Work> measured = work.subList(WARM, work.size());
        int ads = measured.size() * SIZE;
        System.out.printf(Locale.ROOT, "%,d new ads in batches of %d, %d of them linked to openings already known%n", ads, SIZE, linked);
        System.out.printf(Locale.ROOT, "  plain COPY %,.0f ads/s; Paygrade %,.0f ads/s, of its time %.0f%% waiting for the last to be folded%n",
                rate(ads, peer), rate(ads, ours + fold), 100.0 * fold / (ours + fold));
        phases(measured, ads, peer, ours, fold);
        System.out.printf(Locale.ROOT, "  reading them had taken %.0f µs an ad, counted on neither side%n", reading / 1e3 / (work.size() * SIZE));
        System.out.printf(
                Locale.ROOT,
                "  rows of the peer and ours: postings %,d and %,d, sightings %,d and %,d%n",
                count("peer_posting"),
                count("posting"),
                count("peer_sighting"),
                count("sighting"));
        System.out.printf("  %d pay cells differ from the postings%n", rollups.verify().differences().size());
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

    private long copied(List<Work> round) throws Exception {
        long start = System.nanoTime();
        for (Work batch : round) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                copy(connection, "peer_posting", FreshRows.POSTING, batch.postings());
                copy(connection, "peer_sighting", FreshRows.SIGHTING, batch.sightings());
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
        return System.nanoTime() - start;
    }

    private static void copy(Connection connection, String table, List<String> columns, byte[] rows) throws Exception {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table, String.join(", ", columns)), new ByteArrayInputStream(rows));
    }

    private List<Work> prepared(int batches) throws Exception {
        MadeUpAds ads = new MadeUpAds();
        References references = new References(new HashMap<>(), new HashMap<>());
        Map<String, Long> identities = new HashMap<>();
        List<Work> work = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < batches; i++) {
            String source = MadeUpAds.BOARDS.get(i % MadeUpAds.BOARDS.size());
            List<Incoming> incoming = new ArrayList<>();
            List<Draft> drafts = new ArrayList<>();
            CopyText postings = new CopyText();
            CopyText sightings = new CopyText();
            int number = i * SIZE;
            for (MadeUpAds.Made made : ads.batch(source, number, SIZE)) {
                long start = System.nanoTime();
                Draft draft = normaliser.read(made.raw(), null, now);
                reading += System.nanoTime() - start;
                byte[] hash = RawHash.of(made.raw());
                incoming.add(new Incoming(draft.externalId(), hash, null, () -> draft, false, null, ""));
                drafts.add(draft);
                refer(references, draft);
                Posting posting = PostingMapping.fresh(draft, references, now);
                posting.description = cleaned(draft);
                posting.id = (long) ++number;
                Long known = identities.putIfAbsent(String.valueOf(draft.identity()), posting.id);
                if (!made.again() || known == null) {
                    posting.identity = known == null ? draft.identity() : null;
                    FreshRows.put(postings, posting);
                }
                Sighting sighting = new Sighting();
                sighting.id = number;
                sighting.postingId = made.again() && known != null ? known : posting.id;
                sighting.sourceId = source;
                sighting.externalId = draft.externalId();
                sighting.url = draft.url();
                sighting.hash = hash;
                sighting.firstSeenAt = now;
                FreshRows.put(sightings, sighting);
            }
            work.add(new Work(source, incoming, drafts, postings.encoded(), sightings.encoded()));
        }
        peers(references);
        return work;
    }

    private static @Nullable String cleaned(Draft draft) {
        return draft.html() == null ? null : Description.clean(draft.html());
    }

    /** Tables like those of the application; what the peer's rows refer to stands in tables of its own. */
    private void peers(References references) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table peer_company (like company including all)");
            statement.execute("create table peer_role (like role including all)");
            statement.execute("create table peer_posting (like posting including all, "
                    + "foreign key (company_id) references peer_company, foreign key (role_id) references peer_role, "
                    + "foreign key (merged_into) references peer_posting on delete set null)");
            statement.execute("create table peer_sighting (like sighting including all, "
                    + "foreign key (posting_id) references peer_posting on delete cascade, "
                    + "foreign key (source_id) references source on delete cascade)");
            CopyText companies = new CopyText();
            references.companies().forEach((slug, id) -> companies.plain(id).text(slug).text(slug).endRow());
            copy(connection, "peer_company", List.of("id", "slug", "name"), companies.encoded());
            CopyText roles = new CopyText();
            references.roles().forEach((slug, id) -> roles.plain(id).text(slug).text(slug).endRow());
            copy(connection, "peer_role", List.of("id", "slug", "name"), roles.encoded());
        }
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
            batch.drafts().parallelStream()
                    .map(draft -> twins.opening(draft, batch.source()))
                    .toList()
                    .forEach(Opening::keys);
            long read = System.nanoTime();
            List<Posting> postings = new ArrayList<>();
            batch.drafts().forEach(draft -> postings.add(PostingMapping.fresh(draft, references, Instant.EPOCH)));
            long mapped = System.nanoTime();
            CopyText rows = new CopyText();
            for (int i = 0; i < postings.size(); i++) {
                postings.get(i).description = cleaned(batch.drafts().get(i));
                FreshRows.put(rows, postings.get(i));
            }
            rows.encoded();
            identity += read - start;
            mapping += mapped - read;
            writing += System.nanoTime() - mapped;
        }
        System.out.printf(
                Locale.ROOT,
                "  µs an ad: %.0f reading the identity, %.0f mapping, %.0f COPY as the peer's, meanwhile %.0f cleaning and"
                        + " writing out, %.0f lookups, keys and triggers, %.0f folding%n",
                identity / 1e3 / ads,
                mapping / 1e3 / ads,
                peer / 1e3 / ads,
                writing / 1e3 / ads,
                (ours - identity - mapping - peer) / 1e3 / ads,
                fold / 1e3 / ads);
    }

    private long count(String table) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
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
