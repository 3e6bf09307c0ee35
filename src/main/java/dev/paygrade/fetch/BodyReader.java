package dev.paygrade.fetch;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body to its end, decoded.
 *
 * @param maxBytes the most it may hold once decoded
 * @param cut whether to stop there and keep the beginning, instead of failing
 */
record BodyReader(int maxBytes, boolean cut) {
    /** Beyond this many times its compressed size a body of some megabytes is a bomb: real pages stay below 50. */
    private static final int MAX_RATIO = 200;

    private static final int RATIO_COUNTS_FROM = 4 << 20;

    /**
     * @param coding the {@code Content-Encoding} header, or null
     * @throws TooLargeException as soon as more than the limit has come out
     * @throws IOException if the body or its compression is broken or ends too early
     */
    byte[] read(ResponseBody body, @Nullable String coding) throws IOException {
        WireStream wire = new WireStream(body.source());
        Buffer decoded = new Buffer();
        byte[] chunk = new byte[8192];
        try (InputStream in = ContentCoding.decode(wire, coding)) {
            if (in == wire && !cut && body.contentLength() > maxBytes) {
                throw tooLarge("is announced with " + body.contentLength() + " bytes");
            }
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                decoded.write(chunk, 0, n);
                if (decoded.size() > maxBytes) {
                    if (cut) {
                        return decoded.readByteArray(maxBytes);
                    }
                    throw tooLarge("grew beyond the limit after " + wire.count() + " bytes on the wire");
                }
                if (decoded.size() > RATIO_COUNTS_FROM && decoded.size() > MAX_RATIO * wire.count()) {
                    throw new TooLargeException("unpacks to more than " + MAX_RATIO
                            + " times its size, as compression bombs do and pages do not");
                }
            }
            // the end of the compressed data is not the end of the answer, which may yet be cut short
            for (int n = wire.read(chunk); n >= 0; n = wire.read(chunk)) {
                if (wire.count() > maxBytes) {
                    throw tooLarge("goes on after the end of its compressed data");
                }
            }
        }
        return decoded.readByteArray();
    }

    private TooLargeException tooLarge(String what) {
        return new TooLargeException(what + "; at most " + maxBytes + " are read");
    }
}
