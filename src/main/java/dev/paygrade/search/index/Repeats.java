package dev.paygrade.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Of equal ads of one employer the latest stands for all: same role, level, range and countries. */
final class Repeats {
    private static final Column[] SAME = {Column.COMPANY, Column.ROLE, Column.LEVEL, Column.COUNTRY};

    private final List<Part> parts;
    private long[] table = new long[1 << 10];
    private int held;

    private Repeats(List<Part> parts) {
        this.parts = parts;
        Arrays.fill(table, -1);
    }

    /** The hits without repeats. */
    static List<RoaringBitmap> dropped(List<Part> parts, List<RoaringBitmap> hits) {
        Repeats seen = new Repeats(parts);
        List<RoaringBitmap> kept = new ArrayList<>();
        parts.forEach(part -> kept.add(new RoaringBitmap()));
        Newest newest = new Newest(parts, hits);
        while (newest.next()) {
            if (seen.isNew(newest.part(), newest.position())) {
                kept.get(newest.part()).add(newest.position());
            }
        }
        return kept;
    }

    private boolean isNew(int part, int at) {
        if (parts.get(part).segment().code(Column.COMPANY, at) == 0) {
            return true;
        }
        if (held > table.length / 2) {
            grow();
        }
        int slot = slot(part, at);
        if (table[slot] >= 0) {
            return false;
        }
        table[slot] = (long) part << 32 | at;
        held++;
        return true;
    }

    private int slot(int part, int at) {
        int slot = hash(part, at) & (table.length - 1);
        while (table[slot] >= 0 && !same((int) (table[slot] >>> 32), (int) table[slot], part, at)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        Arrays.fill(table, -1);
        for (long one : before) {
            if (one >= 0) {
                table[slot((int) (one >>> 32), (int) one)] = one;
            }
        }
    }

    private int hash(int part, int at) {
        Segment segment = parts.get(part).segment();
        int hash = segment.figures.low(at) * 31 + segment.figures.high(at);
        for (Column column : SAME) {
            hash = hash * 31 + segment.code(column, at);
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private boolean same(int partA, int a, int partB, int b) {
        Segment one = parts.get(partA).segment();
        Segment other = parts.get(partB).segment();
        for (Column column : SAME) {
            if (one.code(column, a) != other.code(column, b)) {
                return false;
            }
        }
        return one.figures.low(a) == other.figures.low(b) && one.figures.high(a) == other.figures.high(b);
    }
}
