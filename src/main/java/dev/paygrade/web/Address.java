package dev.paygrade.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** An address of the listing: the whole state of a page is in it. */
final class Address {
    private final String path;
    private final Map<String, List<String>> parameters;

    private Address(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    static Address of(String path, Map<String, List<String>> parameters) {
        return new Address(path, parameters);
    }

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** With one more value of a parameter; back on the first page. */
    Address plus(String name, String value) {
        Map<String, List<String>> changed = changeable();
        List<String> values = new ArrayList<>(changed.getOrDefault(name, List.of()));
        if (values.stream().noneMatch(value::equalsIgnoreCase)) {
            values.add(value);
        }
        changed.put(name, values);
        return new Address(path, changed);
    }

    /** Without one value of a parameter; back on the first page. */
    Address minus(String name, String value) {
        Map<String, List<String>> changed = changeable();
        List<String> values = new ArrayList<>(changed.getOrDefault(name, List.of()));
        values.removeIf(given -> plain(given).equals(plain(value)));
        changed.put(name, values);
        return new Address(path, changed);
    }

    /** With just this value of a parameter. */
    Address with(String name, String value) {
        Map<String, List<String>> changed = changeable();
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    /** Without a parameter. */
    Address without(String name) {
        Map<String, List<String>> changed = changeable();
        changed.remove(name);
        return new Address(path, changed);
    }

    /** The same filters on another page of the site. */
    Address at(String other) {
        return new Address(other, changeable());
    }

    /** What the address asks for, by name. */
    Map<String, List<String>> parameters() {
        return parameters;
    }

    /** The values of a parameter. */
    List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Names of constants may be written either way: {@code FULL_TIME} or {@code full-time}. */
    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each name with each of its values. */
    List<Map.Entry<String, String>> pairs() {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(Map.entry(name, value))));
        return pairs;
    }

    private Map<String, List<String>> changeable() {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        copy.remove("after");
        return copy;
    }

    @Override
    public String toString() {
        StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encode(name) + "=" + encode(value))));
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
