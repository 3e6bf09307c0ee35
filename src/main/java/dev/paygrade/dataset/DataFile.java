package dev.paygrade.dataset;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file of postings, opened for one reading from its beginning. */
public final class DataFile implements Closeable {
    private static final int HEAD = 1 << 16;
    private static final int GZIP_MAGIC = 0x1F8B;

    private final Counting counting;
    private final Rows rows;

    private DataFile(Counting counting, Rows rows) {
        this.counting = counting;
        this.rows = rows;
    }

    /** What a file's name says that it holds. */
    public enum Format {
        JSON_LINES,
        CSV
    }

    /** The format that a name ends with, {@code .gz} aside; null if it is none that is read. */
    public static @Nullable Format format(Path file) {
        String name = plainName(file);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Format.JSON_LINES;
        }
        return name.endsWith(".csv") ? Format.CSV : null;
    }

    /** Lower case, without {@code .gz}. */
    private static String plainName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** The name without its endings. */
    public static String stem(Path file) {
        String name = plainName(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    public static DataFile open(Path file, Format format) throws IOException {
        Counting counting = new Counting(Files.newInputStream(file));
        try {
            BufferedInputStream buffered = new BufferedInputStream(counting, HEAD);
            buffered.mark(2);
            boolean gzip = (buffered.read() << 8 | buffered.read()) == GZIP_MAGIC;
            buffered.reset();
            InputStream in = gzip ? new GZIPInputStream(buffered, HEAD) : buffered;
            return new DataFile(counting, format == Format.CSV ? Rows.csv(in) : Rows.jsonLines(in));
        } catch (IOException e) {
            counting.close();
            throw e;
        }
    }

    /** SHA-256 of the first 64 KiB and of a text that goes with them. */
    static byte[] head(Path file, String with) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(in.readNBytes(HEAD));
            return digest.digest(with.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Rows rows() {
        return rows;
    }

    /** Bytes of the file, packed as they are, that were read so far. */
    public long consumed() {
        return counting.count;
    }

    @Override
    public void close() throws IOException {
        counting.close();
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
