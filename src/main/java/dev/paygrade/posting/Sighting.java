package dev.paygrade.posting;

import dev.paygrade.identity.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One posting as one source shows it. A duplicate is a second sighting of one posting. */
@Entity
@Table(name = "sighting")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Sighting {
    /** Drawn from the sequence {@code sighting_id} by {@link Ids}. */
    @Id
    public Integer id;

    @Column(name = "posting_id")
    public Long postingId;

    @Column(name = "source_id")
    public String sourceId;

    @Column(name = "external_id")
    public String externalId;

    @Nullable
    public String url;

    public byte[] hash;

    /** Hash of its card on the list page, if the rest came from a detail page. */
    @Column(name = "card_hash")
    public byte @Nullable [] cardHash;

    /** When the detail page was last read. */
    @Column(name = "detailed_at")
    @Nullable
    public Instant detailedAt;

    @Column(name = "first_seen_at")
    public Instant firstSeenAt;

    /** Null while the source's last read still showed it. */
    @Column(name = "last_seen_at")
    @Nullable
    public Instant lastSeenAt;

    /** Complete reads in a row that did not show it. */
    public short misses;

    @Column(name = "featured_from")
    @Nullable
    public Instant featuredFrom;

    @Column(name = "featured_until")
    @Nullable
    public Instant featuredUntil;

    /** Why this is a second sighting of an opening already known; null for the first. */
    @Column(name = "link_reason")
    @Nullable
    public String linkReason;

    /** Whose page it is: of several sightings the employer's own speaks for the posting. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Origin origin = Origin.UNKNOWN;

    /** Notes that its own page was read, if its card tells when that is needed again. */
    void detailed(byte @Nullable [] card, Instant now) {
        if (card != null) {
            cardHash = card;
            detailedAt = now;
        }
    }

    /** Takes whether it is shown as featured now. */
    void feature(boolean now, Instant at) {
        if (now && !featured()) {
            featuredFrom = at;
            featuredUntil = null;
        } else if (!now && featured()) {
            featuredUntil = at;
        }
    }

    boolean featured() {
        return featuredFrom != null && featuredUntil == null;
    }
}
