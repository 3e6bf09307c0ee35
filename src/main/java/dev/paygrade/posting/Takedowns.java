package dev.paygrade.posting;

import dev.paygrade.normalise.Employer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes postings and employers down for good, and lifts that again. */
@ApplicationScoped
public class Takedowns {
    private final EntityManager entities;
    private final TakenDown takenDown;
    private final Database database;
    private final Clock clock;

    Takedowns(EntityManager entities, TakenDown takenDown, Database database, Clock clock) {
        this.entities = entities;
        this.takenDown = takenDown;
        this.database = database;
        this.clock = clock;
    }

    /** What a block blocks. */
    public enum Kind {
        POSTING,
        EMPLOYER
    }

    /**
     * A block.
     *
     * @param name the posting's title and employer, or the employer's name
     * @param held postings that come back when it is lifted
     * @param ads identifiers of ads, over all sources, that it turns away
     */
    public record Block(
            long id, Kind kind, String name, String reason, String madeBy, Instant madeAt, long held, long ads) {}

    /** Takes down a posting; empty if it is not there. */
    @Transactional
    public Optional<Long> posting(long id, String reason, String who) {
        List<?> names = entities.createNativeQuery(
                        "select concat_ws(', ', title, employer) from posting where id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        long block = enter(Kind.POSTING, null, String.valueOf(names.getFirst()), reason, who);
        takenDown.hold(block, List.of(id));
        return Optional.of(block);
    }

    /** Takes down an employer, known or not yet, with all its postings; empty if the name says nothing or is blocked. */
    @Transactional
    public Optional<Long> employer(String name, String reason, String who) {
        String slug = Employer.slug(name);
        if (slug.isEmpty()
                || !database.query("select 1 from block where employer = ?", List.of(slug), row -> 1)
                        .isEmpty()) {
            return Optional.empty();
        }
        long block = enter(Kind.EMPLOYER, slug, name.strip(), reason, who);
        List<?> ids = entities.createNativeQuery(
                        "select p.id from posting p join company c on c.id = p.company_id where c.slug = :slug",
                        Long.class)
                .setParameter("slug", slug)
                .getResultList();
        takenDown.hold(block, ids.stream().map(Long.class::cast).toList());
        entities.createNativeQuery("""
                        delete from company c where slug = :slug
                          and not exists (select 1 from posting p where p.company_id = c.id)""").setParameter("slug", slug).executeUpdate();
        return Optional.of(block);
    }

    private long enter(Kind kind, @Nullable String employer, String name, String reason, String who) {
        return ((Number) entities.createNativeQuery("""
                        insert into block (kind, employer, name, reason, made_by, made_at)
                        values (:kind, cast(:employer as text), :name, :reason, :who, :now) returning id""")
                        .setParameter("kind", kind.name())
                        .setParameter("employer", employer)
                        .setParameter("name", name)
                        .setParameter("reason", reason)
                        .setParameter("who", who)
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .longValue();
    }

    /** Lifts a block and brings back what it holds; returns how many postings, empty if there is no such block. */
    @Transactional
    public Optional<Integer> lift(long block) {
        if (find(block).isEmpty()) {
            return Optional.empty();
        }
        int back = takenDown.release(block, clock.instant());
        entities.createNativeQuery("delete from block where id = :id")
                .setParameter("id", block)
                .executeUpdate();
        return Optional.of(back);
    }

    public Optional<Block> find(long id) {
        return blocks("where b.id = ?", List.of(id)).stream().findFirst();
    }

    /**
     * A page of blocks, the latest first.
     *
     * @param before only those with a lower id, or null to begin with the latest
     */
    public List<Block> page(@Nullable Long before, int limit) {
        return blocks(
                "where b.id < ? order by b.id desc limit ?", List.of(before == null ? Long.MAX_VALUE : before, limit));
    }

    private List<Block> blocks(String where, List<?> parameters) {
        return database.query(
                """
                select b.id, b.kind, b.name, b.reason, b.made_by, b.made_at,
                    (select count(*) from taken_down t where t.block_id = b.id and t.posting->>'merged_into' is null),
                    (select count(*) from block_sighting s where s.block_id = b.id)
                from block b %s""".formatted(where),
                parameters,
                row -> new Block(
                        row.getLong(1),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getLong(7),
                        row.getLong(8)));
    }
}
