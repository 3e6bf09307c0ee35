package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts of five facets for random filters: ours, five {@code GROUP BY}s, Lucene. All must count the same. */
final class FacetBench {
    private static final int FILTERS = 24;
    private static final int VALUES = 60;
    private static final double LEAST_OF_SQL = 300;
    private static final double LEAST_OF_LUCENE = 10;
    private static final int MILLION = 1_000_000;

    private FacetBench() {}

    /** Microseconds for one filter; Lucene's are those of the quicker of its two ways. */
    private record Times(Drawn drawn, int hits, double ours, double all, double sql, double sorted, double taxonomy) {}

    static void measure(Connection connection, Ours index, Path folder) throws Exception {
        Files.createDirectories(folder);
        SqlPeer sql = new SqlPeer(connection);
        try (LucenePeer lucene = new LucenePeer(folder, index.snapshot())) {
            List<Drawn> filters = Drawn.filters(FILTERS);
            for (int i = 0; i < 20; i++) {
                for (Drawn drawn : filters) {
                    index.counts(drawn.filter(), SearchBench.FACETS);
                    index.counts(drawn.filter(), EnumSet.allOf(Facet.class));
                    lucene.counts(drawn, i % 2 == 0);
                }
            }
            Times[] times = new Times[filters.size()];
            for (int i = 0; i < times.length; i++) {
                times[i] = measure(filters.get(i), index, sql, lucene);
            }
            print(times, index.snapshot().old().segment().size);
        }
    }

    private static Times measure(Drawn drawn, Ours index, SqlPeer sql, LucenePeer lucene) throws Exception {
        PostingFilter filter = drawn.filter();
        Set<Facet> all = EnumSet.allOf(Facet.class);
        Map<Facet, Map<String, Integer>> expected = sql.counts(drawn);
        check(drawn, index.counts(filter, SearchBench.FACETS), expected);
        check(drawn, lucene.counts(drawn, false), expected);
        check(drawn, lucene.counts(drawn, true), expected);
        return new Times(
                drawn,
                index.total(filter),
                Bars.median(100, () -> index.counts(filter, SearchBench.FACETS)),
                Bars.median(50, () -> index.counts(filter, all)),
                Bars.median(3, () -> sql.counts(drawn)),
                Bars.median(15, () -> lucene.counts(drawn, false)),
                Bars.median(15, () -> lucene.counts(drawn, true)));
    }

    /** The most frequent values with their right counts, and none more frequent left out. */
    private static void check(
            Drawn drawn, Map<Facet, Map<String, Integer>> counted, Map<Facet, Map<String, Integer>> expected) {
        for (Facet facet : SearchBench.FACETS) {
            Map<String, Integer> some = counted.get(facet);
            Map<String, Integer> all = expected.get(facet);
            int least = some.values().stream().mapToInt(n -> n).min().orElse(0);
            boolean right = some.size() == Math.min(VALUES, all.size())
                    && some.entrySet().stream().allMatch(entry -> entry.getValue().equals(all.get(entry.getKey())))
                    && all.entrySet().stream()
                            .allMatch(entry -> entry.getValue() <= least || some.containsKey(entry.getKey()));
            if (!right) {
                throw new IllegalStateException("%s of %s: %s instead of %s".formatted(facet, drawn, some, all));
            }
        }
    }

    private static void print(Times[] times, int size) {
        Bars.figure("facets of %d filters, equal counts by all; µs: hits, ours (of all eight), SQL, Lucene sorted/taxonomy", times.length);
        for (Times one : times) {
            Bars.figure(
                    "%,9d %8.0f (%6.0f) %9.0f %8.0f/%8.0f  %s",
                    one.hits(), one.ours(), one.all(), one.sql(), one.sorted(), one.taxonomy(), one.drawn().parameters());
        }
        double[] ofSql = Arrays.stream(times).mapToDouble(one -> one.sql() / one.ours()).sorted().toArray();
        double[] ofLucene = Arrays.stream(times)
                .mapToDouble(one -> Math.min(one.sorted(), one.taxonomy()) / one.ours())
                .sorted()
                .toArray();
        Bars.figure(
                "median of all filters: ours %.0f µs",
                Bars.median(Arrays.stream(times).mapToDouble(Times::ours).toArray()));
        if (size >= MILLION) {
            Bars.atLeast("facets, five GROUP BYs: the median filter, times", Bars.median(ofSql), LEAST_OF_SQL);
            Bars.atLeast("facets, five GROUP BYs: the worst filter, times", ofSql[0], LEAST_OF_SQL);
            Bars.atLeast("facets, Lucene: the median filter, times", Bars.median(ofLucene), LEAST_OF_LUCENE);
            Bars.atLeast("facets, Lucene: the worst filter, times", ofLucene[0], LEAST_OF_LUCENE);
        } else {
            Bars.figure(
                    "times five GROUP BYs: median %.0f, worst %.0f; times Lucene: median %.1f, worst %.1f",
                    Bars.median(ofSql), ofSql[0], Bars.median(ofLucene), ofLucene[0]);
        }
    }
}
