package dev.paygrade.posting;

import dev.paygrade.role.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds or enters the employers and roles that postings refer to, many at a time. */
@ApplicationScoped
public class Directory {
    private final EntityManager entities;

    Directory(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids of employers by slug; those not known yet are entered. Names are kept as they were first written. */
    Map<String, Long> companies(Map<String, String> namesBySlug) {
        TreeMap<String, String> sorted = new TreeMap<>(namesBySlug);
        if (sorted.isEmpty()) {
            return Map.of();
        }
        // sorted, so that two writers take their locks in the same order
        entities.createNativeQuery("""
                        insert into company (id, slug, name)
                        select nextval('company_id'), slug, name
                        from unnest(cast(:slugs as text[]), cast(:names as text[])) as fresh(slug, name)
                        where not exists (select 1 from company known where known.slug = fresh.slug)
                        order by slug
                        on conflict (slug) do nothing""")
                .setParameter("slugs", sorted.keySet().toArray(String[]::new))
                .setParameter("names", sorted.values().toArray(String[]::new))
                .executeUpdate();
        return ids("select slug, id from company where slug = any(cast(:slugs as text[]))", sorted.keySet());
    }

    /** Ids of roles by slug, for those who store something else than postings; within their transaction. */
    public Map<String, Long> enter(Collection<Role> roles) {
        return roles(roles.stream().map(role -> new LineageOf(role.members())).toList());
    }

    /** Ids of roles by slug; those not known yet are entered, with their lineage. */
    Map<String, Long> roles(Collection<LineageOf> lineages) {
        TreeMap<String, String> names = new TreeMap<>();
        lineages.forEach(lineage -> lineage.members().forEach(role -> names.put(role.slug(), role.name())));
        if (names.isEmpty()) {
            return Map.of();
        }
        entities.createNativeQuery("""
                        insert into role (id, slug, name)
                        select nextval('role_id'), slug, name
                        from unnest(cast(:slugs as text[]), cast(:names as text[])) as fresh(slug, name)
                        where not exists (select 1 from role known where known.slug = fresh.slug)
                        order by slug
                        on conflict (slug) do nothing""")
                .setParameter("slugs", names.keySet().toArray(String[]::new))
                .setParameter("names", names.values().toArray(String[]::new))
                .executeUpdate();
        Map<String, Long> ids =
                ids("select slug, id from role where slug = any(cast(:slugs as text[]))", names.keySet());
        enterLineages(lineages, ids);
        return ids;
    }

    private void enterLineages(Collection<LineageOf> lineages, Map<String, Long> ids) {
        TreeSet<String> links = new TreeSet<>();
        for (LineageOf lineage : lineages) {
            List<Role> members = lineage.members();
            for (int from = 0; from < members.size(); from++) {
                for (int to = from; to < members.size(); to++) {
                    links.add("%d %d %d"
                            .formatted(
                                    ids.get(members.get(from).slug()),
                                    ids.get(members.get(to).slug()),
                                    to - from));
                }
            }
        }
        entities.createNativeQuery("""
                        insert into role_lineage (role_id, ancestor_id, distance)
                        select split_part(link, ' ', 1)::bigint, split_part(link, ' ', 2)::bigint,
                               split_part(link, ' ', 3)::smallint
                        from unnest(cast(:links as text[])) as link
                        on conflict (role_id, ancestor_id) do nothing""".replace("::", "\\:\\:"))
                .setParameter("links", links.toArray(String[]::new))
                .executeUpdate();
    }

    private Map<String, Long> ids(String sql, Collection<String> slugs) {
        Map<String, Long> ids = new HashMap<>();
        for (Object row : entities.createNativeQuery(sql)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ids.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return ids;
    }

    /** A role followed by its ever broader ones. */
    record LineageOf(List<Role> members) {}
}
