package dev.paygrade.search;

import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a filter has that was not there before. */
@ApplicationScoped
public class NewPostings {
    /** What says that it has been running for longer has been forgotten. */
    private static final Duration LONGEST_RUN = Duration.ofHours(12);

    private final Database database;
    private final PostingRows rows;
    private final Conditions conditions;

    NewPostings(Database database, PostingRows rows, Clock clock, FxRates rates) {
        this.database = database;
        this.rows = rows;
        this.conditions = new Conditions(clock, rates);
    }

    /**
     * Up to when it is known what was first seen: a run stores its postings over hours, all of them as first seen when it
     * began, so that nothing is certain after the begin of the oldest that is still going.
     *
     * @param latest no later than this
     */
    public Instant settled(Instant latest) {
        return database.query(
                        """
                select least(?::timestamptz,
                    (select min(started_at) from run where status = 'RUNNING' and started_at > ?),
                    (select min(started_at) from import where finished_at is null and started_at > ?))""",
                        List.of(latest, latest.minus(LONGEST_RUN), latest.minus(LONGEST_RUN)),
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .getFirst();
    }

    /**
     * The latest of those first seen in a time, the latest first.
     *
     * @param from the first moment that counts
     * @param until the first that no longer does
     */
    public List<PostingItem> between(PostingFilter filter, Instant from, Instant until, int limit) {
        Where where = where(filter, from, until);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(limit);
        return database.query(
                PostingRows.SELECT + " where " + where.sql() + " order by p.first_seen_at desc, p.id desc limit ?",
                parameters,
                rows::read);
    }

    /** How many those are. */
    public int count(PostingFilter filter, Instant from, Instant until) {
        Where where = where(filter, from, until);
        return database.query(
                        "select count(*) from posting p where " + where.sql(), where.parameters(), row -> row.getInt(1))
                .getFirst();
    }

    private Where where(PostingFilter filter, Instant from, Instant until) {
        return conditions.of(filter, null).and("p.first_seen_at >= ? and p.first_seen_at < ?", from, until);
    }
}
