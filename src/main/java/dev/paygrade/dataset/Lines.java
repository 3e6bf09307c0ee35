package dev.paygrade.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, or into the records of RFC 4180, whose quoted cells may hold line breaks. No more than one
 * of them is held at a time.
 */
final class Lines {
    private static final int LONGEST_LINE = 16 << 20;
    /** A quote that is still open after this much was never meant to be closed. */
    private static final int LONGEST_QUOTED = 1 << 20;

    private final InputStream in;
    private final int delimiter;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] pushed = new byte[0];
    private int pushedAt;

    /** @param delimiter of the cells, or -1 where quotes mean nothing */
    Lines(InputStream in, int delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** One line without its end; a fault says what is wrong with it as a line. */
    @SuppressWarnings("ArrayRecordComponent") // one line's bytes, never compared
    record Line(byte[] bytes, @Nullable String fault) {}

    /** Null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean quoted = false;
        // a quote opens at the beginning of a cell, and again behind the one that closed it
        boolean mayOpen = true;
        int c = read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && (quoted || c != '\n'); c = read()) {
            line.write(c);
            if (delimiter >= 0) {
                boolean closes = c == '"' && quoted;
                quoted = c == '"' ? !quoted && mayOpen : quoted;
                mayOpen = closes || (c == delimiter && !quoted);
            }
            if (line.size() >= (quoted ? LONGEST_QUOTED : LONGEST_LINE)) {
                return quoted ? firstLineOf(line.toByteArray()) : skip(line.toByteArray());
            }
        }
        return quoted ? firstLineOf(line.toByteArray()) : new Line(stripped(line.toByteArray()), null);
    }

    /** Gives back all but the first line of what a stray quote has swallowed. */
    private Line firstLineOf(byte[] swallowed) {
        int lineEnd = 0;
        while (lineEnd < swallowed.length && swallowed[lineEnd] != '\n') {
            lineEnd++;
        }
        int rest = Math.max(0, swallowed.length - lineEnd - 1);
        byte[] again = Arrays.copyOf(
                Arrays.copyOfRange(swallowed, swallowed.length - rest, swallowed.length),
                rest + pushed.length - pushedAt);
        System.arraycopy(pushed, pushedAt, again, rest, pushed.length - pushedAt);
        pushed = again;
        pushedAt = 0;
        return new Line(stripped(Arrays.copyOf(swallowed, lineEnd)), "a quote is opened and never closed");
    }

    private Line skip(byte[] begun) throws IOException {
        int c = read();
        while (c >= 0 && c != '\n') {
            c = read();
        }
        return new Line(Arrays.copyOf(begun, 2000), "the row is longer than " + (LONGEST_LINE >> 20) + " MiB");
    }

    private static byte[] stripped(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private int read() throws IOException {
        if (pushedAt < pushed.length) {
            return pushed[pushedAt++] & 0xFF;
        }
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
