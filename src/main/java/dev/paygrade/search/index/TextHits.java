package dev.paygrade.search.index;

import dev.paygrade.posting.Database;
import dev.paygrade.search.TextQuery;
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

    private RoaringBitmap ask(Segment segment, TextQuery query) {
        List<Object> parameters = new ArrayList<>(query.parameters());
        String only = "";
        if (segment.size <= SMALL) {
            Long[] ids = new Long[segment.size];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = segment.id(i);
            }
            only = " and p.id = any(?)";
            parameters.add(ids);
        }
        RoaringBitmap hits = new RoaringBitmap();
        database.query(
                "select p.id, (extract(epoch from p.posted_at) * 1000000)::bigint from posting p where p.search @@ "
                        + query.sql() + only,
                parameters,
                row -> {
                    int at = segment.after(row.getLong(2), row.getLong(1) + 1);
                    if (at < segment.size && segment.id(at) == row.getLong(1)) {
                        hits.add(at);
                    }
                    return Boolean.TRUE;
                });
        return hits;
    }
}
