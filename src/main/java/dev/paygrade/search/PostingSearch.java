package dev.paygrade.search;

import dev.paygrade.level.Level;
import dev.paygrade.pay.FxRates;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds postings: a page of them by key, their number, and counts for each filter. */
@ApplicationScoped
public class PostingSearch {
    /** Counting by SQL stops here; the index counts exactly. */
    public static final int COUNT_CAP = 1000;

    private static final int FACET_VALUES = 60;

    /** Words that more postings have than this are looked for in the newest postings one by one. */
    private static final int RARE = 2000;

    private final Database database;
    private final PostingIndex index;
    private final PostingRows rows;
    private final Conditions conditions;

    PostingSearch(Database database, PostingIndex index, PostingRows rows, Clock clock, FxRates rates) {
        this.database = database;
        this.index = index;
        this.rows = rows;
        this.conditions = new Conditions(clock, rates);
    }

    /**
     * A page of a listing.
     *
     * @param after key of the page before it, or null for the first
     * @param limit postings on it
     * @param wanted facets to count
     */
    public SearchPage page(PostingFilter filter, Sort sort, @Nullable PageKey after, int limit, Set<Facet> wanted) {
        Optional<PostingIndex.Found> found = index.find(filter, sort, after, limit + 1, wanted);
        List<PostingItem> items =
                found.map(page -> load(page.ids())).orElseGet(() -> bySql(filter, sort, after, limit + 1));
        boolean more = found.map(page -> page.ids().size()).orElse(items.size()) > limit;
        List<PostingItem> shown = items.size() > limit ? items.subList(0, limit) : items;
        int total = found.map(PostingIndex.Found::total).orElseGet(() -> count(filter));
        boolean capped = found.isEmpty() && total > COUNT_CAP;
        return new SearchPage(
                capped ? COUNT_CAP : total,
                capped,
                List.copyOf(shown),
                more && !shown.isEmpty() ? after(filter, sort, shown.getLast()).token() : null,
                found.map(PostingIndex.Found::facets).orElseGet(() -> countsBySql(filter, wanted)));
    }

    /** The same without the index: what it is held against, and what answers while it cannot. */
    SearchPage pageBySql(PostingFilter filter, Sort sort, @Nullable PageKey after, int limit, Set<Facet> wanted) {
        int total = count(filter);
        return new SearchPage(
                Math.min(total, COUNT_CAP),
                total > COUNT_CAP,
                bySql(filter, sort, after, limit),
                null,
                countsBySql(filter, wanted));
    }

    private Map<Facet, Map<String, Integer>> countsBySql(PostingFilter filter, Set<Facet> wanted) {
        EnumMap<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
        wanted.forEach(facet -> facets.put(facet, counts(filter, facet)));
        return facets;
    }

    private List<PostingItem> load(List<Long> ids) {
        Map<Long, PostingItem> byId = new HashMap<>();
        database.query(
                        PostingRows.SELECT + " where p.id = any(?)",
                        List.of((Object) ids.toArray(Long[]::new)),
                        rows::read)
                .forEach(item -> byId.put(item.id(), item));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The postings themselves, without any count. */
    public List<PostingItem> items(PostingFilter filter, Sort sort, @Nullable PageKey after, int limit) {
        return index.find(filter, sort, after, limit, Set.of())
                .map(found -> load(found.ids()))
                .orElseGet(() -> bySql(filter, sort, after, limit));
    }

    private PageKey after(PostingFilter filter, Sort sort, PostingItem last) {
        TextQuery words = ranking(filter, sort);
        if (words == null) {
            return sort == Sort.RELEVANCE
                    ? new PageKey(sort, PageKey.after(Sort.NEWEST, last).sortedBy(), last.id())
                    : PageKey.after(sort, last);
        }
        List<Object> parameters = new ArrayList<>(Relevance.parameters(words));
        parameters.add(last.id());
        String key = Relevance.key(Relevance.sql(words));
        // gone since it was read: some may follow once more, but none is left out
        long sortedBy =
                database
                        .query("select " + key + " from posting p where p.id = ?", parameters, row -> row.getLong(1))
                        .stream()
                        .findFirst()
                        .orElseGet(() -> Relevance.key(
                                Relevance.BEST, PageKey.after(Sort.NEWEST, last).sortedBy()));
        return new PageKey(sort, sortedBy, last.id());
    }

    /** The words that postings are ranked by, or null if they are sorted by something else. */
    private static @Nullable TextQuery ranking(PostingFilter filter, Sort sort) {
        TextQuery query = sort == Sort.RELEVANCE && filter.text() != null ? TextQuery.of(filter.text()) : null;
        return query != null && query.hasWords() ? query : null;
    }

    private List<PostingItem> bySql(PostingFilter filter, Sort sort, @Nullable PageKey after, int limit) {
        TextQuery ranking = ranking(filter, sort);
        if (ranking != null) {
            return byRelevance(filter, ranking, after, limit);
        }
        Where where = conditions.of(filter, null, plan(filter, sort));
        if (after != null) {
            switch (sort) {
                case NEWEST, RELEVANCE -> where.and("(p.posted_at, p.id) < (?, ?)", after.postedAt(), after.id());
                case PAY -> where.and("(coalesce(p.usd_max, -1), p.id) < (?, ?)", after.sortedBy(), after.id());
            }
        }
        String order = switch (sort) {
            case NEWEST, RELEVANCE -> "p.posted_at desc, p.id desc";
            case PAY -> "coalesce(p.usd_max, -1) desc, p.id desc";
        };
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(limit);
        return database.query(
                PostingRows.SELECT + " where " + where.sql() + " order by " + order + " limit ?",
                parameters,
                rows::read);
    }

    /**
     * A rare word is found by the index of words, and its few postings are sorted; a common one by going through the
     * newest until the page is full. PostgreSQL has to guess which is which, and is wrong by orders of magnitude for
     * beginnings of words and for words together.
     */
    private Conditions.Words plan(PostingFilter filter, Sort sort) {
        TextQuery query = sort == Sort.PAY || filter.text() == null ? null : TextQuery.of(filter.text());
        if (query == null || !query.hasWords()) {
            return Conditions.Words.ANY;
        }
        List<Object> parameters = new ArrayList<>(query.parameters());
        parameters.add(RARE + 1);
        int hits = database.query(
                        "select count(*) from (select 1 from posting p where p.search @@ " + query.sql()
                                + " limit ?) capped",
                        parameters,
                        row -> row.getInt(1))
                .getFirst();
        return hits > RARE ? Conditions.Words.LAST : Conditions.Words.FIRST;
    }

    private List<PostingItem> byRelevance(PostingFilter filter, TextQuery words, @Nullable PageKey after, int limit) {
        Where where = conditions.of(filter, null);
        if (after != null) {
            where.and("(ranked.key, p.id) < (?, ?)", after.sortedBy(), after.id());
        }
        List<Object> parameters = new ArrayList<>(Relevance.parameters(words));
        parameters.addAll(where.parameters());
        parameters.add(limit);
        return database.query(
                PostingRows.SELECT + " cross join lateral (select " + Relevance.key(Relevance.sql(words))
                        + " as key) ranked where " + where.sql() + " order by ranked.key desc, p.id desc limit ?",
                parameters,
                rows::read);
    }

    /** How many postings a filter wants, where the index knows it; never a slow count. */
    public OptionalInt total(PostingFilter filter) {
        return index.find(filter, Sort.NEWEST, null, 0, Set.of())
                .map(found -> OptionalInt.of(found.total()))
                .orElse(OptionalInt.empty());
    }

    /** As {@link PostingIndex#version}. */
    public OptionalLong version() {
        return index.version();
    }

    /** One posting, open or closed. */
    public Optional<PostingItem> byId(long id) {
        return database.query(PostingRows.SELECT + " where p.id = ?", List.of(id), rows::read).stream()
                .findFirst();
    }

    /** What statistics of pay are computed from: the ads that {@link PostingFilter#counted} gives. */
    public List<Observation> observations(PostingFilter filter, PayCell cell) {
        return index.observations(filter, cell).orElseGet(() -> observationsBySql(filter, cell));
    }

    List<Observation> observationsBySql(PostingFilter filter, PayCell cell) {
        Where where = conditions.of(filter.counted(cell), null);
        return database.query(
                "select p.observed_low, p.observed_high, p.company_id, p.level, p.role_id from posting p where "
                        + where.sql(),
                where.parameters(),
                PostingSearch::observation);
    }

    /** The same of estimates: figures that somebody else computed for an ad, never to be mixed with stated ones. */
    public List<Observation> estimates(PostingFilter filter, PayCell cell) {
        Where where = conditions
                .inWindow(filter, cell)
                .and("p.pay_kind = 'ESTIMATE' and p.usd_min is not null and p.usd_max >= p.usd_min");
        return database.query(
                "select distinct p.usd_min, p.usd_max, p.company_id, p.level, p.role_id, p.countries, "
                        + "case when p.company_id is null then p.id end from posting p where " + where.sql(),
                where.parameters(),
                PostingSearch::observation);
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getInt(1),
                row.getInt(2),
                row.getObject(3, Long.class),
                row.getString(4) == null ? null : Level.valueOf(row.getString(4)),
                row.getObject(5, Long.class));
    }

    /** How many postings of a cell there are, and how many of them say what they pay. */
    public Coverage coverage(PostingFilter filter, PayCell cell) {
        return index.coverage(filter, cell).orElseGet(() -> coverageBySql(filter, cell));
    }

    Coverage coverageBySql(PostingFilter filter, PayCell cell) {
        Where where = conditions.inWindow(filter, cell);
        return database.query(
                        "select count(*), count(*) filter (where p.pay_kind in ('BASE', 'OTE')), "
                                + "count(*) filter (where p.pay_kind in ('BASE', 'OTE') and (p.pay_min is null or p.pay_max is null)) "
                                + "from posting p where " + where.sql(),
                        where.parameters(),
                        row -> new Coverage(row.getInt(1), row.getInt(2), row.getInt(3)))
                .getFirst();
    }

    private int count(PostingFilter filter) {
        Where where = conditions.of(filter, null);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(COUNT_CAP + 1);
        return database.query(
                        "select count(*) from (select 1 from posting p where " + where.sql() + " limit ?) capped",
                        parameters,
                        row -> row.getInt(1))
                .getFirst();
    }

    private Map<String, Integer> counts(PostingFilter filter, Facet facet) {
        Where where = conditions.of(filter, facet);
        String from = switch (facet) {
            case LEVEL -> "p.level as value from posting p";
            case MODE -> "p.work_mode as value from posting p";
            case ROLE -> "r.slug as value from posting p join role r on r.id = p.role_id";
            case TYPE -> "value from posting p, unnest(p.employment_types) value";
            case COUNTRY -> "value from posting p, unnest(p.countries) value";
            case CITY ->
                "value from posting p, lateral (select distinct place ->> 'city' as value from jsonb_array_elements(p.places) place) cities";
            case COMPANY -> "c.slug as value from posting p join company c on c.id = p.company_id";
            case SKILL -> "value from posting p, unnest(p.skills) value";
        };
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(FACET_VALUES);
        database.query(
                "select value, count(*) as n from (select p.id, " + from + " where " + where.sql()
                        + ") facet where value is not null group by value order by n desc, value limit ?",
                parameters,
                row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }
}
