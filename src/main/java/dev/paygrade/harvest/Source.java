package dev.paygrade.harvest;

import dev.paygrade.source.SourceSpec;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is read, how often, and how it went lately. */
@Entity
// a list that is entered anew must not write back the leases and fences of a moment ago
@DynamicUpdate
@Table(name = "source")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Source {

    /** Who put a source here. */
    public enum Origin {
        FILE,
        SAMPLE,
        ADMIN,
        /** A group that ships with the application. */
        READY,
        /** A file that was imported; never read on a schedule. */
        IMPORT
    }

    @Id
    public String id;

    public String kind;
    public String url;
    public String host;

    @Column(name = "every_seconds")
    public int everySeconds;

    public boolean enabled;

    /** Held back by an operator, whatever its entry says. */
    public boolean paused;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Origin origin;

    /** The ready group it came with; null unless its origin is {@link Origin#READY}. */
    @Column(name = "group_name")
    @Nullable
    public String groupName;

    @Nullable
    public String company;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> settings = Map.of();

    /** When it is to be looked at next; not a switch: see {@link #enabled}. */
    @Column(name = "next_check_at")
    public Instant nextCheckAt;

    @Column(name = "lease_until")
    @Nullable
    public Instant leaseUntil;

    @Column(name = "lease_holder")
    @Nullable
    public String leaseHolder;

    /** Grows with every claim; a run may write only while it holds the newest. */
    public long fence;

    @Nullable
    public String etag;

    @Column(name = "last_modified")
    @Nullable
    public String lastModified;

    /** Failed runs in a row. */
    public int failures;

    @Column(name = "last_status")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public @Nullable RunStatus lastStatus;

    @Column(name = "last_reason")
    @Nullable
    public String lastReason;

    @Column(name = "last_run_at")
    @Nullable
    public Instant lastRunAt;

    /** When it was last read whole, or found unchanged. */
    @Column(name = "last_read_at")
    @Nullable
    public Instant lastReadAt;

    /** The present interval; null before the first run. */
    @Column(name = "pace_seconds")
    @Nullable
    public Integer paceSeconds;

    @Column(name = "loss_since")
    @Nullable
    public Instant lossSince;

    @Column(name = "loss_reads")
    public int lossReads;

    @Column(name = "loss_seen")
    public byte @Nullable [] lossSeen;

    @Column(name = "loss_accepted")
    public boolean lossAccepted;

    /** Which values far fewer of its postings have than usual; null while all is well. */
    @Column(name = "quality_drop")
    @Nullable
    public String qualityDrop;

    @Column(name = "quality_since")
    @Nullable
    public Instant qualitySince;

    @Column(name = "created_at")
    public Instant createdAt;

    SourceSpec spec() {
        return new SourceSpec(id, kind, URI.create(url), Duration.ofSeconds(everySeconds), enabled, company, settings);
    }
}
