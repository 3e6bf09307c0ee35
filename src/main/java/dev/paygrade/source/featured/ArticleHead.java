package dev.paygrade.source.featured;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the lines above an article's text say: which two roles it compares, its reading time, its day. */
final class ArticleHead {

    private static final List<String> VERSUS = List.of(" vs. ", " vs ", " versus ");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ArticleHead() {}

    /** The roles that {@code A vs. B: something} compares, in that order; empty if it compares nothing. */
    static List<String> roles(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (lower.length() != heading.length()) {
            return List.of();
        }
        for (String versus : VERSUS) {
            int at = lower.indexOf(versus);
            if (at > 0) {
                String first = heading.substring(0, at);
                String second = heading.substring(at + versus.length());
                first = first.substring(first.lastIndexOf(':') + 1).strip();
                int end = second.indexOf(':');
                second = (end < 0 ? second : second.substring(0, end)).strip();
                return first.isEmpty() || second.isEmpty() ? List.of() : List.of(first, second);
            }
        }
        return List.of();
    }

    /** The minutes in {@code 3 min read}; null if the line does not say so. */
    static @Nullable Integer minutes(String line, String mark) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(mark);
        if (at <= 0 || at > line.length()) {
            return null;
        }
        int to = at;
        while (to > 0 && (line.charAt(to - 1) == ' ' || line.charAt(to - 1) == '-')) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 3 && Character.isDigit(line.charAt(from - 1))) {
            from--;
        }
        return from == to ? null : Integer.valueOf(line.substring(from, to));
    }

    /** The first day written in a line, as {@code Oct. 30, 2024}, {@code 30 October 2024} or {@code 2024-10-30}. */
    static @Nullable LocalDate day(String line) {
        List<String> tokens = tokens(line);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String a = tokens.get(i);
            String b = tokens.get(i + 1);
            String c = tokens.get(i + 2);
            LocalDate day = month(a) > 0
                    ? of(c, month(a), b)
                    : month(b) > 0 ? of(c, month(b), a) : a.length() == 4 ? of(a, number(b), c) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Runs of letters and runs of digits. */
    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean word = Character.isLetter(c) || isDigit(c);
            if (!word || (i > from && Character.isLetter(c) != Character.isLetter(line.charAt(i - 1)))) {
                if (i > from) {
                    tokens.add(line.substring(from, i));
                }
                from = word ? i : i + 1;
            }
        }
        if (from < line.length()) {
            tokens.add(line.substring(from));
        }
        tokens.removeIf(t -> t.equals("st") || t.equals("nd") || t.equals("rd") || t.equals("th"));
        return tokens;
    }

    private static int month(String word) {
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalDate of(String year, int month, String day) {
        try {
            return year.length() == 4 && number(day) > 0 ? LocalDate.of(number(year), month, number(day)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> isDigit((char) c))
                ? Integer.parseInt(digits)
                : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
