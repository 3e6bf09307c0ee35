package dev.paygrade.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads UTF-8 wrongly, as the programs do that damage ads: the tests' own way there, apart from the way back. */
final class Damage {
    static final List<String> WAYS = List.of("windows-874", "windows-1252", "iso-8859-1", "mac-roman");

    private Damage() {}

    static String of(String text, String way) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            damaged.append(b >= 0 ? String.valueOf((char) b) : one(b, way));
        }
        return damaged.toString();
    }

    private static String one(byte b, String way) {
        return switch (way) {
            case "windows-874" -> firstKnown(b, "x-windows-874", "windows-1252");
            case "windows-1252" -> firstKnown(b, "windows-1252");
            case "iso-8859-1" -> firstKnown(b, "ISO-8859-1");
            case "mac-roman" -> firstKnown(b, "x-MacRoman");
            default -> throw new IllegalArgumentException(way);
        };
    }

    private static String firstKnown(byte b, String... charsets) {
        for (String charset : charsets) {
            String read = new String(new byte[] {b}, Charset.forName(charset));
            if (!read.equals("\uFFFD")) {
                return read;
            }
        }
        return String.valueOf((char) (b & 0xFF));
    }
}
