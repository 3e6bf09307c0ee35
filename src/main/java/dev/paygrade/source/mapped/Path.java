package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way into a tree, such as {@code /jobs/*}{@code /title}; {@code /} alone is the tree itself. */
record Path(List<String> steps) {

    static Path of(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with '/': " + text);
        }
        return new Path(text.equals("/") ? List.of() : List.of(text.substring(1).split("/", -1)));
    }

    /** Every node it leads to; none where a step is missing or null. */
    List<JsonNode> nodes(JsonNode tree) {
        List<JsonNode> nodes = List.of(tree);
        for (String step : steps) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : nodes) {
                if (step.equals("*")) {
                    // what XML has once, or JSON gives as a single object, counts as a list of one
                    if (node.isArray()) {
                        node.forEach(next::add);
                    } else {
                        next.add(node);
                    }
                } else if (node.isArray()) {
                    JsonNode child = index(node, step);
                    if (child != null) {
                        next.add(child);
                    }
                } else if (node.hasNonNull(step)) {
                    next.add(node.get(step));
                }
            }
            nodes = next;
        }
        return nodes;
    }

    /** An element of a list by its number; a name leads into the list's only element. */
    private static @Nullable JsonNode index(JsonNode array, String step) {
        if (!step.isEmpty() && step.length() < 4 && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return array.get(Integer.parseInt(step));
        }
        return array.size() == 1 && array.get(0).hasNonNull(step) ? array.get(0).get(step) : null;
    }
}
