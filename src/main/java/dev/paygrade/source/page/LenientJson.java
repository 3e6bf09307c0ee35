package dev.paygrade.source.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** JSON as sites really write it: raw line breaks in strings, needless backslashes, commas before a bracket. */
public final class LenientJson {

    private static final int DEEPEST = 500;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private LenientJson() {}

    /**
     * The first value of a text; what follows it is not looked at.
     *
     * @throws IOException if there is none; a {@code JsonEOFException} if it is cut off
     */
    public static JsonNode first(String text) throws IOException {
        try (JsonParser parser = READER.createParser(text)) {
            JsonNode node = READER.readTree(parser);
            return node == null ? MissingNode.getInstance() : node;
        }
    }

    /**
     * All values of a text, one after the other.
     *
     * @throws IOException if one of them is no JSON
     */
    public static List<JsonNode> all(String text) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (JsonParser parser = READER.createParser(text)) {
            while (parser.nextToken() != null) {
                nodes.add(READER.readTree(parser));
            }
        }
        return nodes;
    }
}
