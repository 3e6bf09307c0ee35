package dev.paygrade.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pairs of postings that nearly were taken for one opening, for a person to decide. */
@ApplicationScoped
public class LookAlikes {
    /** As many wait at most: nobody looks at more, and the weakest are of little use. */
    static final int MOST = 2000;

    private final EntityManager entities;
    private final Links links;
    private final Database database;
    private final Clock clock;

    LookAlikes(EntityManager entities, Links links, Database database, Clock clock) {
        this.entities = entities;
        this.links = links;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A pair that waits.
     *
     * @param a the older posting
     * @param score 0 to 1; from 0.5 they would have been linked
     * @param reasons sentences
     */
    public record Pair(long a, long b, double score, List<String> reasons, Instant foundAt, boolean skipped) {}

    /** Takes the pairs that a batch found, by its new postings; one source's own openings are told apart by it. */
    void keep(Map<Long, Twins.Near> found, Instant now) {
        if (found.isEmpty()) {
            return;
        }
        List<Found> pairs = new ArrayList<>();
        found.forEach((posting, near) ->
                pairs.add(new Found(posting, near.postingId(), (float) near.score(), near.reasons())));
        entities.createNativeQuery("""
                        insert into look_alike (posting_a, posting_b, score, reasons, found_at)
                        select least(fresh, known), greatest(fresh, known), score, reasons, :now
                        from (select pair.*, row_number() over (order by score desc, fresh) as nth
                              from jsonb_to_recordset(cast(:pairs as jsonb))
                                  as pair (fresh bigint, known bigint, score real, reasons text[])
                              where not exists (select 1 from sighting mine join sighting other on other.source_id = mine.source_id
                                                where mine.posting_id = fresh and other.posting_id = known)) apart
                        where nth + (select count(*) from look_alike where decision is null) <= :most
                        on conflict do nothing""")
                .setParameter("pairs", FreshRows.json(pairs))
                .setParameter("now", now)
                .setParameter("most", MOST)
                .executeUpdate();
    }

    /** Its components are the columns of the statement that reads it. */
    private record Found(long fresh, long known, float score, List<String> reasons) {}

    private static final String WAITING = """
            from look_alike l join posting a on a.id = l.posting_a join posting b on b.id = l.posting_b
            where l.decision is null and a.merged_into is null and b.merged_into is null""";

    /** Those that wait, the likeliest first, and those that were put off behind them. */
    public List<Pair> waiting(int limit) {
        return database.query("""
                select l.posting_a, l.posting_b, l.score, l.reasons, l.found_at, l.skipped_at is not null %s
                order by l.skipped_at nulls first, l.score desc, l.posting_a, l.posting_b limit ?""".formatted(WAITING), List.of(limit), LookAlikes::pair);
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getLong(1),
                row.getLong(2),
                row.getDouble(3),
                List.of((String[]) row.getArray(4).getArray()),
                row.getTimestamp(5).toInstant(),
                row.getBoolean(6));
    }

    public long count() {
        return database.query("select count(*) " + WAITING, List.of(), row -> row.getLong(1))
                .getFirst();
    }

    /** Gives the sightings of the younger posting to the older one; false if the pair does not wait. */
    @Transactional
    public boolean join(long a, long b, String who) {
        return decide(a, b, "JOINED", who) && links.join(b, a);
    }

    /** They are two openings, and are not shown again; false if the pair does not wait. */
    @Transactional
    public boolean keepApart(long a, long b, String who) {
        return decide(a, b, "APART", who);
    }

    /** Puts a pair behind all others; false if it does not wait. */
    @Transactional
    public boolean skip(long a, long b) {
        return update("skipped_at = :now", a, b, null) == 1;
    }

    /** What was decided of a pair; empty while it waits, or if it is none. */
    public Optional<String> decision(long a, long b) {
        return database
                .query(
                        "select decision from look_alike where posting_a = ? and posting_b = ? and decision is not null",
                        List.of(a, b),
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    private boolean decide(long a, long b, String decision, String who) {
        return update("decision = '" + decision + "', decided_at = :now, decided_by = :who", a, b, who) == 1;
    }

    private int update(String what, long a, long b, @Nullable String who) {
        var query = entities.createNativeQuery("update look_alike set " + what
                        + " where posting_a = :a and posting_b = :b and decision is null")
                .setParameter("a", a)
                .setParameter("b", b)
                .setParameter("now", clock.instant());
        return (who == null ? query : query.setParameter("who", who)).executeUpdate();
    }
}
