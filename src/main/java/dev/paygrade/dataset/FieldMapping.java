package dev.paygrade.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a file says what.
 *
 * @param bindings by field, what is believed first in front
 * @param unused fields of the file that say nothing that is kept
 * @param unknown paths that the person named and that the file does not have
 */
record FieldMapping(Map<Field, List<Binding>> bindings, List<String> unused, List<String> unknown) {

    /**
     * A field of the file.
     *
     * @param path dotted
     * @param currency of its amounts, if its name says one
     * @param unit period of its amounts likewise
     */
    record Binding(
            String path,
            @Nullable String currency,
            @Nullable String unit) {}

    private record Candidate(Binding binding, int rank) {}

    /** @param chosen what the person says, which beats every name; an empty path leaves the field out */
    static FieldMapping of(Survey survey, Map<Field, String> chosen, FieldNames names) {
        Map<Field, List<Candidate>> candidates = new EnumMap<>(Field.class);
        for (String path : survey.paths()) {
            Optional<FieldNames.Meaning> meaning = names.meaning(path);
            if (meaning.isPresent() && !chosen.containsKey(meaning.get().field()) && !chosen.containsValue(path)) {
                FieldNames.Meaning found = meaning.get();
                candidates
                        .computeIfAbsent(found.field(), field -> new ArrayList<>())
                        .add(new Candidate(new Binding(path, found.currency(), found.unit()), found.rank()));
            }
        }
        Map<Field, List<Binding>> bindings = new EnumMap<>(Field.class);
        candidates.forEach((field, of) -> bindings.put(
                field,
                of.stream()
                        .sorted(Comparator.comparingInt(Candidate::rank))
                        .limit(field.single() ? 1 : of.size())
                        .map(Candidate::binding)
                        .toList()));
        chosen.forEach((field, path) ->
                bindings.put(field, path.isEmpty() ? List.of() : List.of(chosenBinding(field, path, names))));
        Set<String> used = new LinkedHashSet<>();
        bindings.values().forEach(of -> of.forEach(binding -> used.add(binding.path())));
        return new FieldMapping(
                bindings,
                survey.leaves().stream().filter(leaf -> !isUsed(leaf, used)).toList(),
                chosen.values().stream()
                        .filter(path -> !path.isEmpty() && !survey.paths().contains(path))
                        .toList());
    }

    /** The name of an amount that was chosen still says its currency. */
    private static Binding chosenBinding(Field field, String path, FieldNames names) {
        return names.meaning(path)
                .filter(meaning -> meaning.field() == field)
                .map(meaning -> new Binding(path, meaning.currency(), meaning.unit()))
                .orElse(new Binding(path, null, null));
    }

    private static boolean isUsed(String leaf, Set<String> used) {
        return used.stream().anyMatch(path -> leaf.equals(path) || leaf.startsWith(path + "."));
    }

    List<Binding> of(Field field) {
        return bindings.getOrDefault(field, List.of());
    }

    /** Equal for equal mappings. */
    String fingerprint() {
        return bindings.toString();
    }
}
