package dev.paygrade.source.catalog;

import java.util.Collection;
import java.util.Locale;

/** What somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** {@code ; did you mean 'x'?} with the closest of the right words, or the empty string when none is close. */
    static String hint(String word, Collection<String> right) {
        String best = "";
        int least = Math.max(2, word.length() / 3) + 1;
        for (String each : right) {
            int distance = distance(word.toLowerCase(Locale.ROOT), each);
            boolean part = word.length() > 2 && (each.contains(word) || word.contains(each));
            if (distance < least || (part && best.isEmpty())) {
                least = Math.min(distance, least);
                best = each;
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
