package dev.paygrade.alert;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What readers say is wrong with postings, waiting for the operator. */
@ApplicationScoped
public class Reports {
    /** Characters of a reader's own words. */
    public static final int LONGEST = 500;

    private static final int MOST_WORDS = 10;

    private final EntityManager entities;
    private final Database database;
    private final DayCounts counts;
    private final AlertConfig config;

    Reports(EntityManager entities, Database database, DayCounts counts, AlertConfig config) {
        this.entities = entities;
        this.database = database;
        this.counts = counts;
        this.config = config;
    }

    /**
     * A report.
     *
     * @param words the reader's own, or empty; at most {@link #LONGEST} characters
     * @param from network address of the reader
     */
    public record Report(long postingId, ReportReason reason, String words, String from) {}

    /** What was decided. */
    public enum Decision {
        RESOLVED,
        DISMISSED
    }

    /**
     * The open reports of one posting.
     *
     * @param reasons how many say what
     * @param words the latest of the readers' own words
     * @param last id of the latest report, up to which a decision is taken
     */
    public record Group(
            long postingId,
            String slug,
            String title,
            @Nullable String employer,
            boolean closed,
            Map<ReportReason, Integer> reasons,
            List<String> words,
            Instant first,
            Instant latest,
            long last) {}

    /**
     * Takes a report; the same of the same reader counts once.
     *
     * @return false if the reader has reported too often today
     */
    @Transactional
    public boolean take(Report report, Instant now) {
        byte[] reader = counts.reader(report.from(), now);
        if (!counts.count("report", reader, config.perReader(), now)) {
            return false;
        }
        entities.createNativeQuery("""
                        insert into report (posting_id, reason, words, reader, at)
                        values (:posting, :reason, :words, :reader, :now)
                        on conflict (posting_id, reason, reader) do update
                        set words = case when excluded.words = '' then report.words else excluded.words end""")
                .setParameter("posting", report.postingId())
                .setParameter("reason", report.reason().name())
                .setParameter("words", report.words().replace("\u0000", ""))
                .setParameter("reader", reader)
                .setParameter("now", now)
                .executeUpdate();
        return true;
    }

    /**
     * A page of what waits, the postings with the latest reports first.
     *
     * @param before only those whose latest report has a lower id, or null to begin with the latest
     */
    public List<Group> page(@Nullable Long before, int limit) {
        return database.query(
                """
                select p.id, p.slug, p.title, p.employer, p.closed_at is not null as closed, g.*
                from (select posting_id, max(id) as last, min(at) as first_at, max(at) as last_at,
                             array_agg(reason) as reasons,
                             (array_agg(words order by id desc) filter (where words <> ''))[1:%d] as words
                      from report where state = 'OPEN'
                      group by posting_id having max(id) < ?
                      order by max(id) desc limit ?) g
                join posting p on p.id = g.posting_id
                order by g.last desc""".formatted(MOST_WORDS), List.of(before == null ? Long.MAX_VALUE : before, limit), Reports::group);
    }

    /** Decides on the reports of a posting up to one that was seen; how many there were. */
    @Transactional
    public int decide(long postingId, long last, Decision decision, Instant now) {
        return entities.createNativeQuery("""
                        update report set state = :state, decided_at = :now
                        where posting_id = :posting and id <= :last and state = 'OPEN'""")
                .setParameter("state", decision.name())
                .setParameter("now", now)
                .setParameter("posting", postingId)
                .setParameter("last", last)
                .executeUpdate();
    }

    private static Group group(ResultSet row) throws SQLException {
        Map<ReportReason, Integer> reasons = new TreeMap<>();
        for (String reason : (String[]) row.getArray("reasons").getArray()) {
            reasons.merge(ReportReason.valueOf(reason), 1, Integer::sum);
        }
        java.sql.Array words = row.getArray("words");
        return new Group(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("employer"),
                row.getBoolean("closed"),
                reasons,
                words == null ? List.of() : new ArrayList<>(Arrays.asList((String[]) words.getArray())),
                Objects.requireNonNull(row.getObject("first_at", OffsetDateTime.class))
                        .toInstant(),
                Objects.requireNonNull(row.getObject("last_at", OffsetDateTime.class))
                        .toInstant(),
                row.getLong("last"));
    }
}
