package dev.paygrade.search.index;

import dev.paygrade.search.ListingSql;
import dev.paygrade.search.PageKey;
import dev.paygrade.search.PostingFilter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page of the listing beside a page deep down, each with its total and its rows. */
final class PageBench {
    private static final double MOST_DEEPER = 1.1;
    private static final int DEEP = 10_000;
    private static final int ROWS = 26;
    private static final int WARM = 500;
    private static final int ROUNDS = 1500;

    private PageBench() {}

    /**
     * Microseconds.
     *
     * @param page with its rows from the database
     * @param index ids and total alone
     */
    record Times(int postings, double page, double index) {}

    static Times measure(Connection connection, Ours index) throws Exception {
        PostingFilter open = PostingFilter.OPEN;
        int deep = Math.min(DEEP, index.total(open) * 9 / 10);
        PageKey key = index.behind(open, deep);
        try (PreparedStatement rows = connection.prepareStatement(ListingSql.BY_IDS)) {
            double[] first = new double[ROUNDS];
            double[] behind = new double[ROUNDS];
            double[] firstIds = new double[ROUNDS];
            double[] behindIds = new double[ROUNDS];
            for (int i = -WARM; i < ROUNDS; i++) {
                double[] one = once(rows, index, open, null);
                double[] other = once(rows, index, open, key);
                if (i >= 0) {
                    firstIds[i] = one[0];
                    first[i] = one[1];
                    behindIds[i] = other[0];
                    behind[i] = other[1];
                }
            }
            Bars.figure(
                    "first page %.0f µs (index %.1f), page behind %,d postings %.0f µs (index %.1f)",
                    Bars.median(first), Bars.median(firstIds), deep, Bars.median(behind), Bars.median(behindIds));
            Bars.atMost("deep page beside the first, index and rows", Bars.median(behind) / Bars.median(first), MOST_DEEPER);
            Bars.atMost("the same, index alone", Bars.median(behindIds) / Bars.median(firstIds), MOST_DEEPER);
            return new Times(index.snapshot().old().segment().size, Bars.median(first), Bars.median(firstIds));
        }
    }

    private static double[] once(PreparedStatement rows, Ours index, PostingFilter filter, @Nullable PageKey after)
            throws SQLException {
        long start = System.nanoTime();
        List<Long> ids = index.page(filter, after, ROWS);
        long found = System.nanoTime();
        rows.setArray(1, rows.getConnection().createArrayOf("bigint", ids.toArray()));
        List<Object> read = new ArrayList<>();
        try (ResultSet row = rows.executeQuery()) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    read.add(String.valueOf(row.getString(column)));
                }
            }
        }
        if (ids.size() != ROWS || read.size() < ROWS * 20) {
            throw new IllegalStateException("a page of %d postings".formatted(ids.size()));
        }
        return new double[] {(found - start) / 1e3, (System.nanoTime() - start) / 1e3};
    }
}
