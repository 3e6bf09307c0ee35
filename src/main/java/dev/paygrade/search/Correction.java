package dev.paygrade.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that no posting knows, and what was meant by them.
 *
 * @param words what is known, by what was typed, in the order of the text
 * @param text the whole text with the known words
 * @param exact the whole text with what was typed in quotes, which are never corrected
 */
public record Correction(Map<String, String> words, String text, String exact) {
    public Correction {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
