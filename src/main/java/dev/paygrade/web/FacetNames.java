package dev.paygrade.web;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the values of facets are called. */
@ApplicationScoped
class FacetNames {
    private final Database database;
    private final RoleNames roleNames;
    private final TermNames terms;

    FacetNames(Database database, RoleNames roleNames, TermNames terms) {
        this.database = database;
        this.roleNames = roleNames;
        this.terms = terms;
    }

    /** The names of everything that a filter wants and that was counted for it. */
    Names of(PostingFilter filter, Map<Facet, Map<String, Integer>> facets) {
        return new Names(
                roleNames.of(values(Facet.ROLE, filter, facets)),
                companies(values(Facet.COMPANY, filter, facets)),
                terms);
    }

    private static Set<String> values(Facet facet, PostingFilter filter, Map<Facet, Map<String, Integer>> facets) {
        Set<String> values = new HashSet<>(facets.getOrDefault(facet, Map.of()).keySet());
        values.addAll(filter.of(facet));
        return values;
    }

    private Map<String, String> companies(Collection<String> slugs) {
        Map<String, String> names = new HashMap<>();
        if (!slugs.isEmpty()) {
            database.query(
                    "select slug, name from company where slug = any(?)",
                    List.of((Object) slugs.toArray(String[]::new)),
                    row -> names.put(row.getString(1), row.getString(2)));
        }
        return names;
    }

    /** Names by value; what has none is called as it is. */
    record Names(Map<String, String> roles, Map<String, String> companies, TermNames terms) {

        String of(Facet facet, String value) {
            return switch (facet) {
                case LEVEL -> Labels.level(Level.valueOf(value));
                case MODE -> Labels.mode(WorkMode.valueOf(value));
                case TYPE -> Labels.type(EmploymentType.valueOf(value));
                case COUNTRY -> Labels.country(value);
                case ROLE -> roles.getOrDefault(value, value);
                case COMPANY -> companies.getOrDefault(value, value);
                case SKILL -> terms.skill(value);
                case CITY -> value;
            };
        }
    }
}
