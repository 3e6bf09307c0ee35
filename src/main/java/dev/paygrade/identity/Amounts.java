package dev.paygrade.identity;

/** Amounts of money in a title, which tell of pay and not of the opening. */
final class Amounts {
    private static final String[] UNITS = {
        "/hr", "/h", "/hour", "/yr", "/year", "/month", "/mo", "/mth", "/mois", "/mes", "/week", "/wk", "/w", "/day",
        "/d", "/std", "/uur", "/night", "/shift", "/mile", "/mi", "ph", "pa", "pw", "pm", "pcm"
    };

    private Amounts() {}

    /** Where an amount and its unit end whose sign stands before an index. */
    static int past(String title, int from) {
        int i = from;
        while (i < title.length()
                && (Character.isDigit(title.charAt(i))
                        || ".,' -\u2013kKmM$\u20AC\u00A3+".indexOf(title.charAt(i)) >= 0)) {
            if ("kKmM".indexOf(title.charAt(i)) >= 0
                    && (i + 1 < title.length() && Character.isLetter(title.charAt(i + 1)))) {
                break;
            }
            i++;
        }
        return pastUnit(title, i);
    }

    /** {@code /hr} of {@code $38/hr}. */
    private static int pastUnit(String title, int from) {
        for (String unit : UNITS) {
            int end = from + unit.length();
            if (title.regionMatches(true, from, unit, 0, unit.length())
                    && (end >= title.length() || !Character.isLetterOrDigit(title.charAt(end)))) {
                return end;
            }
        }
        return from;
    }
}
