package dev.paygrade.insight;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Roles beside a role and below it. */
@ApplicationScoped
public class RoleFamily {
    private static final int MOST = 12;

    private final Database database;

    RoleFamily(Database database) {
        this.database = database;
    }

    /** A relative, with how many full-time ads of the last 24 months it has. */
    public record Relative(String slug, String name, int ads) {}

    /** Those of the same nearest broader role, those with most ads first; none if there is no broader role. */
    public List<Relative> siblings(KnownRole role) {
        return role.lineage().size() < 2
                ? List.of()
                : below(role.lineage().get(1).slug(), role.slug());
    }

    /** Those whose nearest broader role this is. */
    public List<Relative> narrower(KnownRole role) {
        return below(role.slug(), role.slug());
    }

    private List<Relative> below(String parent, String except) {
        return database.query(
                """
                select r.slug, r.name, coalesce(h.n_all, 0) as n from role_lineage l
                join role a on a.id = l.ancestor_id join role r on r.id = l.role_id
                left join pay_histogram h on h.role_id = r.id and h.level = '' and h.country = ''
                where a.slug = ? and l.distance = 1 and r.slug <> ? order by n desc, r.name limit ?""",
                List.of(parent, except, MOST),
                row -> new Relative(row.getString(1), row.getString(2), row.getInt(3)));
    }
}
