package dev.paygrade.source.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Why an entry of the sources file is left out.
 *
 * @param line from 1
 * @param id of the entry, or null if it has none
 * @param field the key at fault, or null if it is the entry as a whole
 * @param message what is wrong, and what would be right
 */
public record Fault(
        String file,
        int line,
        @Nullable String id,
        @Nullable String field,
        String message) {

    @Override
    public String toString() {
        String entry = id == null ? "" : " source '" + id + "':";
        return file + ":" + line + ":" + entry + " " + message;
    }
}
