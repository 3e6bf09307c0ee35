package dev.paygrade.source.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns {@code itemscope} and {@code itemprop} into the tree that the same data would be as JSON-LD. */
final class Microdata {

    private Microdata() {}

    private record Open(Element element, ObjectNode owner) {}

    /** One tree for each item of the page that stands in no other. */
    static List<JsonNode> of(Document page) {
        List<JsonNode> trees = new ArrayList<>();
        for (Element item : page.select("[itemscope][itemtype*=JobPosting]")) {
            trees.add(tree(item));
        }
        return trees;
    }

    private static ObjectNode tree(Element item) {
        ObjectNode root = node(item);
        Deque<Open> open = new ArrayDeque<>();
        push(open, item, root);
        while (!open.isEmpty()) {
            Open next = open.pop();
            Element element = next.element();
            ObjectNode owner = next.owner();
            boolean scope = element.hasAttr("itemscope");
            ObjectNode inner = scope ? node(element) : owner;
            if (element.hasAttr("itemprop")) {
                for (String name : element.attr("itemprop").strip().split("\\s+")) {
                    add(owner, name, scope ? inner : JsonNodeFactory.instance.textNode(value(element, name)));
                }
            }
            push(open, element, inner);
        }
        return root;
    }

    private static void push(Deque<Open> open, Element parent, ObjectNode owner) {
        List<Element> children = parent.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(new Open(children.get(i), owner));
        }
    }

    private static ObjectNode node(Element item) {
        return JsonNodeFactory.instance.objectNode().put("@type", item.attr("itemtype"));
    }

    private static void add(ObjectNode owner, String name, JsonNode value) {
        JsonNode before = owner.get(name);
        switch (before) {
            case null -> owner.set(name, value);
            case ArrayNode many -> many.add(value);
            default ->
                owner.set(name, JsonNodeFactory.instance.arrayNode().add(before).add(value));
        }
    }

    private static String value(Element element, String name) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return switch (element.normalName()) {
            case "a", "link", "area" ->
                name.equals("url") || name.equals("sameAs") || element.text().isBlank()
                        ? element.attr("href")
                        : element.text();
            case "img" -> element.attr("src");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "data", "meter" -> element.attr("value");
            default ->
                name.equals("description") || name.equals("responsibilities") || name.equals("qualifications")
                        ? element.html()
                        : element.text();
        };
    }
}
