package dev.paygrade.posting;

import java.sql.SQLException;

/** The database did not answer a query as it should. */
public class DatabaseException extends RuntimeException {
    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the database itself is out of reach, so that asking again later may help. */
    public boolean unreachable() {
        String state = getCause() instanceof SQLException sql ? sql.getSQLState() : null;
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
