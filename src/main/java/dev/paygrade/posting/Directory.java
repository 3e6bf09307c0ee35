package dev.paygrade.posting;

import dev.paygrade.role.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
        return entered("company", new TreeMap<>(namesBySlug));
    }

    /** Ids of roles by slug, for those who store something else than postings; within their transaction. */
    public Map<String, Long> enter(Collection<Role> roles) {
        return roles(roles.stream().map(role -> new LineageOf(role.members())).toList());
    }

    /** Ids of roles by slug; those not known yet are entered, with their lineage. */
    Map<String, Long> roles(Collection<LineageOf> lineages) {
        TreeMap<String, String> names = new TreeMap<>();
        lineages.forEach(lineage -> lineage.members().forEach(role -> names.put(role.slug(), role.name())));
        Map<String, Long> ids = entered("role", names);
        enterLineages(lineages, ids);
        return ids;
    }

    /** Ids by slug; only what is missing is written, for even a statement that writes no row has its triggers. */
    private Map<String, Long> entered(String table, SortedMap<String, String> names) {
        Map<String, Long> ids = ids(table, names.keySet());
        TreeMap<String, String> missing = new TreeMap<>(names);
        missing.keySet().removeAll(ids.keySet());
        if (!missing.isEmpty()) {
            // sorted, so that two writers take their locks in the same order
            entities.createNativeQuery("""
                            insert into %1$s (id, slug, name)
                            select nextval('%1$s_id'), slug, name
                            from unnest(cast(:slugs as text[]), cast(:names as text[])) as fresh(slug, name)
                            order by slug
                            on conflict (slug) do nothing""".formatted(table))
                    .setParameter("slugs", missing.keySet().toArray(String[]::new))
                    .setParameter("names", missing.values().toArray(String[]::new))
                    .executeUpdate();
            ids.putAll(ids(table, missing.keySet()));
        }
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
        if (links.isEmpty()) {
            return;
        }
        List<?> missing = entities.createNativeQuery("""
                        select link from (
                            select link, cast(split_part(link, ' ', 1) as bigint) as role, cast(split_part(link, ' ', 2) as bigint) as ancestor
                            from unnest(cast(:links as text[])) as link) links
                        where not exists (select 1 from role_lineage l where l.role_id = role and l.ancestor_id = ancestor)
                        order by link""", String.class)
                .setParameter("links", links.toArray(String[]::new))
                .getResultList();
        if (missing.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into role_lineage (role_id, ancestor_id, distance)
                        select cast(split_part(link, ' ', 1) as bigint), cast(split_part(link, ' ', 2) as bigint),
                               cast(split_part(link, ' ', 3) as smallint)
                        from unnest(cast(:links as text[])) as link
                        on conflict (role_id, ancestor_id) do nothing""")
                .setParameter("links", missing.toArray(String[]::new))
                .executeUpdate();
    }

    private Map<String, Long> ids(String table, Collection<String> slugs) {
        Map<String, Long> ids = new HashMap<>();
        if (slugs.isEmpty()) {
            return ids;
        }
        for (Object row : entities.createNativeQuery(
                        "select slug, id from %s where slug = any(cast(:slugs as text[]))".formatted(table))
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
