package dev.paygrade.posting;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Employer;
import dev.paygrade.role.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids of the employers and roles that a batch refers to. */
record References(Map<String, Long> companies, Map<String, Long> roles) {

    static References of(Directory directory, List<Draft> drafts) {
        Map<String, String> names = new HashMap<>();
        Map<String, Directory.LineageOf> lineages = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.company() != null) {
                names.putIfAbsent(Employer.slug(draft.company()), draft.company());
            }
            if (draft.role() != null) {
                Role role = draft.role().role();
                lineages.computeIfAbsent(role.slug(), slug -> new Directory.LineageOf(role.members()));
            }
        }
        return directory.references(names, lineages.values());
    }

    @Nullable
    Long company(@Nullable String name) {
        return name == null ? null : companies.get(Employer.slug(name));
    }

    @Nullable
    Long role(@Nullable Role role) {
        return role == null ? null : roles.get(role.slug());
    }
}
