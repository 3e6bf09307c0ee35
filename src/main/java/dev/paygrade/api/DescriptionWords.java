package dev.paygrade.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code openapi/description.yaml} and the examples beside it say of the API. */
record DescriptionWords(JsonNode words, List<Example> all) {
    private static final String FOLDER = "/openapi/";

    /** A parameter with a value that can be tried; {@code many} if it can be repeated. */
    record Parameter(String name, String text, String example, boolean many) {}

    /**
     * A request and what it was answered, long lists cut short.
     *
     * @param operation such as {@code GET /api/v1/roles}; empty for a problem, which is not one operation's
     * @param text what the status says
     * @param body what was sent, or null
     */
    record Example(
            String name,
            String operation,
            String request,
            String status,
            String text,
            String type,
            @Nullable JsonNode body,
            JsonNode answer) {}

    static DescriptionWords read() {
        try (InputStream in = open("description.yaml")) {
            JsonNode words = new YAMLMapper().readTree(in);
            List<Example> all = new ArrayList<>();
            for (JsonNode name : words.path("examples")) {
                all.add(example(name.asText()));
            }
            return new DescriptionWords(words, List.copyOf(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String name) throws IOException {
        try (InputStream in = open("examples/" + name + ".json")) {
            JsonNode example = new ObjectMapper().readTree(in);
            return new Example(
                    name,
                    example.path("operation").asText(),
                    example.path("request").asText(),
                    example.path("status").asText(),
                    example.path("text").asText(),
                    example.path("type").asText(),
                    example.get("body"),
                    example.path("answer"));
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DescriptionWords.class.getResourceAsStream(FOLDER + file), file);
    }

    /** Those of a path, in the order in which they are best read. */
    List<Parameter> parameters(String path) {
        List<Parameter> parameters = new ArrayList<>();
        words.path("operations").path(path).properties().forEach(entry -> {
            JsonNode own = entry.getValue().isNull() ? words.path("shared").path(entry.getKey()) : entry.getValue();
            parameters.add(new Parameter(
                    entry.getKey(),
                    own.path("text").asText(),
                    own.path("example").asText(),
                    own.path("many").asBoolean()));
        });
        return parameters;
    }

    Optional<String> summary(String operation) {
        return Optional.ofNullable(words.path("summaries").path(operation).textValue());
    }

    Optional<String> description(String operation) {
        return Optional.ofNullable(words.path("descriptions").path(operation).textValue());
    }

    List<Example> examples(String operation) {
        return all.stream()
                .filter(example -> example.operation().equals(operation))
                .toList();
    }

    /** What any operation may answer. */
    List<Example> problems() {
        return examples("");
    }
}
