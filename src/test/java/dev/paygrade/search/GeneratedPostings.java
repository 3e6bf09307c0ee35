package dev.paygrade.search;

import dev.paygrade.posting.TestBoard;

/** Many postings by one statement, with values of every kind in every combination. */
final class GeneratedPostings {
    private static final String ID = "1600000000";

    private GeneratedPostings() {}

    static void insert(TestBoard board, int rows) {
        board.sql("insert into company (id, slug, name) select " + ID
                + " + n, 'bulk-company-' || n, 'Bulk ' || n from generate_series(0, 99) n");
        board.sql("insert into role (id, slug, name) select " + ID
                + " + n, 'bulk-role-' || n, 'Bulk ' || n from generate_series(0, 49) n");
        board.sql("insert into role_lineage (role_id, ancestor_id, distance) select " + ID + " + n, " + ID
                + " + a, case when a = n then 0 else 1 end from generate_series(0, 49) n,"
                + " lateral (select distinct unnest(array[n, n % 10]) a) l");
        board.sql("""
                insert into posting (id, slug, title, company_id, role_id, level, work_mode, places, countries,
                    eligible_countries, eligible_regions, excluded_countries, employment_types, skills, pay_kind,
                    pay_currency, pay_min, pay_max, annual_min, annual_max, usd_min, usd_max, observed_low,
                    observed_high, featured, posted_at, posted_stated, first_seen_at, changed_at, closed_at)
                select {ID} + n, 'x', case when h % 17 = 0 then 'Bulk wheatear' else 'Bulk' end,
                    case when h % 9 <> 0 then {ID} + abs(h / 7) % 100 end, case when h % 11 <> 0 then {ID} + abs(h / 13) % 50 end,
                    (array['ENTRY', 'MID', 'SENIOR', 'EXECUTIVE'])[abs(h / 3) % 5 + 1],
                    (array['REMOTE', 'HYBRID', 'ONSITE'])[abs(h / 19) % 4 + 1],
                    case abs(h / 5) % 4 when 0 then '[{"city": "Berlin", "country": "DE"}]'
                        when 1 then '[{"city": "Paris"}, {"city": "Berlin"}, {"region": "X"}]' else '[]' end::jsonb,
                    (array['{DE}', '{PL}', '{DE,GB}', '{}', '{US}'])[abs(h / 23) % 5 + 1]::text[],
                    (array['{}', '{PL}', '{US,CA}'])[abs(h / 29) % 3 + 1]::text[],
                    (array['{}', '{EU}', '{}', '{WORLD}'])[abs(h / 31) % 4 + 1]::text[],
                    (array['{}', '{}', '{PL}'])[abs(h / 37) % 3 + 1]::text[],
                    (array['{}', '{FULL_TIME}', '{PART_TIME}', '{FULL_TIME,CONTRACTOR}', '{INTERN}', '{CONTRACTOR}'])[abs(h / 41) % 6 + 1]::text[],
                    array(select 'bulk-skill-' || abs(h / 43 + k * k) % 30 from generate_series(1, abs(h) % 6) k group by 1 order by 1),
                    k, c, case when h % 5 <> 0 then p end, p + 10000, p, case when h % 10 <> 0 then p + 10000.5 end, p, case when h % 10 <> 0 then p + 9000 end,
                    case when k = 'BASE' and h % 5 <> 0 then p end, case when k = 'BASE' and h % 5 <> 0 then p + 9000 end,
                    h % 13 = 0, date_trunc('hour', now()) - interval '30 minutes' - abs(h / 47) % 1100 * interval '1 day',
                    true, now(), now(), case when h % 6 = 0 then now() end
                from (select n, hashint4(n) h, (array['BASE', 'OTE', 'ESTIMATE'])[abs(hashint4(n) / 2) % 5 + 1] k,
                          (array['USD', 'EUR', 'PLN', 'JPY'])[abs(hashint4(n) / 53) % 5 + 1] c,
                          (40 + abs(hashint4(n) / 59) % 12 * 5) * 1000 p
                      from generate_series(1, {ROWS}) n) drawn""".replace("{ID}", ID).replace("{ROWS}", Integer.toString(rows)));
        board.sql("insert into sighting (id, posting_id, source_id, external_id, hash, first_seen_at)"
                + " select 1500000000 + n, " + ID
                + " + n, case when n % 4 = 0 then 'bulk-a' else 'bulk-b' end, n::text, '', now()"
                + " from generate_series(1, " + rows + ") n");
    }

    static void remove(TestBoard board) {
        board.sql("delete from role where slug like 'bulk-role-%'");
    }
}
