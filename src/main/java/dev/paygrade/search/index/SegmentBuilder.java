package dev.paygrade.search.index;

import java.util.Arrays;

/** Takes postings, the newest first, and makes a segment of them. */
final class SegmentBuilder {
    private final Vocabulary vocabulary;
    private final Figures figures;
    private final Codes[] codes = new Codes[Column.values().length];
    private final ManyCodes skills;
    private long[] ids;
    private long[] posted;
    private int size;

    SegmentBuilder(Vocabulary vocabulary, int capacity) {
        this.vocabulary = vocabulary;
        ids = new long[Math.max(capacity, 16)];
        posted = new long[Math.max(capacity, 16)];
        skills = new ManyCodes(capacity);
        figures = new Figures(capacity);
        Arrays.setAll(codes, i -> new Codes(Column.values()[i].kind == Column.Kind.MANY ? 0 : capacity));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Begins the next posting; everything else of it is to follow. */
    void next(long id, long postedMicros) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + size / 2);
            posted = Arrays.copyOf(posted, size + size / 2);
        }
        ids[size] = id;
        posted[size++] = postedMicros;
    }

    void code(Column column, int code) {
        codes[column.ordinal()].add(code);
    }

    void skills(int[] values) {
        skills.add(values);
    }

    /** Each may be {@link SparseInts#NONE}. */
    void figures(int annual, int usd, int low, int high) {
        figures.add(annual, usd, low, high);
    }

    /** A posting of another segment of the same vocabulary. */
    void copy(Segment from, int at) {
        next(from.id(at), from.posted(at));
        for (Column column : Column.values()) {
            if (column.kind != Column.Kind.MANY) {
                code(column, from.code(column, at));
            }
        }
        skills(from.skills.get(at));
        figures.add(from.figures, at);
    }

    Segment build() {
        return new Segment(vocabulary, size, Packed.of(ids, size), Packed.of(posted, size), figures, codes, skills);
    }
}
