package dev.paygrade.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The text of a fetched body.
 *
 * @param text decoded and repaired
 * @param charset what the bytes were read as; a repair may show that they were written otherwise
 * @param repairs as in {@link Repaired}
 */
public record Decoded(String text, Charset charset, List<String> repairs) {
    public Decoded {
        repairs = List.copyOf(repairs);
    }
}
