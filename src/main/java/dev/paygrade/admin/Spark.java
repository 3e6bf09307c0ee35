package dev.paygrade.admin;

import dev.paygrade.harvest.RunStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many postings the latest runs of a source found, as little bars; the latest stands at the right.
 *
 * @param label the same in words
 */
public record Spark(List<Bar> bars, String label) {
    /** Runs that are shown. */
    static final int RUNS = 24;

    private static final double HEIGHT = 20;
    private static final double LOWEST = 1.5;
    private static final int STEP = 4;

    /** One run; {@code kind} is {@code ok} or {@code bad}. */
    public record Bar(String kind, int x, String y, String height) {}

    /** One run. */
    record Point(long runId, RunStatus status, int found) {}

    /** @return null if there is no run yet */
    static @Nullable Spark of(List<Point> latest) {
        List<Point> points = latest.stream()
                .filter(point -> point.status() != RunStatus.RUNNING && point.status() != RunStatus.UNCHANGED)
                .sorted(Comparator.comparingLong(Point::runId))
                .toList();
        if (points.isEmpty()) {
            return null;
        }
        int most = Math.max(1, points.stream().mapToInt(Point::found).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        int x = STEP * (RUNS - points.size());
        for (Point point : points) {
            boolean bad = RunLine.state(point.status()).equals("bad");
            // a failed run found nothing, and still has to be seen
            double height = bad && point.found() == 0 ? HEIGHT : Math.max(LOWEST, HEIGHT * point.found() / most);
            bars.add(new Bar(bad ? "bad" : "ok", x, number(HEIGHT - height), number(height)));
            x += STEP;
        }
        String figures = points.reversed().stream()
                .limit(8)
                .map(point -> RunLine.state(point.status()).equals("bad")
                        ? point.found() + " (" + point.status().label() + ")"
                        : Integer.toString(point.found()))
                .collect(Collectors.joining(", "));
        return new Spark(bars, "Found per run, the latest first: " + figures);
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
