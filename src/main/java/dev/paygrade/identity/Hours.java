package dev.paygrade.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of day in a title, which tell shifts apart however they are spelt. */
final class Hours {
    private static final Pattern TIME = Pattern.compile(
            "(?=\\d)(?<![\\p{Alnum}$\u20AC\u00A3.,:])(\\d{1,2})(?:(?:[:.](\\d{2}))?\\s?([ap])\\.?m\\b\\.?|[:h](\\d{2})\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT =
            Pattern.compile("\\b(\\d{1,2})([ap])(\\s?[-\u2013]\\s?)(\\d{1,2})([ap])\\b", Pattern.CASE_INSENSITIVE);

    private Hours() {}

    /** "7p-7a" as others write it. */
    private static String full(String title) {
        Matcher matcher = SHORT.matcher(title);
        return matcher.find() ? matcher.replaceAll("$1$2m$3$4$5m") : title;
    }

    /** In minutes from midnight and in the order of the text, as {@code 870-1380}; empty if there are none. */
    static String of(String title) {
        List<String> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(full(title));
        while (matcher.find()) {
            times.add(String.valueOf(minutes(matcher)));
        }
        return String.join("-", times);
    }

    static String without(String title) {
        return TIME.matcher(full(title)).replaceAll(" ");
    }

    private static int minutes(MatchResult time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(3);
        if (half == null) {
            return hour * 60 + Integer.parseInt(time.group(4));
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
    }
}
