package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** How large the database is, table by table, and how it grew from day to day. */
@ApplicationScoped
public class Growth {
    private static final int LARGEST = 8;

    private final EntityManager entities;
    private final Database database;
    private final Clock clock;

    Growth(EntityManager entities, Database database, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A table.
     *
     * @param rows PostgreSQL's own estimate
     * @param bytes with indexes and long values
     */
    public record Table(String name, long rows, long bytes) {}

    /** Sizes at the end of a day, or so far; rows are estimates. */
    public record Day(LocalDate day, long databaseBytes, long archiveBytes, long postings, long sightings) {}

    /** Writes down the sizes of today, over those of earlier today. */
    @Transactional
    public void note() {
        entities.createNativeQuery("""
                        insert into size_of_day (day, database_bytes, archive_bytes, postings, sightings)
                        values (:day, pg_database_size(current_database()),
                            pg_total_relation_size('archived_content') + pg_total_relation_size('archived_page'),
                            (select greatest(reltuples, 0) from pg_class where oid = cast('posting' as regclass)),
                            (select greatest(reltuples, 0) from pg_class where oid = cast('sighting' as regclass)))
                        on conflict (day) do update set database_bytes = excluded.database_bytes,
                            archive_bytes = excluded.archive_bytes, postings = excluded.postings,
                            sightings = excluded.sightings""")
                .setParameter("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The largest tables, the largest first. */
    public List<Table> tables() {
        return database.query(
                """
                select c.relname, greatest(c.reltuples, 0)::bigint, pg_total_relation_size(c.oid) as bytes
                from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                order by bytes desc limit ?""", List.of(LARGEST), row -> new Table(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    /** The latest days, the latest first. */
    public List<Day> days(int atMost) {
        return database.query(
                "select day, database_bytes, archive_bytes, postings, sightings from size_of_day order by day desc limit ?",
                List.of(atMost),
                row -> new Day(
                        row.getObject(1, LocalDate.class),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)));
    }
}
