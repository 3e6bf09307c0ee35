package dev.paygrade.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {
    private static Stream<String[]> rows(String file) {
        return TaxonomyRows.of("role-" + file + ".csv", 5).stream();
    }

    @Test
    void aPhraseMeansOneThing() {
        Stream<String> units =
                rows("units").filter(row -> !row[1].equals("bound")).map(row -> row[0]);
        Stream<String> others = Stream.of("heads", "noise", "places", "abbreviations")
                .flatMap(RoleWordsTest::rows)
                .map(row -> row[0]);
        assertThat(Stream.concat(units, others)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heads", "noise", "places", "abbreviations", "units", "persons"})
    void phrasesAreInTheFormThatIsLookedUp(String file) {
        assertThat(rows(file)).isNotEmpty().allSatisfy(row -> {
            assertThat(row[0]).isNotBlank().isEqualTo(row[0].toLowerCase(Locale.ROOT));
            assertThat(row[0].substring(1)).doesNotContain("-", "/", "  ");
            assertThat(TitleScanner.scan(row[0].startsWith("-") ? row[0].substring(1) : row[0])
                            .tokens())
                    .extracting(Token::lower)
                    .containsExactlyElementsOf(
                            List.of(row[0].replaceFirst("^-", "").split(" ")));
        });
    }

    @Test
    void unitsAreOfSeveralWords() {
        assertThat(rows("units"))
                .allSatisfy(row -> assertThat(row[0].contains(" ")).isEqualTo(!row[1].equals("bound")));
    }

    @ParameterizedTest
    @EnumSource
    void aRuleIsExplainedInOneSentence(RoleRule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.sentence()).matches("[A-Z].{30,}\\.").doesNotContain(". ");
    }

    @Test
    void rulesHaveNamesOfTheirOwn() {
        assertThat(Arrays.stream(RoleRule.values()).map(RoleRule::id)).doesNotHaveDuplicates();
    }
}
