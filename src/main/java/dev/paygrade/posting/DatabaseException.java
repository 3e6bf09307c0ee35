package dev.paygrade.posting;

import java.sql.SQLException;

/** The database did not answer a query as it should. */
public class DatabaseException extends RuntimeException {
    private static final int DEEPEST = 20;

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the database itself is out of reach, so that asking again later may help. */
    public boolean unreachable() {
        return unreachable(this);
    }

    /** The same of whatever Hibernate, a transaction or the pool made of the driver's exception. */
    public static boolean unreachable(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql) {
                // the pool's own exceptions have no state: nobody gave it a connection in time
                String state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Whether a text held what PostgreSQL has no way to keep, such as NUL: state 22021. */
    public static boolean unwritable(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql) {
                return "22021".equals(sql.getSQLState());
            }
            cause = cause.getCause();
        }
        return false;
    }
}
