package dev.paygrade.sample;

import java.text.Normalizer;
import java.util.Locale;

/** The form that a name takes in an address. */
final class Slugs {

    private Slugs() {}

    /** Lower case letters and digits with single hyphens between words; accents are dropped. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
