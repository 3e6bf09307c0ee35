package dev.paygrade.role;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles of {@code taxonomy/roles.csv}: their names, other spellings and definitions. Immutable. */
public final class RoleTaxonomy {
    private final Map<String, RoleEntry> bySlug = new LinkedHashMap<>();
    private final Map<String, RoleEntry> byAlias = new HashMap<>();
    private final Map<String, Role> byName = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Lineages lineages;

    RoleTaxonomy(Lexicon lexicon) {
        lineages = new Lineages(lexicon);
        List<String[]> rows = TaxonomyRows.of("roles.csv", 4);
        for (String[] row : rows) {
            String lower = row[0].toLowerCase(Locale.ROOT);
            names.put(lower, row[0]);
            lexicon.spelling().learn(List.of(lower.split(" ")));
            for (String spelling : parted(row[1])) {
                names.putIfAbsent(spelling.toLowerCase(Locale.ROOT), row[0]);
            }
        }
        for (String[] row : rows) {
            Role role = make(row[0]);
            List<String> aliases = Stream.concat(parted(row[1]).stream(), parted(row[2]).stream())
                    .toList();
            byName.put(role.name(), role);
            bySlug.put(role.slug(), new RoleEntry(role, aliases, row[3]));
        }
        for (RoleEntry entry : bySlug.values()) {
            for (String alias : entry.aliases()) {
                byAlias.putIfAbsent(Slugs.of(alias), entry);
            }
        }
    }

    /** Reads the taxonomy. */
    public static RoleTaxonomy create() {
        return new RoleTaxonomy(new Lexicon());
    }

    /** All roles, in the order of the list. */
    public Collection<RoleEntry> entries() {
        return List.copyOf(bySlug.values());
    }

    /** The role with this slug, or the one that is also called so, if the taxonomy knows it. */
    public Optional<RoleEntry> bySlug(String slug) {
        RoleEntry entry = bySlug.get(slug);
        return Optional.ofNullable(entry != null ? entry : byAlias.get(slug));
    }

    /** What the person does, in one sentence, if the taxonomy knows the role. */
    public Optional<String> definition(String slug) {
        return bySlug(slug).map(RoleEntry::definition);
    }

    /** The name under which the taxonomy knows a role of this slug: {@code soc-analyst} → Security Operations Analyst. */
    public Optional<String> canonicalName(String slug) {
        return bySlug(slug).map(entry -> entry.role().name());
    }

    /** The name for another spelling of a role, or null. */
    @Nullable
    String canonical(String name) {
        return names.get(name.toLowerCase(Locale.ROOT));
    }

    /** A role by its name, with slug and lineage. */
    Role role(String name) {
        Role known = byName.get(name);
        return known != null ? known : make(name);
    }

    private Role make(String name) {
        return new Role(name, Slugs.of(name), lineages.of(name, names));
    }

    private static List<String> parted(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
