package dev.paygrade.harvest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something that went wrong in a run, told so that its reader knows what to do. */
@Entity
@Table(name = "run_failure")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class RunFailure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "run_id")
    public long runId;

    /** The page. */
    public String url;

    /** The item on the page, or null when it is the page as a whole. */
    @Nullable
    public String item;

    /** One of a small set of words, for counting: {@code UNREACHABLE}, {@code HTTP_STATUS}, {@code NO_POSTINGS}. */
    public String reason;

    /** A sentence. */
    public String detail;
}
