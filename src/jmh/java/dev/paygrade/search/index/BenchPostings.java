package dev.paygrade.search.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Postings made by the database itself, the same for the same number: a few values are frequent and many are rare, a
 * fifth is closed, and ids rise with the time of posting but for some days. They have no description, which makes
 * reading all of them as cheap for PostgreSQL as it can be.
 */
final class BenchPostings {
    private static final List<String> BESIDE = List.of(
            "select setseed(0.42)",
            "insert into source (id, kind, url, host, every_seconds, enabled, origin, next_check_at, created_at, last_read_at)"
                    + " select 'bench-' || i, 'json', 'http://localhost/', 'localhost', 3600, false, 'FILE', now(), now(), now()"
                    + " from generate_series(0, 9) i",
            "insert into role (id, slug, name)"
                    + " select 1000000000 + i, 'bench-role-' || i, 'Bench Role ' || i from generate_series(0, 119) i",
            // 0 to 9 lie above the others
            "insert into role_lineage (role_id, ancestor_id, distance)"
                    + " select 1000000000 + i, 1000000000 + i, 0 from generate_series(0, 119) i"
                    + " union all select 1000000000 + i, 1000000000 + i % 10, 1 from generate_series(10, 119) i",
            "insert into company (id, slug, name)"
                    + " select 1000000000 + i, 'bench-company-' || i, 'Bench Company ' || i from generate_series(0, 4999) i");

    private static final String POSTINGS = """
            insert into posting (id, slug, title, employer, company_id, role_id, level, work_mode, places, countries,
                eligible_countries, eligible_regions, employment_types, skills, pay_text, pay_kind, pay_currency, pay_min,
                pay_max, pay_period, annual_min, annual_max, usd_min, usd_max, observed_low, observed_high, featured,
                posted_at, posted_stated, first_seen_at, changed_at, closed_at)
            select id, 'bench', 'Bench Engineer ' || role || ' of team ' || company % 97, 'Bench Company ' || company,
                1000000000 + company, case when role < 120 then 1000000000 + role end,
                (array['ENTRY', 'MID', 'SENIOR', 'SENIOR', 'EXECUTIVE'])[1 + level],
                (array['ONSITE', 'HYBRID', 'REMOTE'])[1 + mode],
                case when city < 200 then jsonb_build_array(jsonb_build_object('city', 'City ' || city, 'country', country)) else '[]' end,
                case when country is null then '{}' when city % 9 = 0 and country <> 'US' then array[country, 'US'] else array[country] end,
                case when mode = 2 and city % 3 = 0 and country is not null then array[country] else '{}' end,
                case when mode = 2 and city % 5 = 0 then '{EU}' else '{}' end::text[],
                (array['{FULL_TIME}', '{FULL_TIME}', '{}', '{PART_TIME}', '{INTERN,FULL_TIME}', '{CONTRACTOR}'])[1 + kind]::text[],
                array(select distinct 'bench-skill-' || floor(300 * power(random(), 3))::int
                      from generate_series(1, level + kind) where id > 0),
                case when paid < 0.6 then 'USD ' || low || ' - ' || high end,
                case when paid < 0.55 then 'BASE' when paid < 0.6 then 'ESTIMATE' end,
                case when paid < 0.6 then 'USD' end, case when paid < 0.6 then low end, case when paid < 0.6 then high end,
                case when paid < 0.6 then 'YEAR' end, case when paid < 0.6 then low end, case when paid < 0.6 then high end,
                case when paid < 0.6 then low end, case when paid < 0.6 then high end,
                case when paid < 0.55 then low end, case when paid < 0.55 then high end,
                random() < 0.03, posted, true, posted, posted, case when random() < 0.2 then now() end
            from (select *, low + 5000 + 100 * kind as high,
                         (array['US', 'US', 'US', 'GB', 'DE', 'DE', 'FR', 'PL', 'NL', 'ES', 'CA', 'IN', 'SE', 'CH', 'IT', 'PT', 'AU', 'IE', 'AT'])[1 + at] as country
                  from (select i as id, floor(5000 * power(random(), 2))::int as company,
                               floor(125 * power(random(), 2))::int as role, floor(6 * random())::int as level,
                               floor(4 * random())::int as mode, floor(260 * power(random(), 2))::int as city,
                               floor(20 * random())::int as at, floor(6 * random())::int as kind, random() as paid,
                               (30000 + 170000 * random() * random())::int as low,
                               date_trunc('second', now()) - floor(86400 * (({N} - i) * 700.0 / {N} + 20 * random())) * interval '1 second' as posted
                        from generate_series(1, {N}) i) raw) made""";

    private static final String SIGHTINGS = """
            insert into sighting (id, posting_id, source_id, external_id, hash, first_seen_at)
            select i, i, 'bench-' || i % 10, i::text, '', now() from generate_series(1, {N}) i""";

    /** What a careful owner of the database would add for the filters that are asked for. */
    private static final List<String> INDEXES = List.of(
            "create index bench_level on posting (level) where closed_at is null",
            "create index bench_mode on posting (work_mode) where closed_at is null",
            "create index bench_countries on posting using gin (countries)",
            "create index bench_skills on posting using gin (skills)",
            "create index bench_types on posting using gin (employment_types)");

    private BenchPostings() {}

    /** Fills a database that has the tables and nothing in them; secondary indexes are made at the end. */
    static void insert(Connection connection, int n) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // what triggers do for every change is measured by other benchmarks
            statement.execute("set session_replication_role = replica");
            for (String sql : BESIDE) {
                statement.execute(sql);
            }
            statement.execute("""
                    create temp table made_later as select indexdef, indexname from pg_indexes
                    where tablename = 'posting' and indexdef not like 'CREATE UNIQUE%'""");
            statement.execute("do $$ declare x record; begin for x in select * from made_later loop"
                    + " execute 'drop index ' || x.indexname; end loop; end $$");
            statement.execute(POSTINGS.replace("{N}", Integer.toString(n)));
            statement.execute(SIGHTINGS.replace("{N}", Integer.toString(n)));
            statement.execute("do $$ declare x record; begin for x in select * from made_later loop"
                    + " execute x.indexdef; end loop; end $$");
            for (String sql : INDEXES) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum analyze posting");
            statement.execute("vacuum analyze sighting");
            statement.execute("analyze");
        }
    }
}
