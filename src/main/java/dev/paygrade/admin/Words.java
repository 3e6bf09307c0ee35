package dev.paygrade.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Durations, sizes and settings as an operator reads and writes them. */
final class Words {
    private Words() {}

    /** {@code now}, {@code in 40 s}, {@code in 5 min}, {@code in 3 h}, {@code in 2 d}. */
    static String until(Instant then, Instant now) {
        return then.isAfter(now) ? "in " + took(Duration.between(now, then)) : "now";
    }

    /** {@code 40 s}, {@code 5 min}, {@code 3 h}, {@code 2 d}. */
    static String took(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 90) {
            return seconds + " s";
        }
        if (seconds < 90 * 60) {
            return (seconds + 30) / 60 + " min";
        }
        return seconds < 48 * 3600 ? (seconds + 1800) / 3600 + " h" : (seconds + 43_200) / 86_400 + " d";
    }

    /** An interval as the sources file takes it: {@code 90s}, {@code 15m}, {@code 1h}, {@code 2d}. */
    static String interval(long seconds) {
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    /** {@code 812 bytes}, {@code 4.2 kB}, {@code 1.3 GB}. */
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        double size = bytes;
        int unit = -1;
        while (size >= 999.5 && unit < 3) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ENGLISH, size < 10 ? "%.1f %sB" : "%.0f %sB", size, "kMGT".charAt(unit));
    }

    /** One a line, {@code key: value}. */
    static String settings(Map<String, String> settings) {
        return settings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The same read back; a line without a colon is a key without a value, which the entry's reader then names. */
    static Map<String, String> settings(String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            settings.put(key, colon < 0 ? "" : line.substring(colon + 1).strip());
        });
        return settings;
    }
}
