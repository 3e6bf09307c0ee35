package dev.paygrade.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddsTest {
    private static final String LIST = "pay-odds.tsv";
    private static final int COLUMNS = 2;

    /** The sum is that of the weights in the list, found by their words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "About us\nWe raised $3M.\n\nWhat we offer\n- Salary: £45,000 a year\n- 25 days off",
                "给与：月給30万円、賞与年2回 🎉🎉 nós pagamos £45,000 já",
                "£45,000",
                "line\n\n\n. \n£45,000 🎉"
            })
    void sumsTheWeightsOfWhatStandsAround(String text) throws IOException {
        char[] chars = text.toCharArray();
        WordsAround around = new WordsAround(chars, chars.length);
        int start = Math.max(text.indexOf("£45,000"), 0);
        Lesson.Notes notes = new Lesson.Notes();
        around.tell(start, start + 7, notes);
        Map<String, Integer> weights = weights();

        Odds.Sum sum = Odds.load(LIST, COLUMNS).sum();
        sum.reset();
        around.tell(start, start + 7, sum);

        int expected = notes.words().stream()
                .mapToInt(word -> weights.getOrDefault(word, 0))
                .sum();
        assertThat(sum.of(0)).isEqualTo((double) expected / Odds.SCALE, within(1e-9));
    }

    @Test
    void forgetsWhatItWasTold() {
        Odds.Sum sum = Odds.load(LIST, COLUMNS).sum();
        sum.reset();
        double base = sum.of(1);
        char[] text = "Salary: £45,000 a year".toCharArray();
        new WordsAround(text, text.length).tell(8, 15, sum);
        assertThat(sum.of(1)).isGreaterThan(base + 1);
        sum.reset();
        assertThat(sum.of(1)).isEqualTo(base);
    }

    /** Words that tell two kinds of places apart are given weights that tell unseen places apart. */
    @Test
    void learnsWhatTellsPlacesApart() {
        Lesson pay = new Lesson(List.of("B\t0", "L\tsalary", "R\tyear"), List.of(true));
        Lesson other = new Lesson(List.of("B\t0", "L\traised", "R\tyear"), List.of(false));
        List<String> rows = new Learning(List.of(pay, other, pay, other, pay, other, pay, other)).rows();
        Map<String, Integer> weights = new HashMap<>();
        rows.forEach(row -> weights.put(
                row.substring(0, row.lastIndexOf('\t')), Integer.parseInt(row.substring(row.lastIndexOf('\t') + 1))));
        assertThat(weights.get("L\tsalary")).isPositive();
        assertThat(weights.get("L\traised")).isNegative();
        assertThat(Math.abs(weights.getOrDefault("R\tyear", 0))).isLessThan(weights.get("L\tsalary"));
    }

    private static Map<String, Integer> weights() throws IOException {
        try (InputStream in = Objects.requireNonNull(OddsTest.class.getResourceAsStream("/taxonomy/" + LIST))) {
            Map<String, Integer> weights = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] cells = line.split("\t");
                weights.put(cells[0] + "\t" + cells[1], Integer.parseInt(cells[2]));
            });
            return weights;
        }
    }
}
