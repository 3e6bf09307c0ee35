package dev.paygrade.fetch;

import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;

/** The bytes as they arrive, counted. */
final class WireStream extends InputStream {
    private final BufferedSource source;
    private long count;

    WireStream(BufferedSource source) {
        this.source = source;
    }

    long count() {
        return count;
    }

    BufferedSource source() {
        return source;
    }

    @Override
    public int read() throws IOException {
        if (source.exhausted()) {
            return -1;
        }
        count++;
        return source.readByte() & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = source.read(target, offset, length);
        count += Math.max(n, 0);
        return n;
    }
}
