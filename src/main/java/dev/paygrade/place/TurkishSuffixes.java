package dev.paygrade.place;

import java.util.Set;

/** Endings that Turkish hangs on names behind an apostrophe ({@code İzmir'deki}); the name is what stands before. */
final class TurkishSuffixes {
    private static final int LEAST_NAME = 3;
    private static final int LONGEST = 4;
    private static final Set<String> SUFFIXES = Set.of(
            "da", "de", "ta", "te", "dan", "den", "tan", "ten", "daki", "deki", "taki", "teki", "ya", "ye", "yi", "yı",
            "nin", "nın", "nun", "nün");

    private TurkishSuffixes() {}

    /** Characters of the apostrophe at {@code at} and the ending behind it; 0 if there is none. */
    static int length(char[] chars, int from, int at) {
        if ((chars[at] != '\'' && chars[at] != '’') || at - from < LEAST_NAME || !Character.isUpperCase(chars[from])) {
            return 0;
        }
        int end = at + 1;
        while (end < chars.length && end - at <= LONGEST + 1 && Character.isLetter(chars[end])) {
            end++;
        }
        int length = end - at - 1;
        return length >= 2 && length <= LONGEST && SUFFIXES.contains(new String(chars, at + 1, length))
                ? length + 1
                : 0;
    }
}
