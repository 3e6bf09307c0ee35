package dev.paygrade.web;

import dev.paygrade.search.PostingParameters.Problem;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** The first value of a parameter, or null. */
    static @Nullable String one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst().strip();
    }

    /** The id that a page of ads goes on below, or null; another value becomes a problem. */
    static @Nullable Long after(@Nullable String value, List<Problem> problems) {
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,18}")) {
            problems.add(new Problem("after", value, "is what the page before gave"));
            return null;
        }
        return Long.valueOf(value);
    }
}
