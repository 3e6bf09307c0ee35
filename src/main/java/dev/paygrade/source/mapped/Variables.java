package dev.paygrade.source.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Names that a mapping may put into braces: parts of the source's address such as {@code org}, settings of the source,
 * and what an answer as a whole states.
 */
record Variables(Map<String, String> values) {

    Variables {
        values = Map.copyOf(values);
    }

    Variables with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return new Variables(all);
    }

    /** These and what an answer states. */
    Variables with(Map<String, Pick> said, JsonNode answer) {
        Map<String, String> all = new HashMap<>(values);
        said.forEach((name, pick) -> {
            String text = pick.first(answer, this);
            if (text != null) {
                all.put(name, text);
            }
        });
        return new Variables(all);
    }
}
