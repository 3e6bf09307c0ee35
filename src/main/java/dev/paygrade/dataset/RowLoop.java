package dev.paygrade.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a file and says of each what it is. */
final class RowLoop {
    private final Path path;
    private final DataFile.Format format;
    private final PostingRow postings;
    private final LongPredicate goesOn;

    /** @param goesOn asked before each row with how many are dealt with; false breaks the import off */
    RowLoop(Path path, DataFile.Format format, PostingRow postings, LongPredicate goesOn) {
        this.path = path;
        this.format = format;
        this.postings = postings;
        this.goesOn = goesOn;
    }

    /** Takes the rows. */
    interface Sink {
        void posting(Row row, Entry entry);

        void repeated();

        void rejected(Row row, String reason);
    }

    /** How it ended: broken off, or with what fault of the file as a whole. */
    record End(boolean brokenOff, @Nullable String fault) {}

    /** @param done rows that were dealt with before; they only count as seen */
    End run(long done, Sink sink, Progress progress) {
        Repeats repeats = new Repeats();
        try (DataFile file = DataFile.open(path, format)) {
            Row row = file.rows().next();
            while (row != null) {
                if (row.number() > done) {
                    if (!goesOn.test(row.number() - 1)) {
                        return new End(true, null);
                    }
                    progress.at(file.consumed(), row.number() - done);
                }
                take(row, row.number() > done ? sink : Nowhere.SINK, repeats);
                row = file.rows().next();
            }
            return new End(false, null);
        } catch (IOException e) {
            return new End(false, "the file cannot be read to its end: " + e.getMessage());
        }
    }

    private void take(Row row, Sink sink, Repeats repeats) {
        if (row.fault() != null) {
            sink.rejected(row, row.fault());
            return;
        }
        Entry entry = postings.read(row);
        if (entry == null) {
            sink.rejected(row, "has no title");
            return;
        }
        Entry unrepeated = repeats.unrepeated(entry);
        if (unrepeated == null) {
            sink.repeated();
        } else {
            sink.posting(row, unrepeated);
        }
    }

    /** For rows that were dealt with before. */
    private enum Nowhere implements Sink {
        SINK;

        @Override
        public void posting(Row row, Entry entry) {
            // stored by an earlier run
        }

        @Override
        public void repeated() {
            // counted by an earlier run
        }

        @Override
        public void rejected(Row row, String reason) {
            // written by an earlier run
        }
    }
}
