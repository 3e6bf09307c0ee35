package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** Small things about trees. */
final class JsonNodes {

    static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    private JsonNodes() {}

    /** A tree in a few words, for messages. */
    static String describe(JsonNode node) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            return "an object with "
                    + (names.isEmpty() ? "no keys" : String.join(", ", names.subList(0, Math.min(names.size(), 6))));
        }
        return node.isArray() ? "a list of " + node.size() : "a single value";
    }
}
