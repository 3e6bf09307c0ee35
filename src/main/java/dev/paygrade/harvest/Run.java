package dev.paygrade.harvest;

import dev.paygrade.source.Coverage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One harvest of one source. */
@Entity
@Table(name = "run")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Run {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "source_id")
    public String sourceId;

    public long fence;
    public String node;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    public Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public RunStatus status;

    @Nullable
    public String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Coverage coverage;

    public int pages;
    public long bytes;
    public int found;
    public int added;
    public int changed;
    public int unchanged;
    public int closed;
    public int reopened;

    /** Ads that an operator took down for good. */
    public int blocked;

    /** Archived pages were read again. */
    public boolean reread;

    /** Postings that the source showed at its end, and how many of them have each value; null if nothing was read. */
    public @Nullable Integer present;

    @Column(name = "with_pay")
    public @Nullable Integer withPay;

    @Column(name = "with_level")
    public @Nullable Integer withLevel;

    @Column(name = "with_place")
    public @Nullable Integer withPlace;

    /** Ids of the sightings seen, as a serialised RoaringBitmap. */
    public byte @Nullable [] seen;
}
