package dev.paygrade.source.catalog;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Intervals as people write them: {@code 15m}, {@code 1h}, {@code 2d}, or ISO 8601 ({@code PT1H}). */
final class Interval {

    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofDays(30);
    private static final int MOST_DIGITS = 9;

    private Interval() {}

    /** The interval, whatever its length; null if the text is none. */
    static @Nullable Duration parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("p")) {
            return iso(lower);
        }
        int digits = 0;
        while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        long count = Long.parseLong(lower.substring(0, digits));
        return switch (lower.substring(digits).strip()) {
            case "s", "sec", "seconds" -> Duration.ofSeconds(count);
            case "m", "min", "minute", "minutes" -> Duration.ofMinutes(count);
            case "h", "hour", "hours" -> Duration.ofHours(count);
            case "d", "day", "days" -> Duration.ofDays(count);
            case "w", "week", "weeks" -> Duration.ofDays(7 * count);
            default -> null;
        };
    }

    static boolean isWithinBounds(Duration every) {
        return every.compareTo(SHORTEST) >= 0 && every.compareTo(LONGEST) <= 0;
    }

    private static @Nullable Duration iso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
