package dev.paygrade.posting;

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

/** A value that a person knows better than the readers; it lies over what they read until it is lifted. */
@Entity
@Table(name = "posting_correction")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Correction {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "posting_id")
    public Long postingId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public CorrectedField field;

    @JdbcTypeCode(SqlTypes.JSON)
    public CorrectedValue value;

    /** What the readers last made of the ad. */
    @JdbcTypeCode(SqlTypes.JSON)
    public CorrectedValue reading;

    public String note = "";

    @Column(name = "made_by")
    public String madeBy;

    @Column(name = "made_at")
    public Instant madeAt;
}
