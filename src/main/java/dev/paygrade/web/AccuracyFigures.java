package dev.paygrade.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often the readers are right, as measured by {@code ./paygrade accuracy}. */
public final class AccuracyFigures {
    /** Batches of each value that are shown at once. */
    private static final int BATCHES = 3;

    private AccuracyFigures() {}

    /**
     * One value.
     *
     * @param precision of what was read, how much the text says; per cent, or a dash where nothing should be read
     * @param recall of what the text says, how much was read
     */
    public record Line(String value, String set, int texts, String precision, String recall, int wrong, int missed) {}

    /** On texts that are kept as tests, and that the readers were mended against. */
    static List<Line> kept() {
        return Tables.rows("/accuracy/gold.tsv").stream()
                .map(row -> line(row[1], row[0], row[2], row[4], row[5], row[6]))
                .toList();
    }

    /**
     * On texts written by somebody who had not seen the readers, at the first reading, before anything was mended.
     *
     * @param newest the last batches of each value, value by value
     * @param earlier all others
     */
    public record Unseen(List<Line> newest, List<Line> earlier) {}

    /** The newest first: they tell most of the readers as they are now. */
    static Unseen unseen() {
        List<Line> all = Tables.rows("/accuracy/first-readings.tsv").stream()
                .map(row -> line(row[1], row[0], row[2], row[3], row[4], row[5]))
                .toList()
                .reversed();
        Map<String, List<Line>> byValue =
                all.stream().collect(Collectors.groupingBy(Line::value, LinkedHashMap::new, Collectors.toList()));
        return new Unseen(
                byValue.values().stream()
                        .flatMap(lines -> lines.stream().limit(BATCHES))
                        .toList(),
                byValue.values().stream()
                        .flatMap(lines -> lines.stream().skip(BATCHES))
                        .toList());
    }

    private static Line line(String value, String set, String texts, String right, String wrong, String missed) {
        int hits = Integer.parseInt(right);
        int faults = Integer.parseInt(wrong);
        int gaps = Integer.parseInt(missed);
        return new Line(
                Glossary.ACCURACY.say(value),
                Glossary.ACCURACY.say(set),
                Integer.parseInt(texts),
                share(hits, hits + faults),
                share(hits, hits + gaps),
                faults,
                gaps);
    }

    private static String share(int part, int whole) {
        return whole == 0 || part == 0 ? "–" : Figures.percent(BigDecimal.valueOf(100.0 * part / whole));
    }
}
