package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.page.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with holes: {@code {/path}} is filled from an item, {@code {name}} from the source's address. */
record Template(List<String> literals, List<String> holes) {

    static Template of(String text) {
        List<String> literals = new ArrayList<>();
        List<String> holes = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a '{' without '}': " + text);
            }
            literals.add(text.substring(from, open));
            holes.add(text.substring(open + 1, close));
            from = close + 1;
        }
        literals.add(text.substring(from));
        return new Template(literals, holes);
    }

    /** The text filled; null if anything for it is missing. */
    @Nullable
    String fill(JsonNode item, Variables variables) {
        StringBuilder filled = new StringBuilder(literals.getFirst());
        for (int i = 0; i < holes.size(); i++) {
            String value = value(holes.get(i), item, variables);
            if (value == null) {
                return null;
            }
            filled.append(value).append(literals.get(i + 1));
        }
        return filled.toString();
    }

    private static @Nullable String value(String hole, JsonNode item, Variables variables) {
        if (!hole.startsWith("/")) {
            return variables.values().get(hole);
        }
        List<JsonNode> nodes = Path.of(hole).nodes(item);
        return nodes.isEmpty() ? null : JsonText.of(nodes.getFirst());
    }
}
