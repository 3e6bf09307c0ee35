package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillReaderTest {
    private static final SkillReader READER = new SkillReader();

    @Test
    void meetsTheBarsOnTheGoldSet() {
        List<Gold> rows = Gold.load("skills.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(Gold.traps(rows)).isGreaterThanOrEqualTo(80);
        Gold.assertBars(rows, SkillReaderTest::slugs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We excel at R&D.",
                "Vitamin C for our C-level guests",
                "Series C",
                "grade C",
                "Go-to-market",
                "let's go",
                "a swift response",
                "rust-proof",
                "rest assured",
                "We react when sparks fly."
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(slugs(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We use Python daily|skill-named",
                "APIs in REST style|skill-spelled",
                "Services in Rust|skill-capital",
                "Python, R|skill-listed",
                "experience with Excel|skill-introduced",
                "Senior Go developer|skill-followed"
            })
    void namesTheRule(String text, String rule) {
        assertThat(READER.read("description", text))
                .extracting(r -> r.evidence().rule())
                .contains(rule);
    }

    @Test
    void quotesTheFirstMentionInCodePoints() {
        String text = "👀 We love Kotlin. Kotlin and Java!";
        List<SkillReading> readings = READER.read("description", text);
        assertThat(readings).extracting(r -> r.skill().slug()).containsExactly("kotlin", "java");
        assertThat(readings.get(0).evidence().field()).isEqualTo("description");
        assertThat(readings.get(0).evidence().start()).isEqualTo(10);
        assertThat(readings.get(0).evidence().end()).isEqualTo(16);
        assertThat(readings.get(0).evidence().quote()).isEqualTo("Kotlin");
    }

    @Test
    void takesTheLongestName() {
        assertThat(slugs("React Native, Spring Boot and AWS Lambda"))
                .containsExactly("react-native", "spring-boot", "aws-lambda");
    }

    @Test
    void trustsTags() {
        assertThat(READER.readTags(List.of("go", "R", "Excel", "nonsense", "golang", "Python/SQL")))
                .extracting(Skill::slug)
                .containsExactly("go", "r", "excel", "python", "sql");
    }

    private static List<String> slugs(String text) {
        return READER.read("description", text).stream()
                .map(r -> r.skill().slug())
                .toList();
    }
}
