package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.TextWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that have been cut already are read as those that a tag is cut into. */
class SharedWordsTest {
    private static final int SHAPES = 5;

    private static List<String> tokens(Tokens tokens) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder token = new StringBuilder(tokens.text.substring(tokens.start(i), tokens.end(i)));
            token.append(' ').append(tokens.hash(i)).append(' ').append(tokens.gap(i));
            for (int shape = 0; shape < SHAPES; shape++) {
                token.append(tokens.is(i, 1 << shape) ? " 1" : " 0");
            }
            all.add(token.toString());
        }
        all.add("" + tokens.gap(tokens.size()));
        return all;
    }

    private static void agree(String text) {
        assertThat(tokens(Tokens.of(TextWords.of(text)))).as(text).isEqualTo(tokens(Tokens.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C++, C#, .NET, Node.js, ASP.NET and R&D",
                "Bachelor's in d'ingénieur, don't, I'm",
                "jane.doe@example.org, www.example.org/jobs and https://example.org/a?b=c (here)",
                "SENIOR RUST ENGINEER\nwanted in\nBerlin\n\nPython3, 3D",
                "e.g. Spark, B.S. in Maths; incl. travel…",
                "数据Java工程师",
                "soft\u00ADhyphen naïve “Go”"
            })
    void inSmall(String text) {
        agree(text);
    }

    @Test
    void inTheGoldSet() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/gold/skills.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(SharedWordsTest::agree);
        }
    }
}
