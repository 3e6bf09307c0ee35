package dev.paygrade.insight.law;

import dev.paygrade.posting.Database;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ads behind the counts of {@link Compliance}, each of them once. */
@ApplicationScoped
public class LawAds {
    private final Database database;
    private final PayLaws laws;
    private final PostingSearch search;
    private final Clock clock;

    LawAds(Database database, PayLaws laws, PostingSearch search, Clock clock) {
        this.database = database;
        this.laws = laws;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Which of them; null leaves open.
     *
     * @param law id of the law that their place is under
     * @param company slug of their employer
     * @param stated whether they state pay
     */
    public record Wanted(
            @Nullable String law,
            @Nullable String company,
            @Nullable Boolean stated) {}

    /**
     * Some of them.
     *
     * @param total how many there are
     * @param next id before which the next page begins, or null
     */
    public record Page(
            int total, List<PostingItem> items, @Nullable Long next) {}

    /** The law of that id, if the ads under it are counted. */
    public Optional<PayLaw> law(String id) {
        return CoveredAds.of(laws, clock).laws().stream()
                .filter(law -> law.id().equals(id))
                .findFirst();
    }

    /** The name of an employer. */
    public Optional<String> employer(String slug) {
        return database
                .query("select name from company where slug = ?", List.of(slug), row -> row.getString(1))
                .stream()
                .findFirst();
    }

    /** A page of them, those read last first. */
    public Page page(Wanted wanted, @Nullable Long before, int limit) {
        List<Object> parameters = new ArrayList<>(CoveredAds.of(laws, clock).parameters());
        StringBuilder where = new StringBuilder("true");
        if (wanted.law() != null) {
            where.append(" and law = ?");
            parameters.add(wanted.law());
        }
        if (wanted.company() != null) {
            where.append(" and company_id = (select c.id from company c where c.slug = ?)");
            parameters.add(wanted.company());
        }
        if (wanted.stated() != null) {
            where.append(" and stated = ?");
            parameters.add(wanted.stated());
        }
        String ids = CoveredAds.SQL + ", ads as (select distinct id from covered where " + where + ")";
        int total = database.query(ids + " select count(*) from ads", parameters, row -> row.getInt(1))
                .getFirst();
        parameters.add(before == null ? Long.MAX_VALUE : before);
        parameters.add(limit + 1);
        List<Long> found = database.query(
                ids + " select id from ads where id < ? order by id desc limit ?", parameters, row -> row.getLong(1));
        List<Long> shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                total,
                shown.stream().flatMap(id -> search.byId(id).stream()).toList(),
                found.size() > limit ? shown.getLast() : null);
    }
}
