package dev.paygrade.insight.comparison;

import dev.paygrade.insight.EmployerIndustries;
import dev.paygrade.level.Level;
import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the profile of a role from its ads: counted in the database, and only the newest of them read. */
@ApplicationScoped
class ProfileQueries {
    private static final int MOST_DUTIES = 8;
    private static final int MOST_READ = 400;
    private static final String OF_ROLE = " from posting p where p.role_id = any(?)";

    private final Database database;
    private final PayQueries pay;
    private final Clock clock;
    private final DutyMiner miner = new DutyMiner();

    ProfileQueries(Database database, PayQueries pay, Clock clock) {
        this.database = database;
        this.pay = pay;
        this.clock = clock;
    }

    RoleProfile profile(String slug) {
        List<Long> roles = database.query(
                "select l.role_id from role_lineage l join role r on r.id = l.ancestor_id where r.slug = ?",
                List.of(slug),
                row -> row.getLong(1));
        Long[] ids = roles.toArray(Long[]::new);
        PaySample sample = pay.sample(ids);
        RoleProfile.Counts counts = counts(ids);
        return new RoleProfile(
                counts,
                counted(
                        "select s, count(*)" + OF_ROLE.replace(" where", ", unnest(p.skills) s where")
                                + " group by s order by 2 desc, 1 limit 300",
                        ids),
                education(ids),
                industries(ids),
                pay.months(ids, sample),
                levels(ids),
                counted(
                        "select c, count(*)" + OF_ROLE.replace(" where", ", unnest(p.countries) c where")
                                + " and p.closed_at is null group by c order by 2 desc, 1 limit 8",
                        ids),
                sample,
                duties(ids),
                roles,
                clock.instant());
    }

    private RoleProfile.Counts counts(Long[] ids) {
        return database.query(
                        """
                select count(*), count(*) filter (where p.closed_at is null), count(distinct p.company_id),
                       count(*) filter (where p.skills <> '{}'), min(p.posted_at), max(p.posted_at), min(p.first_seen_at)""" + OF_ROLE,
                        List.of((Object) ids),
                        row -> new RoleProfile.Counts(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                moment(row, 5),
                                moment(row, 6),
                                moment(row, 7)))
                .getFirst();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Map<String, Integer> counted(String sql, Long[] ids) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.query(sql, List.of((Object) ids), row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    private Map<Level, Integer> levels(Long[] ids) {
        Map<Level, Integer> levels = new LinkedHashMap<>();
        counted(
                        "select p.level, count(*)" + OF_ROLE
                                + " and p.closed_at is null and p.level is not null group by 1 order by 2 desc, 1",
                        ids)
                .forEach((level, n) -> levels.put(Level.valueOf(level), n));
        return levels;
    }

    private RoleProfile.Education education(Long[] ids) {
        Map<String, Integer> required = counted(
                "select d, count(*)" + OF_ROLE.replace(" where", ", unnest(p.degrees_required) d where")
                        + " group by d order by 2 desc, 1",
                ids);
        Map<String, Integer> preferred = counted(
                "select d, count(*)" + OF_ROLE.replace(" where", ", unnest(p.degrees_preferred) d where")
                        + " group by d order by 2 desc, 1",
                ids);
        return database.query("""
                select count(*) filter (where p.degrees_required <> '{}' or p.degrees_preferred <> '{}'),
                       count(*) filter (where p.degree_or_equal and p.degrees_required <> '{}'), count(p.years_min),
                       percentile_disc(0.25) within group (order by p.years_min),
                       percentile_disc(0.5) within group (order by p.years_min),
                       percentile_disc(0.75) within group (order by p.years_min)""" + OF_ROLE, List.of((Object) ids), row -> {
                    int withYears = row.getInt(3);
                    return new RoleProfile.Education(
                            row.getInt(1),
                            required,
                            preferred,
                            row.getInt(2),
                            withYears,
                            withYears == 0
                                    ? null
                                    : new RoleProfile.Quartiles(row.getInt(4), row.getInt(5), row.getInt(6)));
                })
                .getFirst();
    }

    /** An ad's own industries; where it names none, those that its employer's ads name, which no ad of a nameless employer has. */
    private RoleProfile.Industries industries(Long[] ids) {
        int byAd = database.query(
                        "select count(*)" + OF_ROLE + " and p.industries <> '{}'",
                        List.of((Object) ids),
                        row -> row.getInt(1))
                .getFirst();
        Map<String, Integer> ads = new LinkedHashMap<>();
        int[] byEmployer = {0};
        database.query("""
                with told as (%s)
                select i, sum(n), 0 from (
                    select unnest(p.industries) as i, 1 as n from posting p where p.role_id = any(?)
                    union all select unnest(t.industries), t.n from told t) a group by i
                union all select null, coalesce(sum(t.n), 0), 1 from told t where t.industries <> '{}'
                order by 2 desc, 1""".formatted(EmployerIndustries.told("p.role_id = any(?)")), List.of(ids, ids), row -> {
            if (row.getInt(3) == 1) {
                byEmployer[0] = row.getInt(2);
            } else {
                ads.put(row.getString(1), row.getInt(2));
            }
            return row.getInt(3);
        });
        return new RoleProfile.Industries(byAd, byEmployer[0], ads);
    }

    private Duties duties(Long[] ids) {
        return miner.mine(
                database.query(
                        "select p.id, p.slug, p.company_id, p.description" + OF_ROLE
                                + " and p.description is not null order by p.posted_at desc, p.id desc limit "
                                + MOST_READ,
                        List.of((Object) ids),
                        row -> new Duties.Ad(
                                new Duties.Source(row.getLong(1), row.getString(2)),
                                row.getObject(3, Long.class),
                                row.getString(4))),
                MOST_DUTIES);
    }
}
