package dev.paygrade.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A charset that UTF-8 is often read as by mistake, with its characters back to their bytes. Bytes the charset leaves
 * open are read as browsers and mail programs do: as windows-1252, and as C1 controls where that is open too.
 */
final class Misreading {
    static final Misreading WINDOWS_1252 =
            new Misreading("utf-8-read-as-windows-1252", "windows-1252", Script.LATIN, false);

    /** In order of preference where two explain a text equally well. */
    static final List<Misreading> ALL = List.of(
            new Misreading("utf-8-read-as-windows-874", "x-windows-874", Script.THAI, true),
            WINDOWS_1252,
            new Misreading("utf-8-read-as-iso-8859-1", "ISO-8859-1", Script.LATIN, false),
            new Misreading("utf-8-read-as-mac-roman", "x-MacRoman", Script.MAC, false));

    /** What genuine text in the charset looks like, which decides what may be an accident. */
    enum Script {
        THAI,
        LATIN,
        MAC
    }

    private static final char OPEN = '\uFFFD';

    private final String repair;
    private final Charset charset;
    private final Script script;
    private final char[] chars = new char[128];
    private final byte[] bytes = new byte[Character.MAX_VALUE + 1];

    private Misreading(String repair, String charset, Script script, boolean holesAsWindows1252) {
        this.repair = repair;
        this.charset = Charset.forName(charset);
        this.script = script;
        String own = upperHalf(this.charset);
        String windows = upperHalf(Charset.forName("windows-1252"));
        for (int i = 0; i < 128; i++) {
            char control = (char) (0x80 + i);
            char read = own.charAt(i);
            if (read == OPEN && holesAsWindows1252) {
                read = windows.charAt(i);
            }
            if (read == OPEN) {
                read = control;
            }
            chars[i] = read;
            // some readers give a C1 control for every open byte, whatever windows-1252 has there
            if (own.charAt(i) == OPEN && i < 0x20) {
                bytes[control] = (byte) control;
            }
            bytes[read] = (byte) control;
        }
    }

    private static String upperHalf(Charset charset) {
        byte[] all = new byte[128];
        for (int i = 0; i < 128; i++) {
            all[i] = (byte) (0x80 + i);
        }
        return new String(all, charset);
    }

    String repair() {
        return repair;
    }

    Charset charset() {
        return charset;
    }

    Script script() {
        return script;
    }

    /** The byte, 0x80 to 0xFF, that is read as the character; 0 if none is. */
    int byteOf(char c) {
        return bytes[c] & 0xFF;
    }

    /** Reads bytes as this charset; every byte has a character, so that nothing is lost. */
    String read(byte[] body) {
        char[] text = new char[body.length];
        for (int i = 0; i < body.length; i++) {
            text[i] = body[i] >= 0 ? (char) body[i] : chars[body[i] & 0x7F];
        }
        return new String(text);
    }

    /**
     * The UTF-8 sequence of two to four bytes that was read as the characters at an index.
     *
     * @return code point and number of characters, to be had with {@link #codePoint} and {@link #length}; -1 if none
     */
    long sequenceAt(String text, int index) {
        int lead = byteOf(text.charAt(index));
        int length = lengthByLead(lead);
        if (length == 0 || index + length > text.length()) {
            return -1;
        }
        int point = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = byteOf(text.charAt(index + i));
            if ((next & 0xC0) != 0x80) {
                return -1;
            }
            point = (point << 6) | (next & 0x3F);
        }
        boolean overlong = point < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return overlong || surrogate || point > Character.MAX_CODE_POINT ? -1 : ((long) length << 32) | point;
    }

    /** Bytes that a sequence with this first byte has; 0 if no sequence begins so. */
    static int lengthByLead(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    static int codePoint(long sequence) {
        return (int) sequence;
    }

    static int length(long sequence) {
        return (int) (sequence >>> 32);
    }

    /**
     * The misreadings of {@link #ALL} that explain two neighbours somewhere in a text as first and second byte of a
     * sequence, as bits in their order; most sound texts have none.
     */
    static int candidates(String text) {
        int candidates = 0;
        int leads = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                leads = 0;
                continue;
            }
            int here = 0;
            for (int m = 0; m < ALL.size(); m++) {
                int b = ALL.get(m).byteOf(c);
                if ((b & 0xC0) == 0x80) {
                    candidates |= leads & (1 << m);
                } else if (lengthByLead(b) > 0) {
                    here |= 1 << m;
                }
            }
            leads = here;
        }
        return candidates;
    }

    /** Whether a body is UTF-8, a last character cut off by a size limit forgiven. */
    static boolean isUtf8(byte[] body) {
        int i = 0;
        while (i < body.length) {
            if (body[i] >= 0) {
                i++;
                continue;
            }
            int length = lengthByLead(body[i] & 0xFF);
            if (length == 0) {
                return false;
            }
            for (int j = 1; j < length; j++) {
                if (i + j == body.length) {
                    return true;
                }
                if ((body[i + j] & 0xC0) != 0x80) {
                    return false;
                }
            }
            int second = i + 1 < body.length ? body[i + 1] & 0xFF : 0x80;
            switch (body[i] & 0xFF) {
                case 0xE0 -> length = second < 0xA0 ? 0 : length;
                case 0xED -> length = second > 0x9F ? 0 : length;
                case 0xF0 -> length = second < 0x90 ? 0 : length;
                case 0xF4 -> length = second > 0x8F ? 0 : length;
                default -> {}
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** Reads a body as UTF-8, malformed parts as U+FFFD. */
    static String readUtf8(byte[] body, int from) {
        return new String(body, from, body.length - from, StandardCharsets.UTF_8);
    }
}
