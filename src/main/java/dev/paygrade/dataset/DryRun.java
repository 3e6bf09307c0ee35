package dev.paygrade.dataset;

import dev.paygrade.normalise.Draft;
import java.util.List;

/** Reads every row with all readers, counts, and stores nothing. */
final class DryRun implements RowLoop.Sink {
    private final EntryReader reader;
    private final Rejects rejects;
    private final Tally tally = new Tally();

    DryRun(EntryReader reader, Rejects rejects) {
        this.reader = reader;
        this.rejects = rejects;
    }

    @Override
    public void posting(Row row, Entry entry) {
        tally.add(Count.ROWS, 1);
        try {
            Draft draft = reader.read(entry);
            tally.add(List.of(draft));
            tally.add(Count.NOT_REMOTE, EntryReader.isDoubted(entry, draft) ? 1 : 0);
            tally.add(Count.CLOSED, entry.closed() ? 1 : 0);
        } catch (RuntimeException e) {
            rejects.add(row, "it could not be read: " + e);
            tally.add(Count.REJECTED, 1);
        }
    }

    @Override
    public void repeated() {
        tally.add(Count.ROWS, 1);
        tally.add(Count.REPEATED, 1);
    }

    @Override
    public void rejected(Row row, String reason) {
        rejects.add(row, reason);
        tally.add(Count.ROWS, 1);
        tally.add(Count.REJECTED, 1);
    }

    Tally tally() {
        return tally;
    }
}
