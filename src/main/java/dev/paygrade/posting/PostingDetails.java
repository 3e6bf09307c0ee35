package dev.paygrade.posting;

import dev.paygrade.skill.Degree;
import dev.paygrade.text.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a posting's own page shows. */
@ApplicationScoped
public class PostingDetails {
    private final Postings postings;
    private final PostingChanges changes;
    private final Corrections corrections;
    private final Database database;

    PostingDetails(Postings postings, PostingChanges changes, Corrections corrections, Database database) {
        this.postings = postings;
        this.changes = changes;
        this.corrections = corrections;
        this.database = database;
    }

    /** The detail of a posting that exists. */
    @Transactional
    public Optional<PostingDetail> of(long id) {
        return postings.findByIdOptional(id).map(posting -> detail(posting, corrections.of(id)));
    }

    private PostingDetail detail(Posting posting, List<Correction> corrected) {
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
                changes.of(posting.id).stream()
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
