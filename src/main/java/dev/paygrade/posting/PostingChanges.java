package dev.paygrade.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** History of postings. */
@ApplicationScoped
public class PostingChanges implements PanacheRepository<PostingChange> {

    /** The latest first, at most 100. */
    public List<PostingChange> of(long postingId) {
        return find("postingId = ?1 order by id desc", postingId).page(0, 100).list();
    }
}
