package dev.paygrade.role;

import java.util.List;

/**
 * A role that the taxonomy knows.
 *
 * @param role name, slug and lineage
 * @param aliases other spellings of the name, and other names for the same work
 * @param definition what such a person does, in one sentence
 */
public record RoleEntry(Role role, List<String> aliases, String definition) {
    public RoleEntry {
        aliases = List.copyOf(aliases);
    }
}
