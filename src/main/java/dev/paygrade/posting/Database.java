package dev.paygrade.posting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reading by plain SQL into records, where an entity would bring more than a page needs. */
@ApplicationScoped
public class Database {
    private static final int FETCH_SIZE = 1000;

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a value of the row that a result set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The rows of a query.
     *
     * @param parameters for the {@code ?} in order: String, numbers, Boolean, Instant, or {@code String[]} and
     *     {@code Long[]} for arrays
     */
    public <T> List<T> query(String sql, List<?> parameters, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
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
        } catch (SQLException e) {
            throw new DatabaseException(e);
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
