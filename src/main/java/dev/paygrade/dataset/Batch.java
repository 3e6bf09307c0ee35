package dev.paygrade.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Rows that are stored together; no two of them with one identifier. */
final class Batch {
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    void add(Row row, Entry entry) {
        rows.put(entry.posting().externalId(), row);
        entries.put(entry.posting().externalId(), entry);
    }

    boolean has(Entry entry) {
        return entries.containsKey(entry.posting().externalId());
    }

    int size() {
        return entries.size();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Row row(String externalId) {
        return Objects.requireNonNull(rows.get(externalId));
    }

    void clear() {
        rows.clear();
        entries.clear();
    }
}
