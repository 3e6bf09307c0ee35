package dev.paygrade.posting;

import dev.paygrade.normalise.Normaliser;
import dev.paygrade.normalise.RawHash;
import dev.paygrade.source.RawPosting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roaringbitmap.RoaringBitmap;

/** Sources without a network: a test says what a read of them showed, and the real {@link Ingest} stores it. */
@ApplicationScoped
public class TestBoard {
    private final EntityManager entities;
    private final Ingest ingest;
    private final Freshness freshness;
    private final Normaliser normaliser;
    private final Map<String, Freshness.Doubt> doubts = new ConcurrentHashMap<>();

    TestBoard(EntityManager entities, Ingest ingest, Freshness freshness, Normaliser normaliser) {
        this.entities = entities;
        this.ingest = ingest;
        this.freshness = freshness;
        this.normaliser = normaliser;
    }

    /** Enters sources that no tick will ever claim. */
    @Transactional
    public void open(String... sources) {
        for (String source : sources) {
            entities.createNativeQuery("""
                            insert into source (id, kind, url, host, every_seconds, enabled, origin, next_check_at, created_at)
                            values (:id, 'jsonld', 'http://board.invalid/', 'board.invalid', 3600, false, 'ADMIN', now(), now())""").setParameter("id", source).executeUpdate();
        }
    }

    /** One batch of a source of which every posting is seen at once. */
    public Stored read(String source, Instant now, RawPosting... ads) {
        return read(source, true, now, Arrays.asList(ads));
    }

    @Transactional
    public Stored read(String source, boolean whole, Instant now, List<RawPosting> ads) {
        List<Incoming> batch = new ArrayList<>();
        ads.forEach(ad -> batch.add(incoming(ad, now)));
        return ingest.store(new Ingest.Batch(source, whole, false, now), batch);
    }

    /** The same for postings that a test made itself. */
    @Transactional
    public Stored store(String source, Instant now, List<Incoming> batch) {
        return ingest.store(new Ingest.Batch(source, true, false, now), batch);
    }

    /** A posting on its way in, as a run would bring it. */
    public Incoming incoming(RawPosting ad, Instant now) {
        return new Incoming(
                ad.externalId(),
                RawHash.of(ad),
                null,
                () -> normaliser.read(ad, null, now),
                false,
                null,
                ad.toString());
    }

    /** A complete read that showed these ads, with what it did to those it did not show. */
    @Transactional
    public Freshness.Missing readAll(String source, Instant now, List<RawPosting> ads) {
        List<Incoming> batch = new ArrayList<>();
        ads.forEach(ad -> batch.add(incoming(ad, now)));
        RoaringBitmap seen =
                ingest.store(new Ingest.Batch(source, true, false, now), batch).seen();
        entities.flush();
        Freshness.Missing missing = freshness.missing(source, seen, doubts.get(source), now, now.minusSeconds(3600));
        if (missing.doubt() == null) {
            doubts.remove(source);
        } else {
            doubts.put(source, missing.doubt());
        }
        return missing;
    }

    @Transactional
    public void sql(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** Takes the sources away with all that only they showed. */
    @Transactional
    public void remove(String... sources) {
        doubts.keySet().removeAll(Arrays.asList(sources));
        entities.createNativeQuery("""
                        delete from posting where id in (
                            select posting_id from sighting where source_id = any(cast(:sources as text[])))""").setParameter("sources", sources).executeUpdate();
        entities.createNativeQuery("delete from source where id = any(cast(:sources as text[]))")
                .setParameter("sources", sources)
                .executeUpdate();
        entities.createNativeQuery(
                        "delete from company c where not exists (select 1 from posting p where p.company_id = c.id)")
                .executeUpdate();
    }
}
