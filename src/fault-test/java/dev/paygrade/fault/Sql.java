package dev.paygrade.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database as the test sees it, beside the nodes. */
record Sql(String url, String password) {
    Connection open() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    void run(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The columns of each row as text, null as an empty one. */
    List<List<String>> rows(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int width = row.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    String cell = row.getString(i);
                    cells.add(cell == null ? "" : cell);
                }
                rows.add(cells);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<String> texts(String sql) {
        return rows(sql).stream().map(List::getFirst).toList();
    }

    String text(String sql) {
        return texts(sql).getFirst();
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The database's clock. */
    String now() {
        return text("select clock_timestamp()");
    }
}
