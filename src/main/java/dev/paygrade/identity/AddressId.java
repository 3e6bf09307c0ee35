package dev.paygrade.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number of an opening in the path of an address. */
final class AddressId {
    private static final int UUID = 36;
    private static final int FEWEST = 3;
    /** Letters before the digits of a number: {@code REQ}. */
    private static final int MOST_LETTERS = 4;

    /** Digits of a number that two segments share: the opening's and the list's it stands on. */
    private static final int LONG = 5;

    private AddressId() {}

    /** @param known the site is one whose addresses are known: there a list never stands behind the number */
    static @Nullable String of(List<String> segments, boolean known) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            String segment = segments.get(i);
            if (i > 0 && segments.get(i - 1).equals("o")) {
                return segment.toLowerCase(Locale.ROOT);
            }
            String id = in(segment);
            if (id != null) {
                boolean pair = !known && i > 0 && isLong(segment) && isLong(segments.get(i - 1));
                return (pair ? segments.get(i - 1) + "." + id : id).toLowerCase(Locale.ROOT);
            }
            if (!known && Words.isListing(segment.toLowerCase(Locale.ROOT))) {
                // what stands before a list is the number of an employer
                return null;
            }
        }
        return null;
    }

    private static boolean isLong(String segment) {
        return segment.length() >= LONG && digits(segment, 0, segment.length()) == segment.length();
    }

    private static @Nullable String in(String segment) {
        int length = segment.length();
        if (length >= UUID && isUuid(segment.substring(length - UUID))) {
            return segment.substring(length - UUID);
        }
        int under = segment.lastIndexOf('_');
        if (under >= 0 && under < length - 1 && digits(segment, under + 1, length) >= FEWEST) {
            return withoutCopy(segment.substring(under + 1));
        }
        int first = group(segment, 0);
        int leading = leading(segment);
        if (leading >= FEWEST
                && (leading == length || segment.charAt(leading) == '-')
                && !isYear(segment, 0, leading)) {
            int next = leading == length ? leading : group(segment, leading + 1);
            boolean whole = next - leading > FEWEST && leading(segment.substring(leading + 1)) == next - leading - 1;
            return segment.substring(0, whole && !isYear(segment, leading + 1, next) ? next : leading)
                    .replace("-", "");
        }
        if (first < length && isReference(segment)) {
            return segment.replace("-", "");
        }
        return last(segment);
    }

    private static @Nullable String last(String segment) {
        int length = segment.length();
        int trailing = length;
        while (trailing > 0 && isDigit(segment.charAt(trailing - 1))) {
            trailing--;
        }
        if (length - trailing >= FEWEST
                && trailing > 0
                && "-~.".indexOf(segment.charAt(trailing - 1)) >= 0
                && !isYear(segment, trailing, length)) {
            boolean prefixed = trailing <= MOST_LETTERS && trailing >= 2;
            return prefixed ? segment.replace("-", "") : whole(segment, trailing);
        }
        int dash = Math.max(segment.lastIndexOf('-'), segment.lastIndexOf('~')) + 1;
        if (Words.isScreen(segment.substring(0, trailing).toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean code = length - dash >= 6 && digits(segment, dash, length) >= FEWEST;
        return code ? segment.substring(dash) : null;
    }

    /** {@code 2025-0092} and {@code v2024-118} at the end of a title: the year counts too. */
    private static String whole(String segment, int trailing) {
        int from = segment.lastIndexOf('-', trailing - 2) + 1;
        int year = from;
        while (year < trailing - 1 && Character.isLetter(segment.charAt(year)) && year - from < 3) {
            year++;
        }
        boolean dated = isYear(segment, year, trailing - 1);
        return segment.substring(dated ? from : trailing).replace("-", "");
    }

    /** Groups of digits and no words: {@code C9412-24-0312}. */
    private static boolean isReference(String segment) {
        int groups = 0;
        int from = 0;
        while (from < segment.length()) {
            int end = group(segment, from);
            int letters = from;
            while (letters < end && Character.isLetter(segment.charAt(letters))) {
                letters++;
            }
            int digits = digits(segment, letters, end);
            if (digits != end - letters || digits == 0 && from > 0 || letters - from > MOST_LETTERS) {
                return false;
            }
            groups += digits > 1 ? 1 : 0;
            from = end + 1;
        }
        return groups > 1 && digits(segment, 0, segment.length()) > FEWEST;
    }

    private static int group(String segment, int from) {
        int dash = segment.indexOf('-', from);
        return dash < 0 ? segment.length() : dash;
    }

    private static int leading(String segment) {
        int leading = 0;
        while (leading < segment.length() && isDigit(segment.charAt(leading))) {
            leading++;
        }
        return leading;
    }

    /** {@code R-123-1} is a second page for {@code R-123}. */
    private static String withoutCopy(String id) {
        int dash = id.lastIndexOf('-');
        boolean copy = dash > 0 && id.length() - dash <= 3 && digits(id, 0, dash) >= FEWEST;
        return (copy ? id.substring(0, dash) : id).replace("-", "");
    }

    private static boolean isUuid(String text) {
        int dashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0) {
                return false;
            }
            dashes += dash ? 1 : 0;
        }
        return dashes == 4;
    }

    private static boolean isYear(String text, int from, int to) {
        return to - from == 4 && (text.startsWith("20", from) || text.startsWith("19", from));
    }

    static int digits(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
