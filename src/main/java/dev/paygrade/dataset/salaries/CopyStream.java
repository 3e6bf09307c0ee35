package dev.paygrade.dataset.salaries;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by PostgreSQL's COPY, in its text format. */
final class CopyStream {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder chunk = new StringBuilder(CHUNK + 1000);

    CopyStream(CopyIn copy) {
        this.copy = copy;
    }

    /** Null is NULL. */
    void row(@Nullable Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                chunk.append('\t');
            }
            Object cell = cells[i];
            if (cell == null) {
                chunk.append("\\N");
            } else {
                escape(cell.toString());
            }
        }
        chunk.append('\n');
        if (chunk.length() > CHUNK) {
            flush();
        }
    }

    private void escape(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                // PostgreSQL has no such character
                case '\0' -> chunk.append('\uFFFD');
                default -> chunk.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        chunk.setLength(0);
    }

    /** Number of rows that came in. */
    long end() throws SQLException {
        flush();
        return copy.endCopy();
    }
}
