package dev.paygrade.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of a row. */
final class Values {
    /** Plain, or with commas between groups of three; bounded, so that no number fills the memory once it is written out. */
    private static final Pattern AMOUNT =
            Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,10})?([eE][+-]?\\d{1,2})?");

    private static final List<String> NAMES =
            List.of("name", "label", "title", "text", "value", "display_name", "displayName");
    private static final List<List<String>> PLACE_PARTS = List.of(
            List.of("city", "addressLocality", "locality", "town"),
            List.of("region", "state", "addressRegion", "province"),
            List.of("country", "addressCountry", "country_code", "countryCode"));

    private final FieldNames names;

    Values(FieldNames names) {
        this.names = names;
    }

    /** The nodes at a dotted path; a name that holds dots itself comes first, and arrays are walked through. */
    static List<JsonNode> at(JsonNode node, String path) {
        List<JsonNode> found = new ArrayList<>(1);
        collect(node, path, found);
        return found;
    }

    private static void collect(JsonNode node, String path, List<JsonNode> found) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, found));
            return;
        }
        JsonNode whole = node.get(path);
        if (whole != null) {
            if (!whole.isNull()) {
                found.add(whole);
            }
            return;
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            JsonNode inner = node.get(path.substring(0, dot));
            if (inner != null) {
                collect(inner, path.substring(dot + 1), found);
                return;
            }
        }
    }

    /** Texts at a path, one for each element of a list; nothing for what only says that the cell is empty. */
    List<String> texts(ObjectNode row, String path) {
        List<String> texts = new ArrayList<>(1);
        at(row, path).forEach(node -> add(node, texts));
        return texts;
    }

    private void add(JsonNode node, List<String> texts) {
        if (node.isArray()) {
            node.forEach(element -> add(element, texts));
            return;
        }
        String text = node.isObject() ? named(node) : scalar(node);
        if (text != null) {
            texts.add(text);
        }
    }

    private @Nullable String scalar(@Nullable JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull()) {
            return null;
        }
        String text = node.asText().strip();
        return text.isEmpty() || names.isNothing(text) ? null : text;
    }

    /** What an object is called, or else the place that it describes. */
    private @Nullable String named(JsonNode object) {
        for (String name : NAMES) {
            String text = scalar(object.get(name));
            if (text != null) {
                return text;
            }
        }
        JsonNode address = object.path("address").isObject() ? object.path("address") : object;
        List<String> parts = new ArrayList<>();
        for (List<String> part : PLACE_PARTS) {
            part.stream()
                    .map(name -> scalar(address.get(name)))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(parts::add);
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** A plain number, null for anything else. */
    static @Nullable BigDecimal amount(String text) {
        return AMOUNT.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    /** Yes or no in the words of data sets; null for anything else. */
    static @Nullable Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "1.0", "t", "100" -> true;
            case "false", "no", "n", "0", "0.0", "f" -> false;
            default -> null;
        };
    }

    /** A list that is written into one cell: {@code ['a', 'b']}, {@code a; b}, {@code a, b}. */
    static List<String> split(List<String> texts) {
        if (texts.size() != 1) {
            return texts;
        }
        String text = texts.getFirst();
        boolean listed = text.startsWith("[") && text.endsWith("]");
        String inner = listed ? text.substring(1, text.length() - 1) : text;
        String separator = inner.indexOf(';') >= 0 ? ";" : inner.indexOf('|') >= 0 ? "|" : ",";
        List<String> parts = new ArrayList<>();
        for (String part : inner.split(Pattern.quote(separator), -1)) {
            String stripped = part.strip();
            boolean inQuotes = stripped.length() > 1
                    && (stripped.charAt(0) == '\'' || stripped.charAt(0) == '"')
                    && stripped.charAt(0) == stripped.charAt(stripped.length() - 1);
            String plain =
                    inQuotes ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
            if (!plain.isEmpty()) {
                parts.add(plain);
            }
        }
        return parts;
    }
}
