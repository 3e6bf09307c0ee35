package dev.paygrade.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Compressed bodies for tests. */
final class Packed {
    /** 64 MiB of the letter a. */
    static final byte[] BROTLI_BOMB = HexFormat.of()
            .parseHex("cbffff3f0024c2e2b14072effff8ffff078004401c1680eefd1fffffff00900088c302d0bdffe3ffff1f00120071"
                    + "5800baf77ffcffff034002200e0b40f7fe8fffff7f004800c46101e8defff1ffff0f000980382c00ddfbbffcffff03"
                    + "2001108705a07bff07");
    /** {@link #TEXT}. */
    static final byte[] BROTLI_TEXT =
            HexFormat.of().parseHex("0b0d8053656e696f722050617920416e616c7973742c204555522037304b03");

    static final String TEXT = "Senior Pay Analyst, EUR 70K";

    private Packed() {}

    /** Wraps a stream in a compressing one. */
    @FunctionalInterface
    private interface Wrapper {
        OutputStream around(OutputStream out) throws IOException;
    }

    static byte[] gzip(byte... plain) {
        return pack(plain, 1, GZIPOutputStream::new);
    }

    static byte[] zlib(byte... plain) {
        return pack(plain, 1, DeflaterOutputStream::new);
    }

    static byte[] bareDeflate(byte... plain) {
        return pack(plain, 1, out -> new DeflaterOutputStream(out, new Deflater(9, true)));
    }

    /** So many megabytes of zeros. */
    static byte[] gzipBomb(int megabytes) {
        return pack(new byte[1 << 20], megabytes, GZIPOutputStream::new);
    }

    private static byte[] pack(byte[] plain, int times, Wrapper wrapper) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = wrapper.around(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(plain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
