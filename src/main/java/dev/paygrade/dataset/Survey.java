package dev.paygrade.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which fields a file has, by its first rows.
 *
 * @param paths in order of appearance; those of nested fields dotted, with and without what they hold
 * @param leaves the same, of fields that hold no others
 * @param rows that were looked at and could be read
 */
record Survey(Set<String> paths, Set<String> leaves, int rows) {
    private static final int ROWS = 1000;
    private static final int MOST_PATHS = 2000;
    private static final int DEEPEST = 8;

    /** @throws IOException if not even one row can be read */
    static Survey of(Path path, DataFile.Format format) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        Set<String> leaves = new LinkedHashSet<>();
        int read = 0;
        try (DataFile file = DataFile.open(path, format)) {
            Row row = file.rows().next();
            for (int i = 0; i < ROWS && row != null; i++) {
                ObjectNode fields = row.fields();
                if (fields != null) {
                    read++;
                    walk(fields, "", 0, paths, leaves);
                }
                row = file.rows().next();
            }
        } catch (IOException e) {
            // a torn file still has the rows before the tear
            if (read == 0) {
                throw e;
            }
        }
        leaves.removeIf(leaf -> paths.stream().anyMatch(other -> other.startsWith(leaf + ".")));
        return new Survey(paths, leaves, read);
    }

    private static void walk(JsonNode node, String prefix, int depth, Set<String> paths, Set<String> leaves) {
        node.properties().forEach(entry -> {
            String path = prefix + entry.getKey();
            if (paths.size() < MOST_PATHS) {
                paths.add(path);
                leaves.add(path);
                inner(entry.getValue(), path + ".", depth + 1, paths, leaves);
            }
        });
    }

    private static void inner(JsonNode value, String prefix, int depth, Set<String> paths, Set<String> leaves) {
        if (depth > DEEPEST) {
            return;
        }
        if (value.isObject()) {
            walk(value, prefix, depth, paths, leaves);
        } else if (value.isArray()) {
            value.forEach(element -> inner(element, prefix, depth + 1, paths, leaves));
        }
    }
}
