package dev.paygrade.posting;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table, within the caller's transaction: the database takes the first while the next are still
 * being made. Once one was added nothing else can be asked of the transaction's connection, not even for ids, until
 * {@link #end} or {@link #abandon}: the driver would wait for ever.
 */
final class RowStream<T> {
    /** Characters after which what is written goes on its way. */
    private static final int PIECE = 16 * 1024;

    private final Session session;
    private final String sql;
    private final BiConsumer<CopyText, ? super T> put;
    private final CopyText rows = new CopyText();
    private @Nullable CopyIn copy;

    RowStream(EntityManager entities, String table, List<String> columns, BiConsumer<CopyText, ? super T> put) {
        this.session = entities.unwrap(Session.class);
        this.sql = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        this.put = put;
    }

    void add(T row) {
        put.accept(rows, row);
        if (rows.length() >= PIECE) {
            session.doWork(this::send);
        }
    }

    /** Puts all that was added into the table; another row begins anew. */
    void end() {
        if (copy == null && rows.length() == 0) {
            return;
        }
        session.doWork(connection -> {
            send(connection).endCopy();
            copy = null;
        });
    }

    /** Takes back what is on its way, since something went wrong: the transaction can but be rolled back. */
    void abandon(Throwable why) {
        CopyIn open = copy;
        copy = null;
        if (open != null && open.isActive()) {
            try {
                open.cancelCopy();
            } catch (SQLException e) {
                why.addSuppressed(e);
            }
        }
    }

    private CopyIn send(Connection connection) throws SQLException {
        CopyIn open = copy;
        if (open == null) {
            open = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            copy = open;
        }
        byte[] bytes = rows.take();
        open.writeToCopy(bytes, 0, bytes.length);
        open.flushCopy();
        return open;
    }
}
