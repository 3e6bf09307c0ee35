package dev.paygrade.search.index;

import dev.paygrade.place.Countries;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Near;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** What a filter wants of one segment: one bitmap for each condition, those of facets apart. */
final class Wanted {
    private final Part part;
    private final Segment segment;
    private final Map<String, int[]> descendants;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<RoaringBitmap> hits = new ArrayList<>();

    /**
     * @param since microseconds since 1970; postings before do not count
     * @param text positions where the text is found, or null if none is asked for
     */
    Wanted(
            Part part,
            Map<String, int[]> descendants,
            PostingFilter filter,
            long since,
            @Nullable Floor floor,
            @Nullable RoaringBitmap text) {
        this.part = part;
        this.segment = part.segment();
        this.descendants = descendants;
        List<RoaringBitmap> always = new ArrayList<>();
        switch (filter.status()) {
            case OPEN -> always.add(flag(Column.Flag.OPEN));
            case CLOSED -> always.add(flag(Column.Flag.CLOSED));
            case ANY -> {}
        }
        if (filter.featured()) {
            always.add(flag(Column.Flag.FEATURED));
        }
        if (filter.payStated()) {
            always.add(flag(Column.Flag.STATED));
        }
        if (!filter.sources().isEmpty()) {
            always.add(any(Column.SOURCE, filter.sources()));
        }
        PostingFilter.Home home = filter.home();
        if (home != null) {
            always.add(segment.made.get(home, () -> eligible(home)));
        }
        Near near = filter.near();
        if (near != null) {
            always.add(segment.made.get(
                    near, () -> any(Column.PLACE, near.places()).clone()));
        }
        if (filter.noEstimates()) {
            always.add(segment.made.get(
                    Column.Flag.ESTIMATED,
                    () -> RoaringBitmap.andNot(
                            RoaringBitmap.bitmapOfRange(0, segment.size), flag(Column.Flag.ESTIMATED))));
        }
        if (floor != null) {
            always.add(segment.made.get(floor, () -> floor.reachedBy(segment)));
        }
        if (text != null) {
            always.add(text);
        }
        if (since != Long.MIN_VALUE) {
            always.add(RoaringBitmap.bitmapOfRange(0, segment.after(since, Long.MIN_VALUE)));
        }
        if (filter.counted() != null) {
            always.add(cell(filter.counted()));
            always.add(segment.made.get("observed", this::observed));
        }
        for (Facet facet : Facet.values()) {
            if (!filter.of(facet).isEmpty()) {
                conditions.add(new Condition(facet, each(Column.of(facet), filter.of(facet))));
            }
        }
        if (part.live().getCardinality() < segment.size || always.isEmpty()) {
            always.add(part.live());
        }
        always.forEach(positions -> conditions.add(new Condition(null, positions)));
        // what few postings have makes the rest quick
        conditions.sort(Comparator.comparingLong(Condition::most));
    }

    Part part() {
        return part;
    }

    /** The wanted positions; the conditions of one facet left out if it is given. Not to be changed. */
    RoaringBitmap hits(@Nullable Facet except) {
        int out = 0;
        while (out < conditions.size() && (except == null || conditions.get(out).facet() != except)) {
            out++;
        }
        if (out == conditions.size()) {
            return upTo(out);
        }
        RoaringBitmap found = out == 0 ? conditions.get(1).positions() : upTo(out);
        for (int i = Math.max(out + 1, out == 0 ? 2 : 0); i < conditions.size(); i++) {
            found = conditions.get(i).among(found);
        }
        return found;
    }

    /** What the first conditions leave, kept: every facet that is counted without its own begins with them. */
    private RoaringBitmap upTo(int end) {
        for (int i = hits.size(); i < end; i++) {
            Condition next = conditions.get(i);
            hits.add(i == 0 ? next.positions() : next.among(hits.get(i - 1)));
        }
        return hits.get(end - 1);
    }

    /** All positions of a pay cell. */
    RoaringBitmap cell(PayCell cell) {
        return segment.made.get(cell, () -> switch (cell) {
            case FULL_TIME -> {
                RoaringBitmap some = any(
                        Column.TYPE, List.of("INTERN", "PART_TIME", "CONTRACTOR", "TEMPORARY", "OTHER", "FULL_TIME"));
                RoaringBitmap unsaid = RoaringBitmap.andNot(RoaringBitmap.bitmapOfRange(0, segment.size), some);
                unsaid.or(any(Column.TYPE, List.of("FULL_TIME")));
                unsaid.andNot(any(Column.TYPE, List.of("INTERN", "PART_TIME")));
                yield unsaid;
            }
            case PART_TIME ->
                RoaringBitmap.andNot(any(Column.TYPE, List.of("PART_TIME")), any(Column.TYPE, List.of("INTERN")));
            case INTERN -> any(Column.TYPE, List.of("INTERN")).clone();
            case CONTRACTOR ->
                RoaringBitmap.andNot(
                        any(Column.TYPE, List.of("CONTRACTOR", "TEMPORARY")),
                        any(Column.TYPE, List.of("FULL_TIME", "PART_TIME", "INTERN")));
        });
    }

    RoaringBitmap flag(Column.Flag flag) {
        return any(Column.FLAG, List.of(flag.name()));
    }

    private RoaringBitmap observed() {
        RoaringBitmap observed = new RoaringBitmap();
        for (int i = 0; i < segment.size; i++) {
            if (segment.figures.low(i) != SparseInts.NONE) {
                observed.add(i);
            }
        }
        return observed;
    }

    private RoaringBitmap any(Column column, List<String> words) {
        RoaringBitmap[] each = each(column, words);
        return each.length == 1 ? each[0] : RoaringBitmap.or(each);
    }

    /** The postings of each value. */
    private RoaringBitmap[] each(Column column, List<String> words) {
        List<Integer> codes = new ArrayList<>();
        for (String word : words) {
            if (column == Column.ROLE) {
                for (int role : descendants.getOrDefault(word, new int[0])) {
                    codes.add(role);
                }
            } else {
                codes.add(segment.vocabulary.words(column).code(word));
            }
        }
        Lists lists = segment.lists(column);
        return codes.stream().distinct().map(lists::of).toArray(RoaringBitmap[]::new);
    }

    /** Stated: by country, or by a region it belongs to; excluded wins over both. */
    private RoaringBitmap eligible(PostingFilter.Home home) {
        List<String> stated = new ArrayList<>(List.of(home.country()));
        Countries.regionsOf(home.country()).forEach(region -> stated.add("+" + region));
        RoaringBitmap eligible = any(Column.ELIGIBLE, stated).clone();
        if (home.unknownToo()) {
            eligible.or(segment.made.get("unsaid", this::unsaid));
        }
        eligible.andNot(any(Column.ELIGIBLE, List.of("-" + home.country())));
        return eligible;
    }

    /** Remote postings that name neither countries nor regions. */
    private RoaringBitmap unsaid() {
        List<String> named = new ArrayList<>();
        Dictionary words = segment.vocabulary.words(Column.ELIGIBLE);
        for (int i = 0; i < words.size(); i++) {
            if (!words.word(i).startsWith("-")) {
                named.add(words.word(i));
            }
        }
        return RoaringBitmap.andNot(any(Column.MODE, List.of("REMOTE")), any(Column.ELIGIBLE, named));
    }
}
