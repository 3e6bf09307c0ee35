package dev.paygrade.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.paygrade.api.ProblemException;
import dev.paygrade.search.PostingParameters.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was sent to the admin API: a JSON object whose every field is known. */
record JsonBody(Map<String, Object> fields) {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(new TypeReference<Map<String, Object>>() {});

    /** @throws ProblemException 400 if it is no JSON object */
    static JsonBody of(@Nullable String body) {
        try {
            Map<String, Object> fields = body == null || body.isBlank() ? null : READER.readValue(body);
            if (fields != null) {
                return new JsonBody(fields);
            }
        } catch (JsonProcessingException e) {
            throw problem("", "", "the body is not a JSON object: " + e.getOriginalMessage());
        }
        throw problem("", "", "the body is empty: send a JSON object");
    }

    /** @throws ProblemException 400 that names what is not among the known fields */
    JsonBody knowing(Set<String> known) {
        List<Problem> unknown = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                unknown.add(new Problem(name, String.valueOf(value), "is unknown: the fields are " + known));
            }
        });
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown);
        }
        return this;
    }

    /** @throws ProblemException 400 if it is there and no text */
    @Nullable
    String text(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw problem(name, value.toString(), "has to be a text");
        }
        return value == null || ((String) value).isBlank() ? null : (String) value;
    }

    /** @throws ProblemException 400 if it is not there, or no text */
    String required(String name) {
        String text = text(name);
        if (text == null) {
            throw problem(name, "", "is missing: send a text");
        }
        return text.strip();
    }

    /** @throws ProblemException 400 if it is not there, or neither true nor false */
    boolean flag(String name) {
        if (fields.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw problem(name, String.valueOf(fields.get(name)), "has to be true or false");
    }

    /** @throws ProblemException 400 if it is there and no object */
    Map<String, Object> object(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new java.util.LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(String.valueOf(key), inner));
            return copy;
        }
        throw problem(name, value.toString(), "has to be an object");
    }

    private static ProblemException problem(String field, String value, String detail) {
        return new ProblemException(List.of(new Problem(field, value, detail)));
    }
}
