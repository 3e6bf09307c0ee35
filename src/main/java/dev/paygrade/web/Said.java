package dev.paygrade.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Short texts that rows say again and again: the same ages, days and amounts stand in most of them, and a bundle takes long
 * to put one together.
 */
final class Said {
    private static final int MOST = 10_000;
    private static final Map<Text, String> TEXTS = new ConcurrentHashMap<>();

    private record Text(Language language, String kind, Object about) {}

    private Said() {}

    /**
     * A text in the language of this request.
     *
     * @param kind tells texts about equal things apart
     * @param about everything that the text depends on
     */
    static String before(String kind, Object about, Supplier<String> writer) {
        Text text = new Text(Language.current(), kind, about);
        String known = TEXTS.get(text);
        if (known != null) {
            return known;
        }
        String written = writer.get();
        if (TEXTS.size() >= MOST) {
            TEXTS.clear();
        }
        TEXTS.put(text, written);
        return written;
    }
}
