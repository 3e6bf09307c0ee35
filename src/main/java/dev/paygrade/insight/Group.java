package dev.paygrade.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Postings that statistics cannot tell apart, or how many of them came and went.
 *
 * @param postings how many
 * @param observations 1 if they are an observation that was none before, -1 if they are none any more, else 0
 */
record Group(
        long role,
        @Nullable String level,
        @Nullable Long company,
        List<String> countries,
        @Nullable Integer low,
        @Nullable Integer high,
        boolean stated,
        boolean oneSided,
        int postings,
        int observations) {
    /** The columns that {@link #read} takes, beside {@code before} and {@code more}. */
    static final String COLUMNS = "role_id, level, company_id, countries, low, high, stated, one_sided";

    /** A row with how many postings there were before, and how many more there are now. */
    static Group read(ResultSet row) throws SQLException {
        int before = row.getInt("before");
        int more = row.getInt("more");
        boolean observed = row.getObject("low") != null;
        return new Group(
                row.getLong("role_id"),
                row.getString("level"),
                row.getObject("company_id", Long.class),
                List.of((String[])
                        Objects.requireNonNull(row.getArray("countries")).getArray()),
                row.getObject("low", Integer.class),
                row.getObject("high", Integer.class),
                row.getBoolean("stated"),
                row.getBoolean("one_sided"),
                more,
                observed ? present(before + more) - present(before) : 0);
    }

    private static int present(int n) {
        return n > 0 ? 1 : 0;
    }
}
