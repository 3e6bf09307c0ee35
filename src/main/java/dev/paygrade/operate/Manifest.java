package dev.paygrade.operate;

import java.util.List;
import java.util.Map;

/**
 * What a copy holds; its last entry.
 *
 * @param schema version of the last migration of the database it was made of
 * @param madeAt the database's time, ISO 8601
 * @param tables in an order in which they can be filled: what is referred to comes first
 * @param sequences the last value that each gave out
 */
record Manifest(int format, String schema, String madeAt, List<Part> tables, Map<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /**
     * One table.
     *
     * @param columns those that are not computed, in the order of the rows' fields
     * @param sha256 of its entry before compression, in hexadecimal
     */
    record Part(String table, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + table + ".copy";
        }
    }
}
