package dev.paygrade.web;

import dev.paygrade.posting.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of employers by slug. */
@ApplicationScoped
class CompanyNames {
    private final Database database;

    CompanyNames(Database database) {
        this.database = database;
    }

    Map<String, String> of(Collection<String> slugs) {
        Map<String, String> names = new HashMap<>();
        if (!slugs.isEmpty()) {
            database.query(
                    "select slug, name from company where slug = any(?)",
                    List.of((Object) slugs.toArray(String[]::new)),
                    row -> names.put(row.getString(1), row.getString(2)));
        }
        return names;
    }
}
