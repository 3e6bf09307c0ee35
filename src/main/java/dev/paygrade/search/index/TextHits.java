package dev.paygrade.search.index;

import dev.paygrade.posting.Database;
import dev.paygrade.search.Relevance;
import dev.paygrade.search.TextQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Where a text is found: PostgreSQL knows. It is asked once for each segment, since the postings of a segment do not
 * change; those that did stand in a later one.
 */
final class TextHits {
    private static final int SMALL = 20_000;

    private final Database database;

    TextHits(Database database) {
        this.database = database;
    }

    /** Positions of a segment; not to be changed. */
    RoaringBitmap of(Segment segment, TextQuery query) {
        return segment.made.get(query, () -> ask(segment, query));
    }

    /** What is kept of a rank. */
    private record Ranked(TextQuery query, int rank) {}

    /** Positions of a segment by rank, the best first; not to be changed. */
    List<RoaringBitmap> ranked(Segment segment, TextQuery query) {
        List<RoaringBitmap> ranked = new ArrayList<>();
        List<RoaringBitmap> asked = new ArrayList<>();
        for (int rank = Relevance.BEST; rank > 0; rank--) {
            int at = rank;
            ranked.add(segment.made.get(new Ranked(query, rank), () -> {
                if (asked.isEmpty()) {
                    asked.addAll(askRanks(segment, query));
                }
                return asked.get(at);
            }));
        }
        return ranked;
    }

    private List<RoaringBitmap> askRanks(Segment segment, TextQuery query) {
        List<RoaringBitmap> byRank = new ArrayList<>();
        for (int rank = 0; rank <= Relevance.BEST; rank++) {
            byRank.add(new RoaringBitmap());
        }
        List<Object> parameters = new ArrayList<>(Relevance.parameters(query));
        parameters.addAll(query.parameters());
        ask(
                segment,
                query,
                ", " + Relevance.sql(query),
                parameters,
                (row, at) -> byRank.get(row.getInt(3)).add(at));
        return byRank;
    }

    private RoaringBitmap ask(Segment segment, TextQuery query) {
        RoaringBitmap hits = new RoaringBitmap();
        ask(segment, query, "", new ArrayList<>(query.parameters()), (row, at) -> hits.add(at));
        return hits;
    }

    /** Takes a row and the position of its posting. */
    private interface Taker {
        void take(ResultSet row, int at) throws SQLException;
    }

    private void ask(Segment segment, TextQuery query, String columns, List<Object> parameters, Taker taker) {
        String only = "";
        if (segment.size <= SMALL) {
            Long[] ids = new Long[segment.size];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = segment.id(i);
            }
            only = " and p.id = any(?)";
            parameters.add(ids);
        }
        database.query(
                "select p.id, (extract(epoch from p.posted_at) * 1000000)::bigint" + columns
                        + " from posting p where p.search @@ " + query.sql() + only,
                parameters,
                row -> {
                    int at = segment.after(row.getLong(2), row.getLong(1) + 1);
                    if (at < segment.size && segment.id(at) == row.getLong(1)) {
                        taker.take(row, at);
                    }
                    return Boolean.TRUE;
                });
    }
}
