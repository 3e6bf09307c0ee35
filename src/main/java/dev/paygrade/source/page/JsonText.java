package dev.paygrade.source.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Texts in JSON trees. */
public final class JsonText {

    private JsonText() {}

    /** A string, number or boolean as text, stripped; null for anything else, and for blanks. */
    public static @Nullable String of(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull()) {
            return null;
        }
        String text = node.isBigDecimal() ? plain(node) : node.asText().strip();
        return text.isEmpty() ? null : text;
    }

    /** The same with entities decoded, for fields that are plain text though sites escape them. */
    public static @Nullable String decoded(@Nullable JsonNode node) {
        String text = of(node);
        return text == null ? null : decoded(text);
    }

    /** The same for a text; null if nothing is left. */
    public static @Nullable String decoded(String text) {
        String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        String collapsed = Whitespace.collapse(decoded);
        return collapsed.isEmpty() ? null : collapsed;
    }

    /** HTML that was escaped once too often becomes HTML again; other text stays as it is. */
    public static String unescaped(String html) {
        boolean escaped = html.indexOf('<') < 0 && html.contains("&lt;");
        return escaped ? Parser.unescapeEntities(html, false) : html;
    }

    /** A node as a list: an array's elements, nothing for null, else the node itself. */
    public static List<JsonNode> list(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(node);
        }
        List<JsonNode> nodes = new ArrayList<>(node.size());
        node.forEach(nodes::add);
        return nodes;
    }

    private static String plain(JsonNode node) {
        var number = node.decimalValue();
        return Math.abs(number.scale()) > 64 ? number.toString() : number.toPlainString();
    }
}
