package dev.paygrade.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A text that is written piece by piece. Nearly every piece of a page is plain ASCII and is copied as it is; one string of
 * all of them would hold two bytes for each character, and be encoded one by one.
 */
final class Utf8 {
    private static final int USUAL = 1 << 16;

    private final List<Printed> known;
    private byte[] bytes = new byte[USUAL];
    private int size;

    /** @param known pieces that need not be encoded again */
    Utf8(List<Printed> known) {
        this.known = known;
    }

    void add(String piece) {
        byte[] more = encoded(piece);
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private byte[] encoded(String piece) {
        for (Printed one : known) {
            // hardly ever as long without being the same
            if (one.html().length() == piece.length() && one.html().equals(piece)) {
                return one.bytes();
            }
        }
        return piece.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
