package dev.paygrade.employment;

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

class EmploymentTypeReaderTest {
    private static final double BAR = 0.97;
    private final EmploymentTypeReader reader = new EmploymentTypeReader();

    @Nested
    class Gold {
        static List<EmploymentGold> rows() {
            return EmploymentGold.rows();
        }

        @ParameterizedTest
        @MethodSource("rows")
        void isReadAsLabelled(EmploymentGold row) {
            assertThat(row.readBy(reader)).isEqualTo(row.expected());
        }

        @Test
        void isLargeAndMeetsTheBar() {
            List<EmploymentGold> rows = rows();
            long right = rows.stream()
                    .filter(row -> row.readBy(reader).equals(row.expected()))
                    .count();

            assertThat(rows).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
            assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(BAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Full-time, Data Intern, part-time position, 'FULL_TIME,INTERN'",
        "CDI, Vendeur à temps partiel, , PART_TIME",
        "CDI, Vendeur, , FULL_TIME",
        "Remote, Engineer, This is a part-time position., PART_TIME",
        ", Engineer (Contract), This is a part-time position., CONTRACTOR"
    })
    void joinsFieldAndTitleAndAsksTheDescriptionLast(
            @Nullable String stated, String title, @Nullable String description, String types) {
        assertThat(reader.read(stated, title, description).stream()
                        .map(reading -> reading.type().name())
                        .collect(Collectors.joining(",")))
                .isEqualTo(types);
    }

    @Test
    void quotesTheWordsAndNamesTheRule() {
        Evidence evidence =
                reader.read(null, "🚀 Nurse (Part-Time)", null).getFirst().evidence();

        assertThat(evidence).isEqualTo(new Evidence("title", 9, 18, "Part-Time", "type-word"));
        assertThat(reader.read("Full Time Internship", null, null))
                .extracting(reading -> reading.evidence().quote())
                .containsExactly("Full Time", "Internship");
        assertThat(reader.read("CDI", null, null).getFirst().evidence().rule()).isEqualTo("permanent-employment");
    }

    @Test
    void everyRuleIsExplainedInASentence() {
        assertThat(EmploymentRule.values()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.sentence()).endsWith(".");
        });
    }

    @Test
    void anyTextIsRead() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x3100)
                    .map(c -> random.nextInt(3) == 0 ? "contract: full-time/part stage ".charAt(c % 31) : c)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(reader.read(text, text, text)).isNotNull();
        }
        for (String part : List.of("contract ", "full-", "type: ", "not a ", "正社員", "\n", "full/")) {
            assertThat(reader.read(null, part.repeat(200_000), part.repeat(200_000)))
                    .isNotNull();
        }
    }
}
