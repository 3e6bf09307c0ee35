package dev.paygrade.sample;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the sample board is made of: the files of {@code sample/}.
 *
 * @param pairs the comparisons that the insight articles make
 */
record Vocabulary(
        List<Occupation> occupations,
        List<Employer> employers,
        List<Market> markets,
        Phrases phrases,
        List<Pair> pairs) {

    private static final List<String> FAMILIES =
            List.of("ai", "machine-learning", "data", "software", "security", "product", "design");

    /** Loads it once; a file that is missing or malformed is a fault of the build. */
    static Vocabulary load() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
                .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List<Occupation> occupations = new ArrayList<>();
        for (String family : FAMILIES) {
            occupations.addAll(read(yaml, "occupations/" + family, new TypeReference<List<Occupation>>() {}));
        }
        return new Vocabulary(
                List.copyOf(occupations),
                read(yaml, "employers", new TypeReference<>() {}),
                read(yaml, "markets", new TypeReference<>() {}),
                read(yaml, "phrases", new TypeReference<>() {}),
                Pair.all());
    }

    Market market(String code) {
        return markets.stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("country " + code + " is not in sample/markets.yaml"));
    }

    Occupation occupation(String name) {
        return occupations.stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("occupation " + name + " is not in sample/occupations"));
    }

    static <T> T require(@Nullable T value, Object key) {
        if (value == null) {
            throw new IllegalStateException("sample/phrases.yaml has nothing for " + key);
        }
        return value;
    }

    private static <T> T read(ObjectMapper yaml, String name, TypeReference<T> type) {
        String path = "/sample/" + name + ".yaml";
        try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
