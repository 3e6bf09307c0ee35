package dev.paygrade.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a response into repaired text. */
public final class TextDecoder {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private TextDecoder() {}

    /**
     * Decodes a body by, in this order: byte order mark; charset of the header; charset of the {@code meta} element or
     * XML declaration; UTF-8 if it is valid; windows-1252. A body that is declared UTF-8 and is not is read as declared
     * later on, else as windows-1252. Then the text is repaired. Never throws.
     *
     * @param contentType value of the Content-Type header, null if there was none
     */
    public static Decoded decode(byte[] body, @Nullable String contentType) {
        int mark = lengthOfMark(body);
        Charset charset = mark > 0 ? charsetOfMark(body, mark) : declared(body, contentType);
        Repaired repaired = TextRepair.repair(read(body, mark, charset));
        return new Decoded(repaired.text(), charset, repaired.repairs());
    }

    private static Charset declared(byte[] body, @Nullable String contentType) {
        Charset header = CharsetHints.inHeader(contentType);
        if (header != null && isTrue(header, body)) {
            return header;
        }
        Charset inBody = CharsetHints.inBody(body);
        if (inBody != null && isTrue(inBody, body)) {
            return inBody;
        }
        Charset byNul = byNul(body);
        if (byNul != null) {
            return byNul;
        }
        if (Misreading.isUtf8(body)) {
            return StandardCharsets.UTF_8;
        }
        boolean declaredUtf8 = header != null || inBody != null;
        return declaredUtf8 && mostlyUtf8(body) ? StandardCharsets.UTF_8 : Misreading.WINDOWS_1252.charset();
    }

    private static boolean isTrue(Charset charset, byte[] body) {
        return !charset.equals(StandardCharsets.UTF_8) || Misreading.isUtf8(body);
    }

    /** Declared as UTF-8 and broken in few places: there the odd bytes are lost, elsewhere nothing is. */
    private static boolean mostlyUtf8(byte[] body) {
        String text = Misreading.readUtf8(body, 0);
        int broken = 0;
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\uFFFD') {
                broken++;
            } else if (text.charAt(i) >= 0x80) {
                beyond++;
            }
        }
        return beyond > broken;
    }

    /** UTF-16 without a mark shows by the zero bytes beside its first character. */
    private static @Nullable Charset byNul(byte[] body) {
        if (body.length < 4 || (body.length & 1) != 0) {
            return null;
        }
        if (body[0] != 0 && body[1] == 0 && body[2] != 0 && body[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return body[0] == 0 && body[1] != 0 && body[2] == 0 && body[3] != 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String read(byte[] body, int from, Charset charset) {
        for (Misreading misreading : Misreading.ALL) {
            if (misreading.charset().equals(charset)) {
                return misreading.read(body);
            }
        }
        return new String(body, from, body.length - from, charset);
    }

    private static int lengthOfMark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (startsWith(body, 0xFF, 0xFE, 0, 0) || startsWith(body, 0, 0, 0xFE, 0xFF)) {
            return 4;
        }
        return startsWith(body, 0xFF, 0xFE) || startsWith(body, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charsetOfMark(byte[] body, int mark) {
        boolean little = body[0] == (byte) 0xFF;
        return switch (mark) {
            case 3 -> StandardCharsets.UTF_8;
            case 4 -> little ? UTF_32LE : UTF_32BE;
            default -> little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        };
    }

    private static boolean startsWith(byte[] body, int... start) {
        if (body.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (body[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }
}
