package dev.paygrade.text;

import java.util.List;

/**
 * A text after repair.
 *
 * @param text free of NUL, of other C0 controls than tab, newline and carriage return, and of lone surrogates
 * @param repairs kebab-case names of what was repaired, in order; empty when the text was sound
 */
public record Repaired(String text, List<String> repairs) {
    public Repaired {
        repairs = List.copyOf(repairs);
    }
}
