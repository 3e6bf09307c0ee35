package dev.paygrade.web;

import java.math.BigDecimal;
import java.util.List;

/** How often the readers are right, as measured by {@code ./paygrade accuracy}. */
public final class AccuracyFigures {
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

    /** On texts written by somebody who had not seen the readers, at the first reading, before anything was mended. */
    static List<Line> unseen() {
        return Tables.rows("/accuracy/first-readings.tsv").stream()
                .map(row -> line(row[1], row[0], row[2], row[3], row[4], row[5]))
                .toList();
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
