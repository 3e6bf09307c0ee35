package dev.paygrade.posting;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.JDBCException;

/** Reading by plain SQL into records, where an entity would bring more than a page needs. */
@ApplicationScoped
public class Database {
    private static final int FETCH_SIZE = 1000;

    /** States of PostgreSQL by class: no connection, no resources, an operator's doing, a rollback, another's transaction. */
    private static final List<String> TROUBLES = List.of("08", "53", "57", "40", "25");

    /** Only reads, and a conflict with recovery. */
    private static final List<String> ITS_OWN = List.of("25006", "40001", "40P01");

    private final AgroalDataSource dataSource;
    private final Replica replica;

    Database(AgroalDataSource dataSource, Replica replica) {
        this.dataSource = dataSource;
        this.replica = replica;
    }

    /** Makes a value of the row that a result set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The rows of a query: from the replica where there is one and the request may read what is some seconds old, see
     * {@link Replica#allow}.
     *
     * @param parameters for the {@code ?} in order: String, numbers, Boolean, Instant, or {@code String[]} and
     *     {@code Long[]} for arrays
     */
    public <T> List<T> query(String sql, List<?> parameters, RowReader<T> reader) {
        Optional<List<T>> behind = onReplica(connection -> Optional.of(query(connection, sql, parameters, reader)));
        if (behind.isPresent()) {
            return behind.get();
        }
        try (Connection connection = dataSource.getConnection()) {
            return query(connection, sql, parameters, reader);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** What is read in one session. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> by(Connection connection) throws SQLException;
    }

    /** What the replica has; empty if it does not have it, or is not to be asked, or does not answer. */
    <T> Optional<T> onReplica(Reading<T> reading) {
        Optional<AgroalDataSource> behind = replica.forThisRequest();
        if (behind.isEmpty() || QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return Optional.empty();
        }
        try (Connection connection = behind.get().getConnection()) {
            return reading.by(connection);
        } catch (SQLException e) {
            return afterTrouble(e, e);
        } catch (JDBCException e) {
            return afterTrouble(e.getSQLException(), e);
        }
    }

    private <T> Optional<T> afterTrouble(SQLException e, Exception thrown) {
        if (!isTrouble(e)) {
            throw thrown instanceof RuntimeException known ? known : new DatabaseException(e);
        }
        // a statement that writes, or that stood in the way of what was replayed, says nothing about the rest
        if (e.getSQLState() == null || !ITS_OWN.contains(e.getSQLState())) {
            replica.failed(e);
        }
        return Optional.empty();
    }

    /** Trouble of a replica that its primary does not have: no connection, a shutdown, a conflict with what it replays. */
    private static boolean isTrouble(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientException
                || state == null
                || TROUBLES.stream().anyMatch(state::startsWith);
    }

    private static <T> List<T> query(Connection connection, String sql, List<?> parameters, RowReader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            for (int i = 0; i < parameters.size(); i++) {
                bind(connection, statement, i + 1, parameters.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, Object value)
            throws SQLException {
        switch (value) {
            case String text -> statement.setString(at, text);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case BigDecimal number -> statement.setBigDecimal(at, number);
            case Boolean flag -> statement.setBoolean(at, flag);
            case Instant moment -> statement.setObject(at, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            case String[] texts -> statement.setArray(at, connection.createArrayOf("text", texts));
            case Long[] numbers -> statement.setArray(at, connection.createArrayOf("bigint", numbers));
            default ->
                throw new IllegalArgumentException("parameter %d is of no kind that is bound here: %s"
                        .formatted(at, value.getClass().getName()));
        }
    }
}
