package dev.paygrade.role;

import java.util.ArrayList;
import java.util.List;

/**
 * A title without seniority, place, team or contract words.
 *
 * @param name in Title Case, such as {@code Machine Learning Software Engineer}
 * @param slug the name for addresses: lower case ASCII, words joined by {@code -}
 * @param lineage names of this role and its ever broader ones, this one first: {@code Machine Learning Software
 *     Engineer, Software Engineer, Engineer}
 */
public record Role(String name, String slug, List<String> lineage) {
    public Role {
        lineage = List.copyOf(lineage);
    }

    /** This role and each broader one of its lineage, as roles of their own. */
    public List<Role> members() {
        List<Role> members = new ArrayList<>();
        for (int i = 0; i < lineage.size(); i++) {
            String member = lineage.get(i);
            members.add(new Role(member, i == 0 ? slug : Slugs.of(member), lineage.subList(i, lineage.size())));
        }
        return List.copyOf(members);
    }
}
