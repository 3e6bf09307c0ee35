package dev.paygrade.search;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a posting fits the words that were typed: by the narrowest part of the ad in which all of them stand, so that
 * every place in a listing can be explained. Within a rank the newest come first.
 */
public final class Relevance {
    /** In the title, whole words. */
    public static final int BEST = 5;

    private static final String TITLE = "to_tsvector('simple', p.title)";
    private static final String EMPLOYER = "to_tsvector('simple', p.title || ' ' || coalesce(p.employer, ''))";
    private static final String SKILLS =
            "to_tsvector('simple', p.title || ' ' || coalesce(p.employer, '') || ' ' || skill_words(p.skills))";

    /** Well above the microseconds of any moment that PostgreSQL knows as a date of an ad. */
    private static final long STEP = 1L << 57;

    private Relevance() {}

    /**
     * The rank of a {@code posting p} that is found: 5 in the title; 4 in the title, the last word unfinished; 3 with the
     * employer; 2 with the skills; 1 with the description.
     */
    public static String sql(TextQuery query) {
        return "(case when %1$s @@ %4$s then 5 when %1$s @@ %5$s then 4 when %2$s @@ %5$s then 3 when %3$s @@ %5$s then 2 else 1 end)"
                .formatted(TITLE, EMPLOYER, SKILLS, query.finished().sql(), query.sql());
    }

    /** For {@link #sql}. */
    public static List<Object> parameters(TextQuery query) {
        List<Object> parameters = new ArrayList<>(query.finished().parameters());
        for (int i = 0; i < 3; i++) {
            parameters.addAll(query.parameters());
        }
        return List.copyOf(parameters);
    }

    /** Rank and age as one number: the higher, the further in front. */
    static String key(String rank) {
        return "(%s * %d::bigint + (extract(epoch from p.posted_at) * 1000000)::bigint)".formatted(rank, STEP);
    }

    static long key(int rank, long postedMicros) {
        return rank * STEP + postedMicros;
    }

    /** The rank in such a number. */
    public static int rank(long key) {
        return (int) Math.floorDiv(key + STEP / 2, STEP);
    }

    /** The moment in such a number, in microseconds since 1970. */
    public static long posted(long key) {
        return key - rank(key) * STEP;
    }
}
