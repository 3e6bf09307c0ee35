package dev.paygrade.dataset;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file of rejected rows: one JSON object a line, with the row's number, the reason, and the row as it stood. */
public final class Rejects implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 5;
    private static final int LONGEST_REASON = 500;

    private final @Nullable Path path;
    private final Set<String> first = new LinkedHashSet<>();
    private @Nullable FileChannel file;
    private long length;

    /**
     * @param path null where they are only counted
     * @param length how much of the file stays; what a run that was broken off wrote behind it is cut off
     */
    public Rejects(@Nullable Path path, long length) {
        this.path = path;
        this.length = length;
    }

    public void add(Row row, String reason) {
        String shortened = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
        if (first.size() < SHOWN) {
            first.add("row %,d: %s".formatted(row.number(), shortened));
        }
        if (path == null) {
            return;
        }
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("row", row.number())
                .put("reason", shortened)
                .put("raw", row.raw());
        try {
            byte[] bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
            length += open(path).write(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("rejected rows cannot be written to " + path, e);
        }
    }

    private FileChannel open(Path at) throws IOException {
        if (file == null) {
            file = FileChannel.open(at, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(length);
            length = file.size();
            file.position(length);
        }
        return file;
    }

    long length() {
        return length;
    }

    /** Takes back what was written since. */
    void cutTo(long earlier) {
        try {
            if (file != null) {
                file.truncate(earlier);
                file.position(earlier);
            }
            length = earlier;
        } catch (IOException e) {
            throw new UncheckedIOException("rejected rows cannot be written to " + path, e);
        }
    }

    /** The first few of this run, to be shown. */
    public List<String> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
