package dev.paygrade.posting;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in the text format of PostgreSQL's {@code COPY}: several times as fast as inserting them one by one. */
final class CopyText {
    private static final String NULL = "\\N";

    private final StringBuilder rows = new StringBuilder();
    private boolean begun;

    /** Adds a value of any text; null for none. */
    CopyText text(@Nullable String value) {
        next();
        if (value == null) {
            rows.append(NULL);
        } else {
            escape(value);
        }
        return this;
    }

    /** Adds a value whose word needs no escaping: a number, a flag, a moment or a constant. */
    CopyText plain(@Nullable Object value) {
        next();
        rows.append(value == null ? NULL : value);
        return this;
    }

    CopyText array(String[] values) {
        StringBuilder literal = new StringBuilder("{");
        for (String value : values) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '"' || c == '\\') {
                    literal.append('\\');
                }
                literal.append(c);
            }
            literal.append('"');
        }
        return text(literal.append('}').toString());
    }

    CopyText bytes(byte @Nullable [] value) {
        next();
        if (value == null) {
            rows.append(NULL);
        } else {
            rows.append("\\\\x").append(HexFormat.of().formatHex(value));
        }
        return this;
    }

    void endRow() {
        rows.append('\n');
        begun = false;
    }

    private void next() {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
    }

    private void escape(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' && c != '\n' && c != '\r' && c != '\t') {
                continue;
            }
            rows.append(value, from, i).append('\\');
            rows.append(c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c);
            from = i + 1;
        }
        rows.append(value, from, value.length());
    }

    byte[] encoded() {
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Puts the rows into a table, within the caller's transaction; entities not yet flushed come later. */
    void into(EntityManager entities, String table, List<String> columns) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        byte[] bytes = encoded();
        entities.unwrap(Session.class).doWork(connection -> {
            try {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
    }
}
