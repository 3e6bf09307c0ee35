package dev.paygrade.harvest;

import dev.paygrade.source.SourceSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Enters, changes and removes the sources that an operator keeps by hand, those of origin {@code ADMIN}. */
@ApplicationScoped
public class SourceEditor {
    private final Sources sources;
    private final EntityManager entities;
    private final Clock clock;

    SourceEditor(Sources sources, EntityManager entities, Clock clock) {
        this.sources = sources;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Enters a source, due at once.
     *
     * @return false if its id is taken
     */
    @Transactional
    public boolean add(SourceSpec spec) {
        if (sources.findById(spec.id()) != null) {
            return false;
        }
        Source source = new Source();
        source.id = spec.id();
        source.createdAt = clock.instant();
        source.nextCheckAt = source.createdAt;
        Registry.apply(new Registry.Entry(spec, null), Source.Origin.ADMIN, source);
        sources.persistAndFlush(source);
        return true;
    }

    /**
     * Makes a source what the spec says; it is looked at again at once, since what is read may be another page now.
     *
     * @return false if there is no such source of this origin
     */
    @Transactional
    public boolean change(SourceSpec spec) {
        Source source = sources.findById(spec.id());
        if (source == null || source.origin != Source.Origin.ADMIN) {
            return false;
        }
        Instant now = clock.instant();
        Registry.apply(new Registry.Entry(spec, null), Source.Origin.ADMIN, source);
        source.nextCheckAt = now;
        source.etag = null;
        source.lastModified = null;
        source.failures = 0;
        // a run that has begun reads what the source was before: from here on it can no longer write
        source.fence++;
        source.leaseUntil = null;
        source.leaseHolder = null;
        return true;
    }

    /**
     * Removes a source with its runs, and the postings that no other source shows.
     *
     * @return false if there is no such source of this origin
     */
    @Transactional
    public boolean remove(String id) {
        Source source = sources.findById(id);
        if (source == null || source.origin != Source.Origin.ADMIN) {
            return false;
        }
        entities.createNativeQuery("""
                        delete from posting where id in (select posting_id from sighting where source_id = :id)
                          and not exists (
                            select 1 from sighting s where s.posting_id = posting.id and s.source_id <> :id)""").setParameter("id", id).executeUpdate();
        sources.delete(source);
        entities.flush();
        entities.createNativeQuery(
                        "delete from company c where not exists (select 1 from posting p where p.company_id = c.id)")
                .executeUpdate();
        return true;
    }
}
