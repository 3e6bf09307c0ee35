package dev.paygrade.level;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.text.Evidence;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LevelReaderTest {
    private static final double BAR = 0.97;
    private final LevelReader reader = new LevelReader();

    @Nested
    class Gold {
        static List<LevelGold> rows() {
            return LevelGold.rows();
        }

        @ParameterizedTest
        @MethodSource("rows")
        void isReadAsLabelled(LevelGold row) {
            assertThat(row.readBy(reader)).isEqualTo(row.expected());
        }

        @Test
        void isLargeAndMeetsTheBar() {
            List<LevelGold> rows = rows();
            long right = rows.stream()
                    .filter(row -> row.readBy(reader).equals(row.expected()))
                    .count();

            assertThat(rows).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
            assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(BAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Entry-level / Junior, Senior Engineer, We seek a director, ENTRY, level",
        ", Senior Engineer, This is an entry-level role, SENIOR, title",
        "Associate, Junior Analyst, , ENTRY, title",
        "' ', Engineer, 5+ years of experience, SENIOR, description"
    })
    void trustsTheStatedLevelThenTheTitleThenTheDescription(
            @Nullable String stated, String title, @Nullable String description, Level level, String field) {
        LevelReading reading = reader.read(stated, title, description).orElseThrow();

        assertThat(reading.level()).isEqualTo(level);
        assertThat(reading.evidence().field()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "🚀 Engineering Lead, Lead, level-word",
        "Software Engineer II/III - Tools, Engineer II/III, level-number",
        "Engineer L4-L6, L4-L6, level-code",
        "Senior Intern, Intern, training-word",
        "Developer (5+ years), 5+ years, years-stated"
    })
    void quotesTheWordsAndNamesTheRule(String title, String quote, String rule) {
        Evidence evidence = reader.read(null, title, null).orElseThrow().evidence();

        assertThat(evidence.quote()).isEqualTo(quote);
        assertThat(evidence.rule()).isEqualTo(rule);
        assertThat(title.codePoints()
                        .skip(evidence.start())
                        .limit(evidence.end() - evidence.start())
                        .toArray())
                .isEqualTo(quote.codePoints().toArray());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stelle eignet sich für Absolventen der Chemie. | ENTRY",
                "Buscamos recién titulados para el laboratorio. | ENTRY",
                "Ce poste s'adresse aux jeunes diplômés. | ENTRY",
                "Die Stelle ist nicht geeignet für Berufseinsteiger. | NONE",
                "Unsere Absolventen arbeiten weltweit. | NONE",
                "Wij bieden een afstudeerstage in Delft. | ENTRY",
                "The role sits at the staff level. | SENIOR",
                "We sell from our own shop. 0-1 years of experience. | ENTRY"
            })
    void asksTheDescriptionWhomThePositionSuits(String description, String level) {
        assertThat(reader.read(null, null, description)
                        .map(r -> r.level().name())
                        .orElse("NONE"))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Executive Assistant (CFO), NONE",
        "Personal Assistant - Managing Director, NONE",
        "Senior Executive Assistant (CEO), SENIOR",
        "Chief Financial Officer, EXECUTIVE",
        "Layer 2 Protocol Engineer, NONE"
    })
    void executivesWhomTheRoleServesAreNotItsLevel(String title, String level) {
        assertThat(reader.read(null, title, null).map(r -> r.level().name()).orElse("NONE"))
                .isEqualTo(level);
    }

    @Test
    void everyRuleIsExplainedInASentence() {
        assertThat(LevelRule.values()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.sentence()).endsWith(".");
        });
    }

    @Test
    void anyTextIsRead() {
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x3100)
                    .map(c -> random.nextInt(3) == 0 ? "Senior II L5 3-5+ years/of 1-".charAt(c % 29) : c)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(reader.read(text, text, text)).isNotNull();
        }
    }

    @Test
    void longHostileTextIsReadInPassing() {
        for (String part :
                List.of("senior ", "1-", "we are looking for a ", "Engineer I/", "5 years ", "((", "L4-", "a", "年")) {
            String text = part.repeat(200_000);
            assertThat(reader.read(null, text, text)).isNotNull();
        }
    }
}
