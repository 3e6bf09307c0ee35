package dev.paygrade.source.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as addresses spell them. */
public final class Slugs {

    private Slugs() {}

    /** {@code medison-pharma} as {@code Medison Pharma}; escapes are undone where they are right. */
    public static String spell(String slug) {
        List<String> words = new ArrayList<>(List.of(decode(slug).split("[-_+ ]+")));
        words.removeIf(String::isEmpty);
        words.replaceAll(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1));
        return String.join(" ", words);
    }

    private static String decode(String slug) {
        try {
            return slug.indexOf('%') < 0 ? slug : URLDecoder.decode(slug, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return slug;
        }
    }
}
