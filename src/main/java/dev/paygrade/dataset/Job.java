package dev.paygrade.dataset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as the database remembers it.
 *
 * @param rows how many rows are dealt with
 * @param rejectsLength bytes of the file of rejected rows that belong to them
 * @param finishedAt null while rows may be left
 */
record Job(
        long id,
        String sourceId,
        long rows,
        Tally tally,
        long rejectsLength,
        @Nullable Instant finishedAt) {}
