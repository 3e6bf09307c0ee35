package dev.paygrade.accuracy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads UTF-8 as the programs do that damage ads. */
final class Misread {
    private static final Map<String, List<Charset>> WAYS = Map.of(
            "windows-874", List.of(Charset.forName("x-windows-874"), Charset.forName("windows-1252")),
            "windows-1252", List.of(Charset.forName("windows-1252")),
            "iso-8859-1", List.of(StandardCharsets.ISO_8859_1),
            "mac-roman", List.of(Charset.forName("x-MacRoman")));

    private Misread() {}

    static String as(String way, String text) {
        StringBuilder damaged = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            damaged.append(character(one, WAYS.getOrDefault(way, List.of())));
        }
        return damaged.toString();
    }

    private static String character(byte one, List<Charset> charsets) {
        for (Charset charset : charsets) {
            String read = new String(new byte[] {one}, charset);
            if (!read.equals("\uFFFD")) {
                return read;
            }
        }
        return String.valueOf((char) (one & 0xFF));
    }
}
