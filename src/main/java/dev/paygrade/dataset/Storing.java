package dev.paygrade.dataset;

import org.jboss.logging.Logger;

/** Stores rows batch by batch. */
final class Storing implements RowLoop.Sink {
    private static final Logger LOG = Logger.getLogger(Storing.class);
    private static final int BATCH = 300;
    /** A long stretch of rejected rows or repeats is noted, too. */
    private static final int NOTED_ROWS = 5_000;

    private final Intake intake;
    private final Intake.Desk desk;
    private final Batch batch = new Batch();
    private Job job;
    /** Counts of the rows since the last batch. */
    private Tally pending = new Tally();

    Storing(Intake intake, Intake.Desk desk, Job job) {
        this.intake = intake;
        this.desk = desk;
        this.job = job;
    }

    @Override
    public void posting(Row row, Entry entry) {
        // of two rows with one identifier, the later one must find the earlier one stored
        if (batch.has(entry)) {
            flush();
        }
        batch.add(row, entry);
        pending.add(Count.ROWS, 1);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void repeated() {
        pending.add(Count.REPEATED, 1);
        counted();
    }

    @Override
    public void rejected(Row row, String reason) {
        desk.rejects().add(row, reason);
        pending.add(Count.REJECTED, 1);
        counted();
    }

    private void counted() {
        pending.add(Count.ROWS, 1);
        if (pending.of(Count.ROWS) >= NOTED_ROWS) {
            flush();
        }
    }

    /** Stores what was gathered, and notes how far the import is. */
    void flush() {
        if (pending.of(Count.ROWS) == 0) {
            return;
        }
        long before = desk.rejects().length();
        try {
            job = intake.store(job, batch, pending, desk);
        } catch (AlreadyRunningException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debugf(e, "a batch could not be stored and is stored row by row");
            desk.rejects().cutTo(before);
            batch.entries().values().forEach(entry -> pending.add(one(entry)));
            job = intake.note(job, pending, desk.rejects());
        }
        pending = new Tally();
        batch.clear();
    }

    /** One bad row must not stop the others. */
    private Tally one(Entry entry) {
        long before = desk.rejects().length();
        try {
            return intake.storeOne(job, batch, entry, desk);
        } catch (RuntimeException e) {
            desk.rejects().cutTo(before);
            desk.rejects().add(batch.row(entry.posting().externalId()), "could not be stored: " + root(e));
            Tally rejected = new Tally();
            rejected.add(Count.REJECTED, 1);
            return rejected;
        }
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    Job job() {
        return job;
    }
}
