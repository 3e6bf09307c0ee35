package dev.paygrade.source.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paygrade.source.Page;
import dev.paygrade.source.UnreadablePageException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Opens XML answers as the tree that the same data would be as JSON: an element is an object of its children, or a text
 * if it has none; repeated ones are a list; attributes are called {@code @name}, and the text beside them {@code #}.
 */
public final class XmlPage {

    private static final String EXPECTED = "XML";

    private XmlPage() {}

    /**
     * The document with its root's name as only key.
     *
     * @throws UnreadablePageException if it is no XML, or its root element is not closed
     */
    public static JsonNode open(Page page) throws UnreadablePageException {
        String text = PageText.of(page).strip();
        ContentType type = ContentType.of(page);
        if (!text.startsWith("<") || (!type.isXml() && text.regionMatches(true, 0, "<!doctype html", 0, 14))) {
            throw text.isEmpty()
                    ? Unreadable.malformed(page, EXPECTED, "an empty body")
                    : Unreadable.wrongType(page, EXPECTED);
        }
        Document xml = Jsoup.parse(text, page.uri().toString(), Parser.xmlParser());
        Element root = xml.firstElementChild();
        if (root == null) {
            throw Unreadable.malformed(page, EXPECTED, "no element");
        }
        boolean selfClosed = root.childNodeSize() == 0 && text.endsWith("/>");
        if (!selfClosed && !text.contains("</" + root.tagName())) {
            throw Unreadable.truncated(page, EXPECTED, "inside <" + root.tagName() + ">");
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set(root.tagName(), new TreeBuilder().build(root));
        return tree;
    }

    /** Builds bottom-up, without recursion. */
    private static final class TreeBuilder implements NodeVisitor {
        private final Map<Element, ObjectNode> objects = new HashMap<>();
        private JsonNode last = JsonNodeFactory.instance.nullNode();

        JsonNode build(Element root) {
            root.traverse(this);
            return last;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                element.attributes().forEach(a -> object.put("@" + a.getKey(), a.getValue()));
                objects.put(element, object);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            ObjectNode object = objects.remove(element);
            last = object == null ? last : value(element, object);
            Element parent = element.parent();
            ObjectNode owner = parent == null ? null : objects.get(parent);
            if (owner != null) {
                add(owner, element.tagName(), last);
            }
        }

        private static JsonNode value(Element element, ObjectNode object) {
            if (element.childrenSize() > 0) {
                return object;
            }
            String text = element.wholeText().strip();
            return object.isEmpty() ? JsonNodeFactory.instance.textNode(text) : object.put("#", text);
        }

        private static void add(ObjectNode owner, String name, JsonNode value) {
            JsonNode before = owner.get(name);
            switch (before) {
                case null -> owner.set(name, value);
                case ArrayNode many -> many.add(value);
                default ->
                    owner.set(
                            name,
                            JsonNodeFactory.instance.arrayNode().add(before).add(value));
            }
        }
    }
}
