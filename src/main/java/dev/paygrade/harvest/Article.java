package dev.paygrade.harvest;

import dev.paygrade.source.RawArticle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An article that compares two roles, as it was read. */
@Entity
@Table(name = "article")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "source_id")
    public String sourceId;

    public String url;
    public String title;

    @Column(name = "published_on")
    @Nullable
    public LocalDate publishedOn;

    @Column(name = "reading_minutes")
    @Nullable
    public Integer readingMinutes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] roles = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RawArticle.Section> sections = List.of();

    @Column(name = "salary_roles")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] salaryRoles = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RawArticle.Link> related = List.of();

    @Column(name = "first_seen_at")
    public Instant firstSeenAt;

    @Column(name = "changed_at")
    public Instant changedAt;
}
