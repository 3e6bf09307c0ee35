package dev.paygrade.insight;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Postings made by the database itself, the same for the same number: two thirds are observations, a tenth reposts. */
final class Generated {
    /** Ids lie from here on, beside whatever else is there. */
    static final long BASE = 1_000_000_000;

    /** The role above all others. */
    static final long BROAD = BASE + 1;

    private static final List<String> STEPS = List.of(
            "select setseed(0.42)",
            """
            insert into role (id, slug, name)
            select 1000000000 + i, 'generated-' || i, 'Generated ' || i from generate_series(1, 40) i""",
            // 1 is above all; 2 to 4 below it, and every other below one of these
            """
            insert into role_lineage (role_id, ancestor_id, distance)
            select 1000000000 + i, 1000000000 + i, 0 from generate_series(1, 40) i
            union all select 1000000000 + i, 1000000002 + i % 3, 1 from generate_series(5, 40) i
            union all select 1000000000 + i, 1000000001, case when i < 5 then 1 else 2 end from generate_series(2, 40) i""",
            """
            insert into company (id, slug, name)
            select 1000000000 + i, 'generated-company-' || i, 'Generated Company ' || i from generate_series(1, 2000) i""");

    private static final String POSTINGS = """
            insert into posting (id, slug, title, company_id, role_id, level, work_mode, countries, employment_types,
                                 pay_kind, pay_min, pay_max, observed_low, observed_high, posted_at, posted_stated,
                                 first_seen_at, changed_at)
            select id, 'generated', 'Generated', company, role, (array['ENTRY', 'MID', 'SENIOR', 'EXECUTIVE', null])[1 + level],
                   (array['ONSITE', 'HYBRID', 'REMOTE', null])[1 + mode],
                   case when country < 4 then array[(array['US', 'GB', 'DE', 'FR'])[1 + country]]
                        when country = 4 then '{US,DE}' when country = 5 then '{PL}' else '{}' end,
                   (array['{FULL_TIME}', '{}', '{PART_TIME}', '{INTERN,FULL_TIME}', '{CONTRACTOR}', '{FULL_TIME}', '{}', '{}', '{}', '{}'])[1 + kind]::text[],
                   case when paid < 0.75 then 'BASE' when paid < 0.8 then 'ESTIMATE' end,
                   case when paid < 0.7 then low end, case when paid < 0.75 then high end,
                   case when paid < 0.7 then low end, case when paid < 0.7 then high end,
                   date_trunc('second', now()) - age * interval '1 day', true, now(), now()
            from (select *, low + wide * 100 as high from (
                select 1000000000 + i as id,
                       case when random() < 0.05 then null else 1000000001 + floor(2000 * random() ^ 2)::int end as company,
                       case when random() < 0.02 then null else 1000000001 + floor(40 * random())::int end as role,
                       floor(5 * random())::int as level, floor(4 * random())::int as mode,
                       floor(7 * random())::int as country, floor(10 * random())::int as kind, random() as paid,
                       floor(780 * random())::int as age,
                       case when random() < 0.1 then 90000 else (30000 + 170000 * random() * random() + 17 * (i % 100))::int end as low,
                       case when random() < 0.1 then 300 else floor(600 * random())::int end as wide
                from generate_series(1, ?) i) raw) made""";

    private Generated() {}

    static void postings(Connection connection, int n) throws SQLException {
        for (String step : STEPS) {
            try (PreparedStatement statement = connection.prepareStatement(step)) {
                statement.execute();
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(POSTINGS)) {
            statement.setInt(1, n);
            statement.execute();
        }
    }
}
