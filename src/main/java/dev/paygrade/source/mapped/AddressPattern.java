package dev.paygrade.source.mapped;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form of address, such as {@code {org}.recruitee.com} or {@code jobs.lever.co/{org}}; longer paths match too. */
record AddressPattern(List<String> host, List<String> path) {

    static AddressPattern of(String text) {
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        String path = slash < 0 ? "" : text.substring(slash + 1);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        return new AddressPattern(List.of(host.split("\\.")), path.isEmpty() ? List.of() : List.of(path.split("/")));
    }

    /** What an address says for the names in braces; null if it has another form. */
    @Nullable
    Variables match(URI uri) {
        String authority = uri.getHost();
        if (authority == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        List<String> labels = List.of(authority.toLowerCase(Locale.ROOT).split("\\."));
        String rawPath = uri.getRawPath() == null ? "" : uri.getRawPath();
        List<String> segments =
                List.of(rawPath.startsWith("/") ? rawPath.substring(1).split("/") : new String[0]);
        boolean matches = labels.size() == host.size()
                && segments.size() >= path.size()
                && matchAll(host, labels, values)
                && matchAll(path, segments, values);
        return matches ? new Variables(values) : null;
    }

    private static boolean matchAll(List<String> wanted, List<String> found, Map<String, String> values) {
        for (int i = 0; i < wanted.size(); i++) {
            String want = wanted.get(i);
            String have = found.get(i);
            if (want.startsWith("{") && want.endsWith("}")) {
                String name = want.substring(1, want.length() - 1);
                if (have.isEmpty() || (name.equals("locale") && !isLocale(have))) {
                    return false;
                }
                values.put(name, have);
            } else if (!want.equalsIgnoreCase(have)) {
                return false;
            }
        }
        return true;
    }

    /** {@code en-US}, {@code de}: so that it is not taken for the name that may stand in its place. */
    private static boolean isLocale(String segment) {
        return segment.length() == 2
                || (segment.length() == 5 && (segment.charAt(2) == '-' || segment.charAt(2) == '_'));
    }
}
