package dev.paygrade.place;

/** Words for the percent sign, which make the number before them a part of a hundred. */
final class Percent {
    private static final String[] WORDS = {
        "percent", "per cent", "prozent", "pour cent", "por ciento", "por cento", "per cento", "procent", "prosent"
    };

    private Percent() {}

    static boolean beginsAt(String text, int at) {
        if ((text.charAt(at) | ' ') != 'p') {
            return false;
        }
        for (String word : WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
