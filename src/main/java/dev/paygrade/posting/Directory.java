package dev.paygrade.posting;

import dev.paygrade.role.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds or enters the employers and roles that postings refer to, many at a time. */
@ApplicationScoped
public class Directory {
    private final EntityManager entities;
    private final Database database;

    Directory(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
    }

    /** Ids of employers by slug; those not known yet are entered. Names are kept as they were first written. */
    Map<String, Long> companies(Map<String, String> namesBySlug) {
        return references(namesBySlug, List.of()).companies();
    }

    /** Ids of roles by slug, for those who store something else than postings; within their transaction. */
    public Map<String, Long> enter(Collection<Role> roles) {
        return roles(roles.stream().map(role -> new LineageOf(role.members())).toList());
    }

    /** Ids of roles by slug; those not known yet are entered, with their lineage. */
    Map<String, Long> roles(Collection<LineageOf> lineages) {
        return references(Map.of(), lineages).roles();
    }

    /** Both at once. */
    References references(Map<String, String> companyNamesBySlug, Collection<LineageOf> lineages) {
        TreeMap<String, String> roleNames = new TreeMap<>();
        lineages.forEach(lineage -> lineage.members().forEach(role -> roleNames.put(role.slug(), role.name())));
        Standing standing = standing(companyNamesBySlug.keySet(), roleNames.keySet());
        References ids = new References(
                entered("company", new TreeMap<>(companyNamesBySlug), standing.companies()),
                entered("role", roleNames, standing.roles()));
        enterLineages(lineages, ids.roles(), standing.lines());
        return ids;
    }

    /**
     * What is there already.
     *
     * @param lines pairs of a role's id and that of an ancestor
     */
    private record Standing(Map<String, Long> companies, Map<String, Long> roles, Set<List<Long>> lines) {}

    private record Row(boolean role, String slug, long id, List<Long> ancestors) {}

    private Standing standing(Set<String> companies, Set<String> roles) {
        Standing standing = new Standing(HashMap.newHashMap(companies.size()), new HashMap<>(), new HashSet<>());
        if (companies.isEmpty() && roles.isEmpty()) {
            return standing;
        }
        for (Row row : database.query(
                """
                select false, slug, id, '{}'::bigint[] from company where slug = any(?)
                union all
                select true, slug, id, array(select ancestor_id from role_lineage l where l.role_id = r.id)
                from role r where slug = any(?)""",
                List.of(companies.toArray(String[]::new), roles.toArray(String[]::new)),
                row -> new Row(row.getBoolean(1), row.getString(2), row.getLong(3), List.of((Long[])
                        row.getArray(4).getArray())))) {
            (row.role() ? standing.roles() : standing.companies()).put(row.slug(), row.id());
            for (long ancestor : row.ancestors()) {
                standing.lines().add(List.of(row.id(), ancestor));
            }
        }
        return standing;
    }

    /** Ids by slug; only what is missing is written, for even a statement that writes no row has its triggers. */
    private Map<String, Long> entered(String table, SortedMap<String, String> names, Map<String, Long> ids) {
        TreeMap<String, String> missing = new TreeMap<>(names);
        missing.keySet().removeAll(ids.keySet());
        if (!missing.isEmpty()) {
            // sorted, so that two writers take their locks in the same order
            ids.putAll(ids(
                    missing.keySet(),
                    entities.createNativeQuery("""
                            insert into %1$s (id, slug, name)
                            select nextval('%1$s_id'), slug, name
                            from unnest(cast(:slugs as text[]), cast(:names as text[])) as fresh(slug, name)
                            order by slug
                            on conflict (slug) do nothing
                            returning slug, id""".formatted(table))
                            .setParameter("names", missing.values().toArray(String[]::new))));
            missing.keySet().removeAll(ids.keySet());
        }
        if (!missing.isEmpty()) {
            // another writer was faster
            ids.putAll(ids(
                    missing.keySet(),
                    entities.createNativeQuery(
                            "select slug, id from %s where slug = any(cast(:slugs as text[]))".formatted(table))));
        }
        return ids;
    }

    private static Map<String, Long> ids(Collection<String> slugs, Query query) {
        Map<String, Long> ids = new HashMap<>();
        for (Object row :
                query.setParameter("slugs", slugs.toArray(String[]::new)).getResultList()) {
            Object[] columns = (Object[]) row;
            ids.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return ids;
    }

    private void enterLineages(Collection<LineageOf> lineages, Map<String, Long> ids, Set<List<Long>> lines) {
        TreeSet<String> missing = new TreeSet<>();
        for (LineageOf lineage : lineages) {
            List<Role> members = lineage.members();
            for (int from = 0; from < members.size(); from++) {
                for (int to = from; to < members.size(); to++) {
                    long role = Objects.requireNonNull(ids.get(members.get(from).slug()));
                    long ancestor =
                            Objects.requireNonNull(ids.get(members.get(to).slug()));
                    if (!lines.contains(List.of(role, ancestor))) {
                        missing.add("%d %d %d".formatted(role, ancestor, to - from));
                    }
                }
            }
        }
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

    /** A role followed by its ever broader ones. */
    record LineageOf(List<Role> members) {}
}
