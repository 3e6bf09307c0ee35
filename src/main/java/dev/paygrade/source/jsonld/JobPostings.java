package dev.paygrade.source.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.page.JsonText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds JobPosting objects in JSON-LD trees, however deep ({@code @graph}, lists, {@code mainEntity}). */
final class JobPostings {

    private final List<JsonNode> postings = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    static JobPostings in(List<JsonNode> trees) {
        JobPostings found = new JobPostings();
        trees.forEach(found::search);
        return found;
    }

    /** JobPosting objects in document order. */
    List<JsonNode> postings() {
        return postings;
    }

    /** Addresses that an ItemList of the page points to. */
    List<String> listed() {
        return listed;
    }

    /** What a reference of the form {@code {"@id": …}} stands for, else the node itself. */
    @Nullable
    JsonNode resolve(@Nullable JsonNode node) {
        if (node != null && node.isObject() && node.size() <= 2 && node.has("@id")) {
            return byId.getOrDefault(node.path("@id").asText(), node);
        }
        return node;
    }

    static boolean isA(JsonNode node, String type) {
        for (JsonNode each : JsonText.list(node.get("@type"))) {
            String name = each.asText();
            if (name.equals(type) || name.endsWith("/" + type) || name.endsWith(":" + type)) {
                return true;
            }
        }
        return false;
    }

    private void search(JsonNode tree) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(tree);
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.isObject()) {
                visit(node);
            }
            List<JsonNode> children = new ArrayList<>(node.size());
            node.forEach(children::add);
            for (int i = children.size() - 1; i >= 0; i--) {
                if (children.get(i).isContainerNode()) {
                    open.push(children.get(i));
                }
            }
        }
    }

    private void visit(JsonNode node) {
        String id = JsonText.of(node.get("@id"));
        if (id != null && node.size() > 2) {
            byId.putIfAbsent(id, node);
        }
        if (isA(node, "JobPosting")) {
            visitPosting(node);
        } else if (isA(node, "ListItem")) {
            JsonNode item = node.path("item");
            String url = JsonText.of(item.isTextual() ? item : item.has("title") ? null : node.get("url"));
            if (url != null) {
                listed.add(url);
            }
        }
    }

    /** One without title and text is no posting but a pointer to one. */
    private void visitPosting(JsonNode node) {
        if (node.has("title") || node.has("name") || node.has("description")) {
            postings.add(node);
        } else if (node.has("url")) {
            listed.add(node.path("url").asText());
        }
    }
}
