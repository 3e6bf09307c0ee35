package dev.paygrade.harvest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The groups of sources that {@code paygrade.source-groups} switches on.
 *
 * @param on names of groups there are
 * @param unknown the other words of the setting, as they were written
 */
record GroupSetting(Set<String> on, List<String> unknown) {
    private static final String ALL = "all";

    GroupSetting {
        on = Set.copyOf(on);
        unknown = List.copyOf(unknown);
    }

    static GroupSetting of(List<String> words, Set<String> groups) {
        Set<String> on = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String word : words) {
            String name = word.strip().toLowerCase(Locale.ROOT);
            if (name.equals(ALL)) {
                on.addAll(groups);
            } else if (groups.contains(name)) {
                on.add(name);
            } else if (!name.isEmpty()) {
                unknown.add(word.strip());
            }
        }
        return new GroupSetting(on, unknown);
    }
}
