package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SkillCorpusTest {
    private static final int SHORTEST = 300;

    @Test
    void quotesRealDescriptionsExactly() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        Path folder = Path.of(corpus, "ats");
        Assumptions.assumeTrue(!corpus.isEmpty() && Files.isDirectory(folder), "paygrade.corpus is not set");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), texts);
            }
        }
        assertThat(texts).isNotEmpty().allSatisfy(DescriptionReaderTest::assertQuotesAreExact);
        DescriptionReader reader = new DescriptionReader();
        long skilled =
                texts.stream().filter(t -> !reader.read(t).skills().isEmpty()).count();
        assertThat(skilled).isGreaterThan(texts.size() / 3);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual() && node.textValue().length() > SHORTEST) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
