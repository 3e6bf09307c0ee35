package dev.paygrade.source.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Identifiers for postings of boards that give none: stable from read to read, whatever host served the page. */
public final class ExternalIds {

    private static final int SHORTEST_NUMBER = 4;

    private static final Set<String> NUMBERED = Set.of(
            "job",
            "jobs",
            "position",
            "positions",
            "posting",
            "postings",
            "vacancy",
            "vacancies",
            "opening",
            "openings");

    private ExternalIds() {}

    /**
     * The number in the last segment of a link's path ({@code /job/81234-data-engineer/}, {@code
     * /job/data-engineer-81234/}) or behind {@code /jobs/}, else the path itself; query and fragment do not count.
     */
    public static String ofLink(URI link) {
        String path = link.getRawPath() == null ? "" : link.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String segment = path.substring(path.lastIndexOf('/') + 1);
        int lead = 0;
        while (lead < segment.length() && isDigit(segment.charAt(lead))) {
            lead++;
        }
        if (isNumber(segment.substring(0, lead)) && (lead == segment.length() || segment.charAt(lead) == '-')) {
            return segment.substring(0, lead);
        }
        String tail = segment.substring(segment.lastIndexOf('-') + 1);
        if (isNumber(tail) && isDigits(tail)) {
            return tail;
        }
        String inside = numberBehindJobs(path);
        return inside != null ? inside : path.isEmpty() ? "/" : path;
    }

    /** The number in {@code /jobs/8214/payroll-specialist/job}; numbers elsewhere in a path may be the employer's. */
    private static @Nullable String numberBehindJobs(String path) {
        String[] segments = path.split("/");
        for (int i = 1; i < segments.length; i++) {
            if (NUMBERED.contains(segments[i - 1].toLowerCase(Locale.ROOT))
                    && isNumber(segments[i])
                    && isDigits(segments[i])) {
                return segments[i];
            }
        }
        return null;
    }

    /** A hash of what the words say, case and spacing aside; null counts as empty. */
    public static String ofWords(String title, @Nullable String company, @Nullable String place) {
        String words = fold(title) + '|' + fold(company) + '|' + fold(place);
        byte[] hash = sha256().digest(words.getBytes(StandardCharsets.UTF_8));
        return "h-" + HexFormat.of().formatHex(hash, 0, 10);
    }

    private static String fold(@Nullable String words) {
        return words == null ? "" : Whitespace.collapse(words).toLowerCase(Locale.ROOT);
    }

    /** Long enough to be an identifier, and not the year of an "Internship 2026". */
    private static boolean isNumber(String digits) {
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        return digits.length() >= SHORTEST_NUMBER && !year;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
