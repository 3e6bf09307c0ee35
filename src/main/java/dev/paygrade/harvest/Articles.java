package dev.paygrade.harvest;

import dev.paygrade.source.RawArticle;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Articles that were read. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {

    /** Stores an article, or what changed of it, within the caller's transaction. */
    void store(String sourceId, RawArticle raw, Instant now) {
        Article article = find("sourceId = ?1 and url = ?2", sourceId, raw.uri().toString())
                .firstResultOptional()
                .orElseGet(() -> fresh(sourceId, raw, now));
        article.title = raw.title();
        article.publishedOn = raw.published();
        article.readingMinutes = raw.readingMinutes();
        article.roles = raw.roles().toArray(String[]::new);
        article.sections = raw.sections();
        article.salaryRoles = raw.salaryRoles().toArray(String[]::new);
        article.related = raw.related();
        article.changedAt = now;
        persist(article);
    }

    private static Article fresh(String sourceId, RawArticle raw, Instant now) {
        Article article = new Article();
        article.sourceId = sourceId;
        article.url = raw.uri().toString();
        article.firstSeenAt = now;
        return article;
    }
}
