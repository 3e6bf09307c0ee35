package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.page.JsonText;
import java.util.List;
import java.util.Map;

/** Paths with the text that has to stand there; {@code *} wants anything, the empty text wants nothing. */
record Condition(Map<Path, List<String>> wanted) {

    static final Condition ALWAYS = new Condition(Map.of());

    boolean holds(JsonNode item) {
        return wanted.entrySet().stream().allMatch(e -> holds(item, e.getKey(), e.getValue()));
    }

    private static boolean holds(JsonNode item, Path path, List<String> texts) {
        List<JsonNode> nodes = path.nodes(item);
        JsonNode node = nodes.isEmpty() ? JsonNodes.EMPTY : nodes.getFirst();
        String found = node.isContainerNode() ? (node.isEmpty() ? null : "") : JsonText.of(node);
        return texts.stream().anyMatch(text -> switch (text) {
            case "" -> found == null;
            case "*" -> found != null;
            default -> text.equalsIgnoreCase(found);
        });
    }
}
