package dev.paygrade.normalise;

import java.text.Normalizer;
import java.util.Locale;

/** Words for addresses. */
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** Lower case letters and digits of any script, accents of Latin ones dropped, joined by {@code -}. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    static String of(String text, int longest) {
        String plain = Normalizer.normalize(text.replace("ß", "ss").replace("&", " and "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length() && slug.length() < longest; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                gap = true;
            }
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }
}
