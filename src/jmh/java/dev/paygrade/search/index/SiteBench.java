package dev.paygrade.search.index;

import dev.paygrade.boot.EmbeddedDatabase;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.Sort;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The listing over HTTP with 16 connections, beside pgbench in turn. Site, database and whoever asks share the
 * processors of one machine, which makes it harder for the site: pgbench costs less than a client of HTTP.
 */
final class SiteBench {
    private static final double LEAST_RENDERED = 0.25;
    private static final double LEAST_KEPT = 1.1;
    private static final double MOST_SPREAD = 5;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 3;
    private static final int WARM = 12;
    private static final int PAGES = 20_000;
    private static final int SPAN = 60_000_000;

    private SiteBench() {}

    static void measure(EmbeddedDatabase database, Path folder, int size) throws Exception {
        PgBench peer = new PgBench(database, folder, SPAN);
        try (Site site = Site.start(database, folder)) {
            Bars.figure(
                    "HTTP over %,d postings, %d connections, %d processors shared by site, database and clients; peer: %s",
                    size, Load.CONNECTIONS, Runtime.getRuntime().availableProcessors(), peer.name());
            List<String> behind = behind();
            List<String> filtered = filtered();
            Load pages = new Load(site.port(), "", false);
            Load zipped = new Load(site.port(), "Accept-Encoding: gzip\r\n", false);
            Load known = new Load(site.port(), "", true);
            pages.run(behind, WARM);
            pages.run(filtered, WARM / 4.0);
            known.run(List.of("/"), WARM / 4.0);
            double[][] rates = new double[6][ROUNDS];
            double[] spread = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                rates[0][i] = peer.run(SECONDS);
                Load.Result rendered = pages.run(behind, SECONDS);
                rates[1][i] = rendered.perSecond();
                spread[i] = rendered.p99() / rendered.p50();
                rates[2][i] = zipped.run(behind, SECONDS).perSecond();
                rates[3][i] = pages.run(filtered, SECONDS).perSecond();
                rates[4][i] = pages.run(List.of("/"), SECONDS).perSecond();
                Load.Result same = known.run(List.of("/"), SECONDS);
                rates[5][i] = same.perSecond();
                if (same.bytesEach() > rendered.bytesEach() / 20) {
                    throw new IllegalStateException("a reader who has the page is sent it again");
                }
                if (i == 0) {
                    Bars.figure(
                            "a page has %,d bytes; p50 %.1f ms, p99 %.1f ms",
                            rendered.bytesEach(), rendered.p50(), rendered.p99());
                }
            }
            double sql = Bars.median(rates[0]);
            Bars.figure(
                    "a second: %s %.0f; pages behind random moments %.0f (gzip %.0f), pages of random filters %.0f; first page again %.0f, 304 %.0f",
                    peer.name(), sql, Bars.median(rates[1]), Bars.median(rates[2]), Bars.median(rates[3]), Bars.median(rates[4]), Bars.median(rates[5]));
            Bars.atLeast("listing, every row rendered, of the peer's pages", ratio(rates, 1), LEAST_RENDERED);
            Bars.atLeast("the first page as it was kept, of the peer's pages", ratio(rates, 4), LEAST_KEPT);
            Bars.atLeast("304, of the peer's pages", ratio(rates, 5), LEAST_KEPT);
            Bars.atMost("p99 of rendered pages, of their p50", Bars.median(spread), MOST_SPREAD);
        }
    }

    /** The median of the ratios of each round. */
    private static double ratio(double[][] rates, int of) {
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ratios[i] = rates[of][i] / rates[0][i];
        }
        return Bars.median(ratios);
    }

    /**
     * No two of them are the same, so every row is read and rendered. The filters beside the rows are those of any page,
     * and kept for half a second, as they are for readers; {@link #filtered} are pages of sixty filters.
     */
    private static List<String> behind() {
        Random random = new Random(16);
        long now = Instant.now().getEpochSecond();
        return random.longs(PAGES, 0, SPAN)
                .mapToObj(ago -> "/?after=" + new PageKey(Sort.NEWEST, (now - ago) * 1_000_000L, 0).token())
                .distinct()
                .toList();
    }

    /** Random filters, each at random moments. */
    private static List<String> filtered() {
        List<String> all = behind();
        List<Drawn> filters = Drawn.filters(60);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            paths.add(all.get(i) + query(filters.get(i % filters.size())));
        }
        return paths;
    }

    /** A filter as it stands in an address behind other parameters. */
    static String query(Drawn filter) {
        return filter.parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .map(pair -> "&" + pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining());
    }
}
