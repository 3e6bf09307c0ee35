package dev.paygrade.insight.comparison;

import dev.paygrade.insight.Editions.Edition;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How alike the roles are that have most ads, from the skills of the newest of them; kept like the profiles are. */
@ApplicationScoped
class LikenessQueries {
    private static final int MOST_ROLES = 300;
    private static final int LEAST_ADS = 3;
    private static final int MOST_ADS = 300;
    private static final int MANY_ADS = 20_000;
    private static final Duration SETTLED = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private @Nullable Kept kept;

    private record Kept(Edition version, Instant at, int ads, Likeness known) {}

    LikenessQueries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    synchronized Likeness known(Edition version) {
        Kept now = kept;
        if (now != null && fresh(now, version)) {
            return now.known();
        }
        List<Likeness.Counted> counted = counted();
        now = new Kept(
                version,
                clock.instant(),
                counted.stream().mapToInt(Likeness.Counted::ads).sum(),
                new Likeness(counted));
        kept = now;
        return now.known();
    }

    private boolean fresh(Kept kept, Edition version) {
        return kept.version().equals(version)
                || (kept.ads() > MANY_ADS && clock.instant().isBefore(kept.at().plus(SETTLED)));
    }

    private List<Likeness.Counted> counted() {
        record Row(long id, RolePair.Named named, int ads) {}
        List<Row> rows = database.query(
                """
                select r.id, r.slug, r.name, o.n from (
                    select role_id, count(*) as n from posting where role_id is not null
                    group by role_id having count(*) >= ? order by n desc, role_id limit ?) o
                join role r on r.id = o.role_id""",
                List.of(LEAST_ADS, MOST_ROLES),
                row -> new Row(row.getLong(1), new RolePair.Named(row.getString(2), row.getString(3)), row.getInt(4)));
        Long[] ids = rows.stream().map(Row::id).toArray(Long[]::new);
        Map<Long, List<String>> lineages = new HashMap<>();
        database.query(
                """
                select l.role_id, a.slug from role_lineage l join role a on a.id = l.ancestor_id
                where l.role_id = any(?) order by l.distance""",
                List.of((Object) ids),
                row -> lineages.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(row.getString(2)));
        Map<Long, Map<String, Integer>> skills = new HashMap<>();
        database.query(
                """
                select r.id, s, count(*) from unnest(?) r(id)
                cross join lateral (select p.skills from posting p where p.role_id = r.id
                                    order by p.posted_at desc, p.id desc limit ?) p, unnest(p.skills) s
                group by r.id, s""",
                List.of(ids, MOST_ADS),
                row -> skills.computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getInt(3)));
        return rows.stream()
                .map(row -> new Likeness.Counted(
                        row.named(),
                        row.ads(),
                        Math.min(row.ads(), MOST_ADS),
                        lineages.getOrDefault(row.id(), List.of()),
                        skills.getOrDefault(row.id(), Map.of())))
                .toList();
    }
}
