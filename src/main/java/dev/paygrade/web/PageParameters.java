package dev.paygrade.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a page's address, without those that only track where a reader came from. */
final class PageParameters {
    private static final Set<String> TRACKING = Set.of(
            "gclid", "fbclid", "msclkid", "mc_cid", "mc_eid", "ref", "igshid", "yclid", "dclid", "gbraid", "wbraid");

    /** Parameters that say something about another one: forms send them even if that one was left empty. */
    private static final Map<String, String> BESIDE = Map.of("eligibleUnknown", "eligible", "within", "near");

    private PageParameters() {}

    /** Whether a parameter only tracks where a reader came from. */
    static boolean tracks(String name) {
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    static Map<String, List<String>> of(UriInfo uri) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty() && !tracks(name)) {
                parameters.put(name, given);
            }
        });
        BESIDE.forEach((name, other) -> {
            if (!parameters.containsKey(other)) {
                parameters.remove(name);
            }
        });
        if (!parameters.containsKey("q")
                && parameters.getOrDefault("sort", List.of()).stream().allMatch("relevance"::equalsIgnoreCase)) {
            // the words were taken away
            parameters.remove("sort");
        }
        return parameters;
    }
}
