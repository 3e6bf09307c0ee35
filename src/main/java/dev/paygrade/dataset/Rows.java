package dev.paygrade.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paygrade.text.TextDecoder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; a row that cannot be read says why and does not stop the next. */
public final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // what Python writes for a missing number
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final int LONGEST_HEADER = 1 << 16;

    private final Lines lines;
    private final char delimiter;
    /** Null where every row brings its names along. */
    private final @Nullable List<String> header;

    private long number;

    private Rows(Lines lines, char delimiter, @Nullable List<String> header) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.header = header;
    }

    static Rows jsonLines(InputStream in) {
        return new Rows(new Lines(in, -1), ',', null);
    }

    /** Reads the header, too. */
    static Rows csv(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 2 * LONGEST_HEADER);
        buffered.mark(LONGEST_HEADER);
        String begin = decoded(buffered.readNBytes(LONGEST_HEADER / 2));
        buffered.reset();
        int lineEnd = begin.indexOf('\n');
        char delimiter = Cells.delimiter(lineEnd < 0 ? begin : begin.substring(0, lineEnd));
        Lines lines = new Lines(buffered, delimiter);
        Lines.Line first = lines.next();
        List<String> names = first == null ? List.of() : Cells.of(decoded(first.bytes()), delimiter);
        return new Rows(lines, delimiter, distinct(names));
    }

    private static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String plain = name.strip().isEmpty() ? "column " + (distinct.size() + 1) : name.strip();
            distinct.add(distinct.contains(plain) ? plain + " (column " + (distinct.size() + 1) + ")" : plain);
        }
        return distinct;
    }

    /**
     * Null at the end.
     *
     * @throws IOException if the file itself cannot be read on, such as a broken gzip
     */
    @Nullable
    public Row next() throws IOException {
        while (true) {
            Lines.Line line = lines.next();
            if (line == null) {
                return null;
            }
            String raw = decoded(line.bytes());
            if (raw.isBlank()) {
                continue;
            }
            number++;
            if (line.fault() != null) {
                return new Row(number, null, raw, line.fault());
            }
            return header == null ? object(raw) : record(raw, header);
        }
    }

    private Row object(String raw) {
        try {
            JsonNode node = JSON.readTree(raw);
            return node instanceof ObjectNode fields
                    ? new Row(number, fields, raw, null)
                    : new Row(number, null, raw, "is not a JSON object but " + node.getNodeType());
        } catch (JsonProcessingException e) {
            return new Row(number, null, raw, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private Row record(String raw, List<String> names) {
        List<String> cells = Cells.of(raw, delimiter);
        if (cells.size() > names.size()) {
            return new Row(
                    number, null, raw, "has %d cells where the header has %d".formatted(cells.size(), names.size()));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(names.get(i), cells.get(i));
        }
        return new Row(number, fields, raw, null);
    }

    /** UTF-8, and where a row is none, what it was written in; without a byte order mark. */
    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = TextDecoder.decode(bytes, null).text();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
