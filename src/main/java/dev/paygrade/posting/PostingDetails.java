package dev.paygrade.posting;

import dev.paygrade.skill.Degree;
import dev.paygrade.text.Evidence;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Reads what a posting's own page shows. */
@ApplicationScoped
public class PostingDetails {
    private static final int CHANGES = 100;

    private final SessionFactory sessions;
    private final Database database;

    PostingDetails(SessionFactory sessions, Database database) {
        this.sessions = sessions;
        this.database = database;
    }

    /** The detail of a posting that exists; from the replica, see {@link Replica#allow}, once it has it. */
    public Optional<PostingDetail> of(long id) {
        Optional<PostingDetail> behind = database.onReplica(connection -> {
            try (StatelessSession session =
                    sessions.withStatelessOptions().connection(connection).openStatelessSession()) {
                return of(session, id);
            }
        });
        return behind.or(() -> QuarkusTransaction.joiningExisting().call(() -> {
            try (StatelessSession session = sessions.openStatelessSession()) {
                return of(session, id);
            }
        }));
    }

    private Optional<PostingDetail> of(StatelessSession session, long id) {
        Posting posting = session.get(Posting.class, id);
        return posting == null
                ? Optional.empty()
                : Optional.of(detail(
                        posting,
                        session.createSelectionQuery(
                                        "from Correction where postingId = ?1 order by id", Correction.class)
                                .setParameter(1, id)
                                .getResultList(),
                        session.createSelectionQuery(
                                        "from PostingChange where postingId = ?1 order by id desc", PostingChange.class)
                                .setParameter(1, id)
                                .setMaxResults(CHANGES)
                                .getResultList()));
    }

    private PostingDetail detail(Posting posting, List<Correction> corrected, List<PostingChange> changes) {
        // what was read no longer proves what is shown
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>(posting.evidence.values());
        corrected.forEach(one -> evidence.remove(one.field.key()));
        return new PostingDetail(
                posting.description,
                evidence,
                offered(posting),
                posting.evidence.repairs(),
                posting.requisition,
                posting.validThrough,
                posting.closedReason,
                sightings(posting.id),
                changes.stream()
                        .map(change -> new PostingDetail.Change(
                                change.at, change.field, change.was, change.became, change.cause))
                        .toList(),
                corrected.stream()
                        .map(one -> new PostingDetail.Corrected(one.field.key(), one.madeAt))
                        .toList());
    }

    private static PostingDetail.Offered offered(Posting posting) {
        return new PostingDetail.Offered(
                Arrays.stream(posting.degreesRequired).map(Degree::valueOf).toList(),
                Arrays.stream(posting.degreesPreferred).map(Degree::valueOf).toList(),
                posting.degreeOrEqual,
                posting.yearsMin == null ? null : posting.yearsMin.intValue(),
                posting.yearsMax == null ? null : posting.yearsMax.intValue(),
                List.of(posting.benefits),
                posting.visa,
                List.of(posting.industries));
    }

    private List<PostingDetail.Seen> sightings(long id) {
        return database.query(
                """
                select s.source_id, s.url, s.first_seen_at, coalesce(s.last_seen_at, src.last_read_at),
                       s.last_seen_at is null, s.last_seen_at is null and s.featured_from is not null and s.featured_until is null, s.link_reason
                from sighting s join source src on src.id = s.source_id where s.posting_id = ? order by s.id""",
                List.of(id),
                row -> new PostingDetail.Seen(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        instant(row.getObject(4, OffsetDateTime.class)),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getString(7)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
