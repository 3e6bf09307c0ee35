package dev.paygrade.insight;

import java.util.HashMap;
import java.util.Map;

/** The contents of a cell, or what changes in it. */
final class Tally {
    int all;
    int stated;
    int oneSided;
    int ads;
    final Buckets low;
    final Buckets mid;
    final Buckets high;
    /** Ads by id of the employer. */
    final Map<Long, Integer> employers = new HashMap<>();

    Tally() {
        this(new Buckets(), new Buckets(), new Buckets());
    }

    Tally(Buckets low, Buckets mid, Buckets high) {
        this.low = low;
        this.mid = mid;
        this.high = high;
    }

    /** @param sign -1 to take the group away */
    void add(Group group, int sign) {
        int n = sign * group.postings();
        all += n;
        stated += group.stated() ? n : 0;
        oneSided += group.oneSided() ? n : 0;
        int more = sign * group.observations();
        if (group.low() != null && group.high() != null && more != 0) {
            ads += more;
            low.add(group.low(), more);
            mid.add(group.low() + (group.high() - group.low()) / 2, more);
            high.add(group.high(), more);
            if (group.company() != null) {
                employers.merge(group.company(), more, Integer::sum);
            }
        }
    }

    void add(Tally change) {
        all += change.all;
        stated += change.stated;
        oneSided += change.oneSided;
        ads += change.ads;
        low.add(change.low);
        mid.add(change.mid);
        high.add(change.high);
    }
}
