package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationReaderTest {
    private static final EducationReader READER = new EducationReader();

    @Test
    void meetsTheBarsOnTheGoldSet() {
        List<Gold> rows = Gold.load("education.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(80);
        assertThat(Gold.traps(rows)).isGreaterThanOrEqualTo(20);
        Gold.assertBars(rows, EducationReaderTest::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PhD in physics; PhD; degree-named",
                "B.S. in physics; B.S.; degree-named",
                "MS in physics; MS; degree-abbreviated",
                "A relevant degree; relevant degree; degree-unnamed",
                "No degree needed; No degree needed; degree-not-asked"
            })
    void quotesTheDegree(String text, String quote, String rule) {
        assertThat(READER.read(text)).singleElement().satisfies(reading -> {
            assertThat(reading.evidence().quote()).isEqualTo(quote);
            assertThat(reading.evidence().rule()).isEqualTo(rule);
        });
    }

    @Test
    void carriesTheDemandOfAHeadingToItsList() {
        assertThat(read("Nice to have:\n- a Master's degree\nWhat we offer:\n- MBA or PhD welcome"))
                .containsExactly("MASTER PREFERRED", "DOCTORATE PREFERRED");
        assertThat(read("Nice to have:\n- Rust\nRequirements:\n- PhD in physics"))
                .containsExactly("DOCTORATE REQUIRED");
    }

    private static List<String> read(String text) {
        return READER.read(text).stream()
                .map(r -> r.degree() + " " + r.demand() + (r.orEquivalent() ? " EQ" : ""))
                .toList();
    }
}
