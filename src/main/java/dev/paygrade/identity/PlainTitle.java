package dev.paygrade.identity;

/** A title as it is read: without the second gender of nouns, and without the dots of abbreviations. */
final class PlainTitle {
    /** Endings by which languages name both genders, behind the word; what follows must be no letter. */
    private static final String[] GENDERS = {
        "/-in",
        "/in",
        "*in",
        ":in",
        "(in)",
        "_in",
        "/r",
        "*r",
        "(r)",
        "/e",
        "(e)",
        "\u00B7e",
        ".e",
        "/euse",
        "(euse)",
        "(se)",
        "/se",
        "/trice",
        "/a",
        "(a)",
        "/o",
        "@",
        "/re",
        "(re)",
        "/rice",
        "/innen",
        "*innen",
        ":innen",
        "(m",
        "/ice",
        "(ne)",
        "/ne",
        "(n)",
        ":r",
        "_r",
        ":e",
        "*e",
        "_e",
        ":n",
        "/ka",
        "/-ka",
        "(ka)",
        "/-a",
        "/-e",
        "/yni",
        "/-yni",
        "/kyn\u011B",
        "/ov\u00E1",
        "/ora",
        "/era"
    };

    private PlainTitle() {}

    static String of(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        int i = 0;
        while (i < title.length()) {
            boolean behind = i > 0 && Character.isLetter(title.charAt(i - 1));
            int past = behind ? pastGender(title, i) : i;
            if (behind && title.startsWith(". ", i)) {
                // "Sr. Staff" is a phrase
                past = i + 1;
            }
            if (isWithinInitials(title, i)) {
                past = i + 1;
            }
            if (past == i && title.charAt(i) == '\u00DF') {
                plain.append("ss");
                i++;
            } else if (past == i) {
                plain.append(title.charAt(i++));
            } else {
                i = past;
            }
        }
        return plain.toString();
    }

    /** The first dot of "D.C." */
    private static boolean isWithinInitials(String title, int i) {
        return title.charAt(i) == '.'
                && isLetter(title, i - 1)
                && !isLetter(title, i - 2)
                && isLetter(title, i + 1)
                && !isLetter(title, i + 2);
    }

    private static boolean isLetter(String title, int i) {
        return i >= 0 && i < title.length() && Character.isLetter(title.charAt(i));
    }

    private static int pastGender(String title, int end) {
        if (Character.isLetterOrDigit(title.charAt(end))) {
            // none of the endings begins with one
            return end;
        }
        for (String ending : GENDERS) {
            int after = end + ending.length();
            if (title.regionMatches(true, end, ending, 0, ending.length())
                    && (after >= title.length() || !Character.isLetterOrDigit(title.charAt(after)))) {
                return after;
            }
        }
        return end;
    }
}
