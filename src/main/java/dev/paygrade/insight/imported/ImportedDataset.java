package dev.paygrade.insight.imported;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A data set that somebody else published.
 *
 * @param licence null where the importer did not say
 * @param rows of the file
 * @param pairs of them that were one ad: neighbouring (high, low) rows
 * @param singles rows that stood alone
 * @param repeats ads (pairs or singles) that say exactly what one above them says
 * @param intervals what is left, and counted
 * @param fileHash SHA-256 of the file, in hexadecimal digits
 */
public record ImportedDataset(
        String id,
        String name,
        @Nullable String licence,
        @Nullable String url,
        @Nullable LocalDate published,
        Instant importedAt,
        int rows,
        int pairs,
        int singles,
        int repeats,
        int rejected,
        int intervals,
        int firstYear,
        int lastYear,
        String fileHash) {}
