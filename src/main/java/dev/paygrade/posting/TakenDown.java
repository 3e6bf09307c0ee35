package dev.paygrade.posting;

import dev.paygrade.identity.Ad;
import dev.paygrade.normalise.Employer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds postings that were taken down, outside the tables that pages, feeds and statistics read: what is not there
 * cannot be shown by mistake.
 */
@ApplicationScoped
class TakenDown {
    private final EntityManager entities;
    private final Directory directory;

    TakenDown(EntityManager entities, Directory directory) {
        this.entities = entities;
        this.directory = directory;
    }

    /** Takes postings out, with what was joined to them and all that belongs to them; returns how many. */
    int hold(long block, Collection<Long> postingIds) {
        entities.flush();
        List<?> found = entities.createNativeQuery("""
                        select id from posting
                        where id = any(cast(:ids as bigint[])) or merged_into = any(cast(:ids as bigint[]))
                        order by id for update""", Long.class)
                .setParameter("ids", postingIds.toArray(Long[]::new))
                .getResultList();
        Long[] ids = found.toArray(Long[]::new);
        run("""
                insert into taken_down (posting_id, block_id, posting, sightings, changes, corrections, keys)
                select p.id, :block, to_jsonb(p) - 'search',
                    coalesce((select jsonb_agg(to_jsonb(s) order by s.id) from sighting s where s.posting_id = p.id), '[]'),
                    coalesce((select jsonb_agg(to_jsonb(c) order by c.id) from posting_change c where c.posting_id = p.id), '[]'),
                    coalesce((select jsonb_agg(to_jsonb(c)) from posting_correction c where c.posting_id = p.id), '[]'),
                    coalesce((select array_agg(k.key) from posting_key k where k.posting_id = p.id), '{}')
                from posting p where p.id = any(cast(:ids as bigint[]))""", block, ids);
        run("""
                insert into block_sighting (source_id, external_id, block_id)
                select source_id, external_id, :block from sighting where posting_id = any(cast(:ids as bigint[]))
                on conflict (source_id, external_id) do nothing""", block, ids);
        run("""
                insert into block_key (key, block_id)
                select key, :block from posting_key where posting_id = any(cast(:ids as bigint[]))
                union select 'i:' || identity, :block from posting
                      where id = any(cast(:ids as bigint[])) and identity is not null
                on conflict do nothing""", block, ids);
        entities.createNativeQuery("delete from posting where id = any(cast(:ids as bigint[]))")
                .setParameter("ids", ids)
                .executeUpdate();
        return ids.length;
    }

    private void run(String sql, long block, Long[] ids) {
        entities.createNativeQuery(sql)
                .setParameter("block", block)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** What the postings of a block said, to be compared with new ads. */
    List<Ad> ads(long block) {
        List<?> rows = entities.createNativeQuery("""
                        select posting->>'title', posting->>'employer',
                            (select string_agg(concat_ws(', ', e->>'city', e->>'region', e->>'country'), '; ')
                             from jsonb_array_elements(posting->'places') e),
                            posting->>'pay_text', coalesce(posting->>'apply_url', posting->>'url'), posting->>'description'
                        from taken_down where block_id = :block and posting->>'merged_into' is null""", Object[].class)
                .setParameter("block", block)
                .getResultList();
        return rows.stream().map(row -> ad((Object[]) row)).toList();
    }

    private static Ad ad(Object[] row) {
        return new Ad(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], null, (String)
                        row[5]);
    }

    /** Puts back what a block holds, but for what only removed sources showed; returns how many. */
    int release(long block, Instant now) {
        entities.createNativeQuery("""
                        delete from taken_down t where block_id = :block and posting->>'merged_into' is null
                          and not exists (select 1 from jsonb_array_elements(t.sightings) s
                                          join source on source.id = s->>'source_id')""").setParameter("block", block).executeUpdate();
        Map<String, String> own = Map.of(
                "company_id", "(select c.id from company c where c.id = r.company_id)",
                "identity",
                        "case when exists (select 1 from posting o where o.identity = r.identity) then null else r.identity end",
                "merged_into",
                        "(select t2.posting_id from taken_down t2 where t2.block_id = :block and t2.posting_id = r.merged_into)",
                "changed_at", "cast(:now as timestamptz)");
        List<String> columns = columns("posting", block);
        int count = entities.createNativeQuery(
                        "insert into posting (%s) select %s from taken_down t, %s where t.block_id = :block"
                                .formatted(
                                        String.join(", ", columns),
                                        columns.stream()
                                                .map(column -> own.getOrDefault(column, "r." + column))
                                                .collect(Collectors.joining(", ")),
                                        "jsonb_populate_record(cast(null as posting), t.posting) r"))
                .setParameter("block", block)
                .setParameter("now", now)
                .executeUpdate();
        restore("sighting", "sightings", block, "where exists (select 1 from source where source.id = r.source_id)");
        restore("posting_change", "changes", block, "");
        restore("posting_correction", "corrections", block, "");
        entities.createNativeQuery("""
                        insert into posting_key (posting_id, key)
                        select posting_id, unnest(keys) from taken_down where block_id = :block on conflict do nothing""").setParameter("block", block).executeUpdate();
        employers(block);
        entities.createNativeQuery("delete from taken_down where block_id = :block")
                .setParameter("block", block)
                .executeUpdate();
        return count;
    }

    private void restore(String table, String held, long block, String where) {
        entities.createNativeQuery("""
                        insert into %1$s select r.* from taken_down t,
                            jsonb_populate_recordset(cast(null as %1$s), t.%2$s) r
                        %3$s on conflict do nothing""".formatted(
                                table,
                                held,
                                where.isEmpty() ? "where t.block_id = :block" : where + " and t.block_id = :block"))
                .setParameter("block", block)
                .executeUpdate();
    }

    /** Columns that a held row has a value for; others, made later, take their default. */
    private List<String> columns(String table, long block) {
        List<?> columns = entities.createNativeQuery("""
                        select cast(column_name as text) from information_schema.columns c
                        where table_schema = current_schema() and table_name = :table and is_generated = 'NEVER'
                          and not exists (select 1 from taken_down t
                                          where t.block_id = :block and not jsonb_exists(t.posting, c.column_name))
                        order by ordinal_position""", String.class)
                .setParameter("table", table)
                .setParameter("block", block)
                .getResultList();
        return columns.stream().map(String::valueOf).toList();
    }

    /** An employer without postings may have been forgotten meanwhile. */
    private void employers(long block) {
        List<?> found = entities.createNativeQuery("""
                        select distinct p.employer from posting p join taken_down t on t.posting_id = p.id
                        where t.block_id = :block and p.company_id is null and p.employer is not null""", String.class)
                .setParameter("block", block)
                .getResultList();
        List<String> names = found.stream().map(String::valueOf).toList();
        Map<String, String> bySlug = new HashMap<>();
        names.forEach(name -> bySlug.putIfAbsent(Employer.slug(name), name));
        Map<String, Long> ids = directory.companies(bySlug);
        names.forEach(name -> entities.createNativeQuery("""
                        update posting p set company_id = :company from taken_down t
                        where t.posting_id = p.id and t.block_id = :block and p.employer = :name""")
                .setParameter("company", ids.get(Employer.slug(name)))
                .setParameter("block", block)
                .setParameter("name", name)
                .executeUpdate());
    }
}
