package dev.paygrade.search.index;

import dev.paygrade.level.Level;
import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Kept;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingIndex.Found;
import dev.paygrade.search.Sort;
import dev.paygrade.search.TextQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Answers from one snapshot. */
final class Answers {
    private static final int MOST_KEPT = 128;

    /** What was counted: the same for every page of a filter. */
    private record Counting(PostingFilter filter, Set<Facet> facets, LocalDate day) {}

    private record Counted(int total, Map<Facet, Map<String, Integer>> facets) {}

    private final Clock clock;
    private final FxRates rates;
    private final TextHits texts;
    private final Kept<Counting, Counted> counted = new Kept<>(MOST_KEPT);

    Answers(Clock clock, FxRates rates, Database database) {
        this.clock = clock;
        this.rates = rates;
        this.texts = new TextHits(database);
    }

    Optional<Found> find(
            Snapshot snapshot, PostingFilter filter, Sort sort, @Nullable PageKey after, int limit, Set<Facet> facets) {
        return question(snapshot, filter).map(question -> {
            List<RoaringBitmap> hits = question.hits(null);
            Supplier<Counted> counting = () -> new Counted(
                    hits.stream().mapToInt(RoaringBitmap::getCardinality).sum(), question.counts(facets, hits));
            Counted counts = filter.moves()
                    ? counting.get()
                    : counted.get(snapshot.version(), new Counting(filter, facets, LocalDate.now(clock)), counting);
            return new Found(counts.total(), page(snapshot, filter, hits, sort, after, limit), counts.facets());
        });
    }

    private List<Long> page(
            Snapshot snapshot,
            PostingFilter filter,
            List<RoaringBitmap> hits,
            Sort sort,
            @Nullable PageKey after,
            int limit) {
        TextQuery words = sort == Sort.RELEVANCE && filter.text() != null ? TextQuery.of(filter.text()) : null;
        if (words == null || !words.hasWords()) {
            return Page.of(snapshot.parts(), hits, sort, after, limit);
        }
        // of no interest to those who only count
        List<List<RoaringBitmap>> ranked = limit == 0
                ? List.of()
                : snapshot.parts().stream()
                        .map(part -> texts.ranked(part.segment(), words))
                        .toList();
        return Page.ranked(snapshot.parts(), hits, ranked, after, limit);
    }

    Optional<List<Observation>> observations(Snapshot snapshot, PostingFilter filter, PayCell cell) {
        return question(snapshot, filter.counted(cell)).map(question -> {
            List<RoaringBitmap> hits = question.hits(null);
            List<Observation> observations = new ArrayList<>();
            Dictionary companies = snapshot.vocabulary().words(Column.COMPANY);
            Dictionary levels = snapshot.vocabulary().words(Column.LEVEL);
            Dictionary roles = snapshot.vocabulary().words(Column.ROLE);
            for (int i = 0; i < hits.size(); i++) {
                Segment segment = snapshot.parts().get(i).segment();
                hits.get(i).forEach((int at) -> {
                    int company = segment.code(Column.COMPANY, at);
                    int level = segment.code(Column.LEVEL, at);
                    int role = segment.code(Column.ROLE, at);
                    observations.add(new Observation(
                            segment.figures.low(at),
                            segment.figures.high(at),
                            company == 0 ? null : companies.key(company - 1),
                            level == 0 ? null : Level.valueOf(levels.word(level - 1)),
                            role == 0 ? null : roles.key(role - 1)));
                });
            }
            return observations;
        });
    }

    Optional<Coverage> coverage(Snapshot snapshot, PostingFilter filter, PayCell cell) {
        PostingFilter any = filter.anyStatus();
        return wanted(snapshot, any, PayWindow.start(clock)).map(all -> {
            int[] sums = new int[3];
            for (Wanted wanted : all) {
                RoaringBitmap hits = RoaringBitmap.and(wanted.hits(null), wanted.cell(cell));
                sums[0] += hits.getCardinality();
                sums[1] += RoaringBitmap.andCardinality(hits, wanted.flag(Column.Flag.STATED));
                sums[2] += RoaringBitmap.andCardinality(hits, wanted.flag(Column.Flag.ONE_SIDED));
            }
            return new Coverage(sums[0], sums[1], sums[2]);
        });
    }

    private Optional<Question> question(Snapshot snapshot, PostingFilter filter) {
        Instant window = filter.counted() == null ? Instant.MIN : PayWindow.start(clock);
        return wanted(snapshot, filter, window).map(wanted -> new Question(snapshot, filter, wanted));
    }

    /** Empty if the index cannot tell. */
    private Optional<List<Wanted>> wanted(Snapshot snapshot, PostingFilter filter, Instant window) {
        if (filter.floor() == null) {
            return Optional.of(wanted(snapshot, filter, window, null));
        }
        return Floor.of(filter.floor(), rates, LocalDate.now(clock))
                .map(floor -> wanted(snapshot, filter, window, floor));
    }

    private List<Wanted> wanted(Snapshot snapshot, PostingFilter filter, Instant window, @Nullable Floor floor) {
        Instant since =
                filter.postedWithin() == null ? Instant.MIN : clock.instant().minus(filter.postedWithin());
        Instant later = since.isAfter(window) ? since : window;
        long micros = later.equals(Instant.MIN)
                ? Long.MIN_VALUE
                : later.getEpochSecond() * 1_000_000L + later.getNano() / 1000;
        TextQuery text = filter.text() == null ? null : TextQuery.of(filter.text());
        List<Wanted> wanted = new ArrayList<>();
        for (Part part : snapshot.parts()) {
            RoaringBitmap found = text == null ? null : found(part.segment(), text);
            wanted.add(new Wanted(part, snapshot.descendants(), filter, micros, floor, found));
        }
        return wanted;
    }

    private RoaringBitmap found(Segment segment, TextQuery text) {
        RoaringBitmap remote = segment.lists(Column.MODE)
                .of(segment.vocabulary.words(Column.MODE).code("REMOTE"));
        if (!text.hasWords()) {
            return text.remote() ? remote : new RoaringBitmap();
        }
        RoaringBitmap found = texts.of(segment, text);
        return text.remote() ? RoaringBitmap.and(found, remote) : found;
    }
}
