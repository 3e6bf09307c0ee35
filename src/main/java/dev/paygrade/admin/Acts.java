package dev.paygrade.admin;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What operators did: who, when, what, on what. */
@ApplicationScoped
class Acts {
    private static final int LONGEST_NOTE = 500;

    private final EntityManager entities;
    private final Database database;
    private final Clock clock;

    Acts(EntityManager entities, Database database, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /**
     * An act.
     *
     * @param way {@code PAGES} or {@code API}
     * @param act a word or two: {@code pause}, {@code correct level}
     * @param subject on what: {@code source seeds}
     */
    public record Line(
            long id,
            Instant at,
            String who,
            String way,
            String act,
            String subject,
            @Nullable String note) {
        private static final DateTimeFormatter WHEN =
                DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

        /** For people, UTC. */
        public String when() {
            return WHEN.format(at);
        }

        /** By which way, where it is not the usual one. */
        public String by() {
            return way.equals("API") ? "by the API" : "";
        }
    }

    @Transactional
    void record(String who, String way, Act.Did did) {
        String note = did.note();
        entities.createNativeQuery("""
                        insert into audit (at, who, way, act, subject, note)
                        values (:at, :who, :way, :act, :subject, cast(:note as text))""")
                .setParameter("at", clock.instant())
                .setParameter("who", who)
                .setParameter("way", way)
                .setParameter("act", did.act())
                .setParameter("subject", did.subject())
                .setParameter(
                        "note", note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE))
                .executeUpdate();
    }

    /**
     * The latest first.
     *
     * @param before only those with a lower id, or null to begin with the latest
     */
    List<Line> page(@Nullable Long before, int limit) {
        return database.query(
                "select id, at, who, way, act, subject, note from audit where id < ? order by id desc limit ?",
                List.of(before == null ? Long.MAX_VALUE : before, limit),
                row -> new Line(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
    }
}
