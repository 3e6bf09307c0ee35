package dev.paygrade.alert;

import dev.paygrade.search.PostingParameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The parameters of a listing that make a search, without those that only say which part of it is shown. Equal searches
 * are written alike.
 */
public record SavedQuery(SortedMap<String, List<String>> parameters) {
    /** The longest that is kept, as it is written. */
    public static final int LONGEST = 2000;

    private static final Set<String> PAGING = Set.of("after", "limit", "sort");

    /** Of a page's parameters. */
    public static SavedQuery of(Map<String, List<String>> parameters) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        parameters.forEach((name, values) -> {
            List<String> given = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (!PAGING.contains(name) && !given.isEmpty()) {
                kept.put(name, given);
            }
        });
        return new SavedQuery(kept);
    }

    /** Of its own writing. */
    static SavedQuery parse(String text) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return of(parameters);
    }

    /** As the listing understands it today; its problems tell what it no longer does. */
    public PostingParameters read() {
        return PostingParameters.of(parameters);
    }

    /** Address of the listing that shows it, from the root on. */
    public String path() {
        String query = toString();
        return query.isEmpty() ? "/" : "/?" + query;
    }

    /** As in an address, without the question mark; empty for every posting. */
    @Override
    public String toString() {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encode(name) + "=" + encode(value))));
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
