package dev.paygrade.insight.comparison;

import dev.paygrade.insight.KnownRole;
import org.jspecify.annotations.Nullable;

/**
 * A role that can be compared.
 *
 * @param definition one sentence of the taxonomy, or null
 */
public record Subject(KnownRole role, @Nullable String definition) {
    public String slug() {
        return role.slug();
    }

    public String name() {
        return role.name();
    }

    /** Whether the other one is of this kind, so that this one's ads hold all of the other's. */
    public boolean includes(Subject other) {
        return other.role().lineage().stream()
                .anyMatch(ancestor -> ancestor.slug().equals(slug()));
    }
}
