package dev.paygrade.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says; texts only, in the language of its reader.
 *
 * @param title the longest line, cut off after two lines
 * @param under beneath it, or empty
 * @param lines one or two
 * @param marks of the scale that the bars share, from its left end to its right one, evenly spread
 * @param corner beside the site's name: of when it is
 */
public record Picture(String title, String under, List<PayLine> lines, List<String> marks, String corner) {
    /** Changes whenever the same data are drawn otherwise. */
    private static final String DRAWING = "1";

    private static final int BYTES = 6;

    public Picture {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /**
     * Pay in one line.
     *
     * @param name of what it is the pay, or empty where the title says it
     * @param known whether {@code figure} is one, and not the word that there is none
     * @param bar null if nothing is known
     * @param notes each a line of its own
     */
    public record PayLine(
            String name,
            String figure,
            boolean known,
            @Nullable Bar bar,
            List<String> notes) {
        public PayLine {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A range on the scale, in per cent of it.
     *
     * @param estimate computed by somebody else than the employer
     * @param intervals how sure its ends are
     */
    public record Bar(double from, double to, boolean estimate, List<Span> intervals) {
        public Bar {
            intervals = List.copyOf(intervals);
        }
    }

    /** A part of the scale, in per cent of it. */
    public record Span(double from, double to) {}

    /** Whether a text is written in letters that can be drawn: Latin, Greek or Cyrillic ones. */
    public static boolean legible(String text) {
        return Wording.legible(text);
    }

    /** The same in words, for those who do not see it. */
    public String alt() {
        return Stream.concat(
                        Stream.of(title, under),
                        lines.stream()
                                .flatMap(line -> Stream.concat(
                                        Stream.of(
                                                line.name().isEmpty()
                                                        ? line.figure()
                                                        : line.name() + ": " + line.figure()),
                                        line.notes().stream())))
                .filter(text -> !text.isBlank())
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining(" "));
    }

    /** The same for the same picture, another for another one; letters and digits only. */
    public String version() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(drawn().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * All that is drawn. Written out, for the JVM makes a record's own {@code toString} as it is first asked for, which
     * the first page after a start would wait for.
     */
    private String drawn() {
        StringBuilder all = new StringBuilder();
        put(all, DRAWING, title, under, corner);
        marks.forEach(mark -> put(all, "mark", mark));
        for (PayLine line : lines) {
            put(all, "line", line.name, line.figure, line.known);
            line.notes.forEach(note -> put(all, "note", note));
            Bar bar = line.bar;
            if (bar != null) {
                put(all, "bar", bar.from, bar.to, bar.estimate);
                bar.intervals.forEach(span -> put(all, "span", span.from, span.to));
            }
        }
        return all.toString();
    }

    /** Each with its length before it, so that no two lists of values look alike. */
    private static void put(StringBuilder all, Object... values) {
        for (Object value : values) {
            String text = value.toString();
            all.append(text.length()).append(':').append(text);
        }
    }
}
