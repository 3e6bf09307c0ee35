package dev.paygrade.posting;

import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** What became of the postings of a run; grows batch by batch. */
public final class Stored {
    private final RoaringBitmap seen = new RoaringBitmap();
    private final List<Rejected> rejected = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int reopened;
    private int linked;
    private int blocked;

    /** A posting that could not be stored. */
    public record Rejected(Incoming posting, String reason) {}

    void seen(int sightingId) {
        seen.add(sightingId);
    }

    void added() {
        added++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    /** A new sighting of an opening that is known already; nothing of the opening changed. */
    void linked() {
        linked++;
        unchanged++;
    }

    /** An operator took it down for good. */
    void blocked() {
        blocked++;
    }

    void reopened() {
        reopened++;
    }

    public void reject(Rejected posting) {
        rejected.add(posting);
    }

    /** Takes the counts of a batch whose transaction was committed. */
    public void add(Stored batch) {
        seen.or(batch.seen);
        rejected.addAll(batch.rejected);
        added += batch.added;
        changed += batch.changed;
        unchanged += batch.unchanged;
        linked += batch.linked;
        blocked += batch.blocked;
        reopened += batch.reopened;
    }

    /** Ids of the sightings that the run saw. */
    public RoaringBitmap seen() {
        return seen;
    }

    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    public int addedCount() {
        return added;
    }

    public int changedCount() {
        return changed;
    }

    public int unchangedCount() {
        return unchanged;
    }

    /** How many of the unchanged were new sightings of openings already known. */
    public int linkedCount() {
        return linked;
    }

    /** How many were turned away because an operator took them, or their employer, down. */
    public int blockedCount() {
        return blocked;
    }

    public int reopenedCount() {
        return reopened;
    }
}
