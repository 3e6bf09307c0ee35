package dev.paygrade.identity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of the day in which a shift is worked. */
enum Shift {
    DAY,
    LATE,
    NIGHT;

    /** Looks for a digit first: most of a text has none, and is passed by at one glance a letter. */
    private static final Pattern FROM_TO = Pattern.compile(
            "(?=\\d)(?<![\\p{Alnum}$\u20AC\u00A3.,:])(\\d{1,2})(?:[:.h](\\d{2}))?\\s?([ap])?(?:\\.?m\\.?)?\\s?(?:-|\u2013|to|until|till|bis|\u00E0|a)\\s?"
                    + "(\\d{1,2})(?:[:.h](\\d{2}))?\\s?([ap])?(?:\\.?m\\.?)?(?!\\p{Alnum})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGAIN =
            Pattern.compile("\\b(night|evening|weekend|morning|afternoon)s\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 8_000;

    /** Of a word such as {@code second}, or null for one that names no part of the day. */
    static @Nullable Shift of(String word) {
        return switch (word) {
            case "night", "third" -> NIGHT;
            case "second", "evening" -> LATE;
            case "day", "first", "morning" -> DAY;
            default -> null;
        };
    }

    /** Shifts that a text names by a plural, as those that are worked again and again: "evenings and weekends". */
    static Set<String> again(String text) {
        Set<String> again = new HashSet<>();
        Matcher matcher = AGAIN.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (matcher.find()) {
            again.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return again;
    }

    /** Those in which the hours lie that a text names: "7 pm to 7 am". */
    static Set<Shift> in(String text) {
        Set<Shift> shifts = EnumSet.noneOf(Shift.class);
        Matcher matcher = FROM_TO.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (matcher.find()) {
            boolean halves = matcher.group(3) != null && matcher.group(6) != null;
            boolean clock = matcher.group(2) != null && matcher.group(5) != null;
            if (halves || clock) {
                shifts.add(between(hour(matcher, 1), hour(matcher, 4)));
            }
        }
        return shifts;
    }

    private static int hour(MatchResult time, int group) {
        int hour = Integer.parseInt(time.group(group));
        String half = time.group(group + 2);
        return half == null ? hour : hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }

    private static Shift between(int from, int to) {
        if (from >= 17 || from < 4) {
            return to <= 10 ? NIGHT : LATE;
        }
        return from >= 12 && (to >= 20 || to <= 2) ? LATE : DAY;
    }
}
