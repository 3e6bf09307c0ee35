package dev.paygrade.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of imports and of their sources. */
@ApplicationScoped
class Journal {
    private static final String COLUMNS =
            Arrays.stream(Count.values()).map(Count::column).collect(Collectors.joining(", "));
    private static final int DAY = 86_400;

    private final EntityManager entities;
    private final Clock clock;

    Journal(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Which file it is: its name without the folder, its bytes, and the hash of its head and mapping. */
    @SuppressWarnings("ArrayRecordComponent") // a hash, compared by the database
    record Identity(String file, long size, byte[] head) {}

    /**
     * The import of a file, new or as it was left.
     *
     * @param again begin with the first row, whatever was done before
     * @throws SourceTakenException if the identifier is a source of another kind
     */
    @Transactional
    Job begin(String sourceId, Identity file, boolean again) {
        enterSource(sourceId, file.file());
        if (again) {
            entities.createNativeQuery("delete from import where source_id = :source and size = :size and head = :head")
                    .setParameter("source", sourceId)
                    .setParameter("size", file.size())
                    .setParameter("head", file.head())
                    .executeUpdate();
        }
        entities.createNativeQuery("""
                        insert into import (source_id, file, size, head, started_at, updated_at)
                        values (:source, :file, :size, :head, :now, :now)
                        on conflict (source_id, size, head) do nothing""")
                .setParameter("source", sourceId)
                .setParameter("file", file.file())
                .setParameter("size", file.size())
                .setParameter("head", file.head())
                .setParameter("now", clock.instant())
                .executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery("select id, rejects_length, finished_at, " + COLUMNS
                        + " from import where source_id = :source and size = :size and head = :head")
                .setParameter("source", sourceId)
                .setParameter("size", file.size())
                .setParameter("head", file.head())
                .getSingleResult();
        Tally tally = new Tally();
        for (Count count : Count.values()) {
            tally.add(count, number(row[3 + count.ordinal()]));
        }
        return new Job(number(row[0]), sourceId, tally.of(Count.ROWS), tally, number(row[1]), instant(row[2]));
    }

    private void enterSource(String id, String file) {
        List<?> origin = entities.createNativeQuery("select origin from source where id = :id")
                .setParameter("id", id)
                .getResultList();
        if (!origin.isEmpty()) {
            if (!"IMPORT".equals(origin.getFirst())) {
                throw new SourceTakenException(id);
            }
            return;
        }
        entities.createNativeQuery("""
                        insert into source (id, kind, url, host, every_seconds, enabled, origin, next_check_at, created_at)
                        values (:id, 'import', :url, 'import', :every, false, 'IMPORT', :now, :now)""")
                .setParameter("id", id)
                .setParameter("url", address(file))
                .setParameter("every", DAY)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Only the name: where it lies on this machine is nobody's business. */
    private static String address(String file) {
        try {
            return new URI("file", null, "/" + file, null).toString();
        } catch (URISyntaxException e) {
            return "file:///";
        }
    }

    /**
     * Notes how far an import is; within the transaction that stored the rows.
     *
     * @throws AlreadyRunningException if somebody else imports the same file just now
     */
    void advance(Job job, Tally tally, long rejectsLength) {
        String counts = Arrays.stream(Count.values())
                .map(count -> count.column() + " = " + tally.of(count))
                .collect(Collectors.joining(", "));
        int updated = entities.createNativeQuery("update import set " + counts
                        + ", rejects_length = :length, updated_at = :now where id = :id and row_count = :before")
                .setParameter("length", rejectsLength)
                .setParameter("now", clock.instant())
                .setParameter("id", job.id())
                .setParameter("before", job.rows())
                .executeUpdate();
        if (updated == 0) {
            throw new AlreadyRunningException();
        }
    }

    /** Notes that every row is dealt with, or that the file could not be read to its end. */
    @Transactional
    void end(Job job, @Nullable String fault) {
        Instant now = clock.instant();
        if (fault == null) {
            entities.createNativeQuery("update import set finished_at = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", job.id())
                    .executeUpdate();
        }
        entities.createNativeQuery("""
                        update source set last_run_at = :now, last_read_at = :now, last_status = :status, last_reason = nullif(:reason, '')
                        where id = :id""")
                .setParameter("now", now)
                .setParameter("status", fault == null ? "COMPLETE" : "PARTIAL")
                .setParameter("reason", fault == null ? "" : fault)
                .setParameter("id", job.sourceId())
                .executeUpdate();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case Instant moment -> moment;
            case OffsetDateTime moment -> moment.toInstant();
            case Timestamp moment -> moment.toInstant();
            default -> throw new IllegalStateException("a moment of the kind " + column.getClass());
        };
    }
}
