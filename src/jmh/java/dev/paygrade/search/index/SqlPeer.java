package dev.paygrade.search.index;

import dev.paygrade.search.Facet;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Counts by one {@code GROUP BY} for each facet. */
final class SqlPeer {
    private final Connection connection;
    private final Map<Long, String> roles = new HashMap<>();
    private final Map<Long, String> companies = new HashMap<>();

    SqlPeer(Connection connection) throws SQLException {
        this.connection = connection;
        names("role", roles);
        names("company", companies);
    }

    private void names(String table, Map<Long, String> into) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id, slug from " + table);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                into.put(row.getLong(1), row.getString(2));
            }
        }
    }

    /** All values of every facet that is measured, not only the most frequent. */
    Map<Facet, Map<String, Integer>> counts(Drawn drawn) throws SQLException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : SearchBench.FACETS) {
            counts.put(facet, counts(drawn, facet));
        }
        return counts;
    }

    private Map<String, Integer> counts(Drawn drawn, Facet facet) throws SQLException {
        // numbers of roles and employers are named here, which is cheaper for PostgreSQL than two joins
        String value = switch (facet) {
            case LEVEL -> "p.level from posting p";
            case MODE -> "p.work_mode from posting p";
            case ROLE -> "p.role_id from posting p";
            case COMPANY -> "p.company_id from posting p";
            case COUNTRY -> "country from posting p, unnest(p.countries) country";
            default -> throw new IllegalStateException(facet + " is not measured");
        };
        Map<String, Integer> counts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "select count(*), " + value + " where " + drawn.sql(facet) + " group by 2");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (row.getObject(2) != null) {
                    counts.put(
                            switch (facet) {
                                case ROLE -> roles.get(row.getLong(2));
                                case COMPANY -> companies.get(row.getLong(2));
                                default -> row.getString(2);
                            },
                            row.getInt(1));
                }
            }
        }
        return counts;
    }
}
