package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All roles with their pay. */
@ApplicationScoped
public class RoleIndex {
    private final Database database;
    private final PostingSearch search;

    RoleIndex(Database database, PostingSearch search) {
        this.database = database;
        this.search = search;
    }

    /**
     * A role with its descendants.
     *
     * @param open open postings
     * @param nAds ads counted for pay
     */
    public record Line(String slug, String name, int open, int nAds, Optional<PayStatistic> statistic) {}

    /** Roles that have an open posting, those with most of them first. */
    public List<Line> roles() {
        Map<Long, List<Long>> lineage = new HashMap<>();
        database.query(
                "select role_id, ancestor_id from role_lineage",
                List.of(),
                row -> lineage.computeIfAbsent(row.getLong(1), role -> new ArrayList<>())
                        .add(row.getLong(2)));
        Map<Long, List<Observation>> observations = new HashMap<>();
        for (Observation observation : search.observations(PostingFilter.OPEN, PayCell.FULL_TIME)) {
            for (Long ancestor : lineage.getOrDefault(observation.role(), List.of())) {
                observations
                        .computeIfAbsent(ancestor, role -> new ArrayList<>())
                        .add(observation);
            }
        }
        return database.query("""
                select r.id, r.slug, r.name, count(*) as open
                from posting p join role_lineage l on l.role_id = p.role_id join role r on r.id = l.ancestor_id
                where p.closed_at is null group by r.id order by open desc, r.name""", List.of(), row -> {
            List<Observation> own = observations.getOrDefault(row.getLong(1), List.of());
            return new Line(row.getString(2), row.getString(3), row.getInt(4), own.size(), PayStatistic.of(own));
        });
    }
}
