package dev.paygrade.archive;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in the form of RFC 1950. */
final class Deflated {
    private static final int CHUNK = 16 * 1024;

    private Deflated() {}

    static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, bytes.length / 4));
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * @param length of what comes out
     * @throws IllegalStateException if these are not bytes that {@link #of} made of so many
     */
    static byte[] inflate(byte[] deflated, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[length];
            int at = 0;
            while (at < length) {
                int more = inflater.inflate(bytes, at, length - at);
                if (more == 0) {
                    throw new IllegalStateException("an archived page is cut off");
                }
                at += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("an archived page is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
