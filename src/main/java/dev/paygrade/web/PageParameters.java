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

    private PageParameters() {}

    static Map<String, List<String>> of(UriInfo uri) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                parameters.put(name, given);
            }
        });
        return parameters;
    }
}
