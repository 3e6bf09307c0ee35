package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Kept;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Pay summaries of a listing. */
@ApplicationScoped
public class Summaries {
    private static final int MOST_ROLES = 10;
    private static final int MOST_KEPT = 256;

    private final Database database;
    private final PostingSearch search;
    private final Clock clock;
    private final Kept<Asked, Computed> kept = new Kept<>(MOST_KEPT);

    Summaries(Database database, PostingSearch search, Clock clock) {
        this.database = database;
        this.search = search;
        this.clock = clock;
    }

    /** The window and the rates are those of a day. */
    private record Asked(PostingFilter filter, LocalDate day) {}

    /** A summary whose roles still want their names. */
    private record Computed(
            Optional<PayStatistic> statistic, int nAds, int nEmployers, Coverage coverage, List<Line> roles) {}

    private record Line(long role, int nAds, int nEmployers, Optional<PayStatistic> statistic) {}

    /** The summary of the full-time ads that a filter wants. */
    public PaySummary of(PostingFilter filter) {
        OptionalLong version = search.version();
        Computed computed = version.isEmpty() || filter.moves()
                ? compute(filter)
                : kept.get(version.getAsLong(), new Asked(filter, LocalDate.now(clock)), () -> compute(filter));
        return new PaySummary(
                computed.statistic(),
                computed.nAds(),
                computed.nEmployers(),
                computed.coverage(),
                named(computed.roles()));
    }

    private Computed compute(PostingFilter filter) {
        List<Observation> observations = search.observations(filter, PayCell.FULL_TIME);
        Map<Long, List<Observation>> byRole = new HashMap<>();
        for (Observation observation : observations) {
            if (observation.role() != null) {
                byRole.computeIfAbsent(observation.role(), role -> new ArrayList<>())
                        .add(observation);
            }
        }
        List<Line> largest = byRole.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Long, List<Observation>>>comparingInt(
                                entry -> -entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ROLES)
                .map(entry -> new Line(
                        entry.getKey(),
                        entry.getValue().size(),
                        PayStatistic.employers(entry.getValue()),
                        PayStatistic.of(entry.getValue())))
                .toList();
        return new Computed(
                PayStatistic.of(observations),
                observations.size(),
                PayStatistic.employers(observations),
                search.coverage(filter, PayCell.FULL_TIME),
                largest);
    }

    private List<PaySummary.RoleLine> named(List<Line> lines) {
        Map<Long, String[]> names = new HashMap<>();
        database.query(
                "select id, slug, name from role where id = any(?)",
                List.of((Object) lines.stream().map(Line::role).toArray(Long[]::new)),
                row -> names.put(row.getLong(1), new String[] {row.getString(2), row.getString(3)}));
        return lines.stream()
                .map(line -> {
                    String[] name = Objects.requireNonNull(names.get(line.role()));
                    return new PaySummary.RoleLine(name[0], name[1], line.nAds(), line.nEmployers(), line.statistic());
                })
                .toList();
    }
}
