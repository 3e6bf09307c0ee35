package dev.paygrade.search.index;

import dev.paygrade.boot.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * {@code ./paygrade bench soak [MINUTES]}: the packaged site reads its sources again and again while its pages are asked
 * for at a bounded pace; memory must stay flat and nothing may fail.
 */
@SuppressWarnings("SystemOut") // a command's answer
public final class SoakBench {
    private static final int MINUTES = 30;
    private static final int PAGES_A_SECOND = 25;
    private static final int READ_AGAIN_S = 10;
    private static final int PAGES = 400;
    private static final double FLAT = 1.1;

    private SoakBench() {}

    /** Megabytes: of the process, and the least that was in use on its heap during a minute. */
    private record Minute(double process, double heap) {}

    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length == 0 ? MINUTES : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("paygrade-bench-");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.FULL);
                Site site = Site.start(
                        database,
                        folder,
                        List.of("-Xmx160m", "-XX:+UseSerialGC"),
                        Map.of(
                                "PAYGRADE_SAMPLE_ENABLED", "true",
                                "PAYGRADE_SAMPLE_PORT", "0",
                                "PAYGRADE_HARVEST_ENABLED", "true",
                                "PAYGRADE_FETCH_DELAY", "PT0.1S"));
                Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            Thread.sleep(60_000);
            List<String> pages = pages(site);
            Bars.figure("%d pages, %d asked for a second, every source read again each %d s", pages.size(), PAGES_A_SECOND, READ_AGAIN_S);
            List<Minute> all = new ArrayList<>();
            int failed = 0;
            for (int minute = 0; minute < minutes; minute++) {
                double heap = Double.MAX_VALUE;
                for (int part = 0; part < 60 / READ_AGAIN_S; part++) {
                    statement.execute("update source set next_check_at = now(), etag = null, last_modified = null");
                    failed += ask(site, pages, READ_AGAIN_S * PAGES_A_SECOND);
                    heap = Math.min(heap, heap(site));
                }
                all.add(new Minute(site.megabytes(), heap));
                Bars.figure("minute %d: process %.0f MB, heap %.0f MB, %d failed", minute + 1, all.getLast().process(), heap, failed);
            }
            report(all, failed, folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void report(List<Minute> all, int failed, Path folder) throws IOException {
        int third = all.size() / 3;
        List<Minute> middle = all.subList(third, 2 * third);
        List<Minute> last = all.subList(2 * third, all.size());
        Bars.atMost("memory of the process, last third of the middle one", median(last, true) / median(middle, true), FLAT);
        Bars.atMost("heap in use, last third of the middle one", median(last, false) / median(middle, false), FLAT);
        Bars.atMost("pages that failed", failed, 0);
        try (Stream<String> lines = Files.lines(folder.resolve("site.log"))) {
            Bars.atMost("errors in the log", lines.filter(line -> line.contains(" ERROR ")).count(), 0);
        }
    }

    private static double median(List<Minute> minutes, boolean process) {
        return Bars.median(minutes.stream()
                .mapToDouble(minute -> process ? minute.process() : minute.heap())
                .toArray());
    }

    /** Asks so often a second, waiting where the site is quicker; how many answers were none. */
    private static int ask(Site site, List<String> pages, int times) throws InterruptedException {
        Random random = new Random();
        long start = System.nanoTime();
        int failed = 0;
        for (int i = 0; i < times; i++) {
            try {
                int status = site.get(pages.get(random.nextInt(pages.size()))).statusCode();
                failed += status < 400 || status == 410 ? 0 : 1;
            } catch (IOException e) {
                failed++;
            }
            long early = start + i * 1_000_000_000L / PAGES_A_SECOND - System.nanoTime();
            if (early > 0) {
                Thread.sleep(early / 1_000_000);
            }
        }
        return failed;
    }

    private static double heap(Site site) throws IOException, InterruptedException {
        return site.get("/q/metrics").body().lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum() / 1e6;
    }

    /** What can be reached by links, the nearest first. */
    private static List<String> pages(Site site) throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>(Arrays.asList("/", "/roles", "/compare", "/salaries", "/api/v1/postings", "/feed.atom"));
        List<String> pages = new ArrayList<>(found);
        for (int i = 0; i < pages.size() && pages.size() < PAGES; i++) {
            HttpResponse<String> page = site.get(pages.get(i));
            Jsoup.parse(page.body()).select("a[href^=/]").eachAttr("href").stream()
                    .filter(href -> !href.contains("..") && !href.startsWith("/admin") && !href.contains(" "))
                    .filter(found::add)
                    .limit(12)
                    .forEach(pages::add);
        }
        return pages.subList(0, Math.min(PAGES, pages.size()));
    }
}
