package dev.paygrade.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import okio.BufferedSource;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes {@code Content-Encoding} (RFC 9110, 8.4). */
final class ContentCoding {
    /** What we say we can read. */
    static final String ACCEPTED = "br, gzip, deflate";

    private ContentCoding() {}

    /** @throws IOException for a coding that we did not ask for, and for several on top of each other */
    static InputStream decode(WireStream wire, @Nullable String header) throws IOException {
        List<String> codings = Stream.of((header == null ? "" : header).split(","))
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .filter(c -> !c.isEmpty() && !c.equals("identity"))
                .toList();
        if (codings.isEmpty()) {
            return wire;
        }
        if (codings.size() > 1) {
            throw new ZipException("it is compressed several times over (" + header + ")");
        }
        return switch (codings.getFirst()) {
            case "gzip", "x-gzip" -> new GZIPInputStream(wire, 8192);
            case "br" -> new BrotliInputStream(wire, 8192);
            case "deflate" -> inflate(wire);
            default -> throw new ZipException("its encoding \"" + header + "\" is none of " + ACCEPTED);
        };
    }

    private static InputStream inflate(WireStream wire) throws IOException {
        return new InflaterInputStream(wire, new Inflater(!hasZlibHeader(wire.source())), 8192) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }

    /** Some servers send deflate bare, others as the standard says: in a zlib wrapper (RFC 1950, 2.2). */
    private static boolean hasZlibHeader(BufferedSource source) throws IOException {
        if (!source.request(2)) {
            return true;
        }
        int first = source.getBuffer().getByte(0) & 0xff;
        int second = source.getBuffer().getByte(1) & 0xff;
        return (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
    }
}
