package dev.paygrade.insight.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike roles are: three parts the cosine of their skills, each by the share of ads that name it and the more the
 * fewer roles do; one part what their lineages have in common. Never changes.
 */
final class Likeness {
    private static final double OF_SKILLS = 0.75;
    private static final int MOST_PAIRS = 60;

    private final List<Role> roles;
    private final Map<String, Role> bySlug = new HashMap<>();
    private @Nullable List<RolePair> nearest;

    /**
     * A role as it is compared.
     *
     * @param lineage slugs, this role first
     * @param weights of its skills, as a vector of length 1
     */
    record Role(RolePair.Named named, int ads, List<String> lineage, Map<String, Double> weights) {}

    /** What was counted: skills by slug, with how many of {@code read} ads name each. */
    record Counted(RolePair.Named named, int ads, int read, List<String> lineage, Map<String, Integer> skills) {}

    Likeness(List<Counted> counted) {
        Map<String, Integer> spread = new HashMap<>();
        counted.forEach(role -> role.skills().keySet().forEach(skill -> spread.merge(skill, 1, Integer::sum)));
        List<Role> made = new ArrayList<>();
        for (Counted role : counted) {
            Map<String, Double> weights = new HashMap<>();
            double square = 0;
            for (Map.Entry<String, Integer> skill : role.skills().entrySet()) {
                double rarity = Math.log1p((double) counted.size() / spread.getOrDefault(skill.getKey(), 1));
                double weight = rarity * skill.getValue() / Math.max(role.read(), 1);
                weights.put(skill.getKey(), weight);
                square += weight * weight;
            }
            double length = Math.sqrt(square);
            weights.replaceAll((skill, weight) -> weight / length);
            made.add(new Role(role.named(), role.ads(), role.lineage(), weights));
        }
        roles = List.copyOf(made);
        roles.forEach(role -> bySlug.put(role.named().slug(), role));
    }

    List<Role> roles() {
        return roles;
    }

    Optional<Role> role(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    static double of(Role one, Role other) {
        Map<String, Double> few = one.weights().size() < other.weights().size() ? one.weights() : other.weights();
        Map<String, Double> many = few == one.weights() ? other.weights() : one.weights();
        double cosine = 0;
        for (Map.Entry<String, Double> weight : few.entrySet()) {
            cosine += weight.getValue() * many.getOrDefault(weight.getKey(), 0.0);
        }
        return OF_SKILLS * cosine + (1 - OF_SKILLS) * lineage(one.lineage(), other.lineage());
    }

    private static double lineage(List<String> one, List<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return (double) common.size() / Math.max(Math.max(one.size(), other.size()), 1);
    }

    /** The others, the most alike first. */
    List<RolePair> nearest(Role role, int most) {
        return roles.stream()
                .filter(other -> !other.named().slug().equals(role.named().slug()))
                .map(other -> RolePair.of(role.named(), other.named(), of(role, other), role.ads(), other.ads()))
                .filter(pair -> pair.likeness() > 0)
                .sorted(ORDER)
                .limit(most)
                .toList();
    }

    /** The pairs most alike, the nearest first; found when first asked for. */
    synchronized List<RolePair> nearest() {
        List<RolePair> known = nearest;
        if (known == null) {
            known = pairs(MOST_PAIRS);
            nearest = known;
        }
        return known;
    }

    /** All pairs, the most alike first. */
    List<RolePair> pairs(int most) {
        List<RolePair> pairs = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            for (int j = i + 1; j < roles.size(); j++) {
                Role one = roles.get(i);
                Role other = roles.get(j);
                double likeness = of(one, other);
                if (likeness > 0) {
                    pairs.add(RolePair.of(one.named(), other.named(), likeness, one.ads(), other.ads()));
                }
            }
        }
        return pairs.stream().sorted(ORDER).limit(most).toList();
    }

    static final Comparator<RolePair> ORDER =
            Comparator.comparingDouble(RolePair::likeness).reversed().thenComparing(RolePair::slug);
}
