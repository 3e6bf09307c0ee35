package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Pay summaries of a listing. */
@ApplicationScoped
public class Summaries {
    private static final int MOST_ROLES = 10;

    private final Database database;
    private final PostingSearch search;

    Summaries(Database database, PostingSearch search) {
        this.database = database;
        this.search = search;
    }

    /** The summary of the full-time ads that a filter wants. */
    public PaySummary of(PostingFilter filter) {
        List<Observation> observations = search.observations(filter, PayCell.FULL_TIME);
        Map<Long, List<Observation>> byRole = new HashMap<>();
        for (Observation observation : observations) {
            if (observation.role() != null) {
                byRole.computeIfAbsent(observation.role(), role -> new ArrayList<>())
                        .add(observation);
            }
        }
        List<Map.Entry<Long, List<Observation>>> largest = byRole.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Long, List<Observation>>>comparingInt(
                                entry -> -entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROLES)
                .toList();
        return new PaySummary(
                PayStatistic.of(observations),
                observations.size(),
                PayStatistic.employers(observations),
                search.coverage(filter, PayCell.FULL_TIME),
                lines(largest));
    }

    private List<PaySummary.RoleLine> lines(List<Map.Entry<Long, List<Observation>>> groups) {
        Map<Long, String[]> names = new HashMap<>();
        database.query(
                "select id, slug, name from role where id = any(?)",
                List.of((Object) groups.stream().map(Map.Entry::getKey).toArray(Long[]::new)),
                row -> names.put(row.getLong(1), new String[] {row.getString(2), row.getString(3)}));
        return groups.stream()
                .map(group -> {
                    String[] name = Objects.requireNonNull(names.get(group.getKey()));
                    return new PaySummary.RoleLine(
                            name[0],
                            name[1],
                            group.getValue().size(),
                            PayStatistic.employers(group.getValue()),
                            PayStatistic.of(group.getValue()));
                })
                .toList();
    }
}
