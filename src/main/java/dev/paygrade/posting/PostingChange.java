package dev.paygrade.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One value of a posting that changed, and what caused it: "pay was … and became …". */
@Entity
@Table(name = "posting_change")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class PostingChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting_change")
    @SequenceGenerator(name = "posting_change", sequenceName = "posting_change_id", allocationSize = 50)
    public Long id;

    @Column(name = "posting_id")
    public Long postingId;

    public Instant at;
    public String field;

    @Nullable
    public String was;

    @Nullable
    public String became;

    /** What made a value change. */
    public enum Cause {
        /** The ad says something else now. */
        AD,
        /** The ad says the same, and is read better. */
        READER,
        /** Somebody corrected it. */
        PERSON
    }

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Cause cause = Cause.AD;

    static PostingChange of(Posting posting, Instant at, String field, @Nullable String was, @Nullable String became) {
        PostingChange change = new PostingChange();
        change.postingId = posting.id;
        change.at = at;
        change.field = field;
        change.was = was;
        change.became = became;
        return change;
    }

    PostingChange by(Cause whatever) {
        cause = whatever;
        return this;
    }
}
