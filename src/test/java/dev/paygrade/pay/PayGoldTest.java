package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Precision and recall over texts labelled by reading; currency, bounds, period and kind must all be right. */
class PayGoldTest {
    private static final double LEAST_PRECISION = 0.99;
    private static final double LEAST_RECALL = 0.95;

    private static final PayReader READER = new PayReader();

    record Example(String where, PayContext context, String text, List<String> expected) {}

    private static List<Example> examples() {
        try (InputStream in = Objects.requireNonNull(PayGoldTest.class.getResourceAsStream("/gold/pay.tsv"))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("where\t"))
                    .map(PayGoldTest::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String line) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).as(line).hasSize(4);
        PayContext context = columns[1].isEmpty() ? PayContext.NONE : new PayContext(List.of(columns[1].split(",")));
        return new Example(columns[0], context, columns[2].replace("\\n", "\n"), Expected.list(columns[3]));
    }

    private List<PayRange> read(Example example) {
        return example.where().equals("pay")
                ? READER.readStated(example.text(), example.context())
                : READER.readProse(example.where(), example.text(), example.context());
    }

    @Test
    void reachesTheBars() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int falseTraps = 0;
        List<String> faults = new ArrayList<>();
        for (Example example : examples()) {
            List<String> got = read(example).stream().map(Expected::write).toList();
            List<String> extra = new ArrayList<>(got);
            example.expected().forEach(extra::remove);
            List<String> lacking = new ArrayList<>(example.expected());
            got.forEach(lacking::remove);
            right += got.size() - extra.size();
            wrong += extra.size();
            missed += lacking.size();
            falseTraps += example.expected().isEmpty() && !got.isEmpty() ? 1 : 0;
            if (!got.equals(example.expected())) {
                faults.add(example.text() + "\n    expected " + example.expected() + "\n    but read " + got);
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        String figures = "precision %.4f, recall %.4f, false traps %d\n%s"
                .formatted(precision, recall, falseTraps, String.join("\n", faults));
        assertThat(precision).as(figures).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).as(figures).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(falseTraps).as(figures).isLessThanOrEqualTo(2);
    }

    @Test
    void isLargeEnoughToProveIt() {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(300);
        assertThat(examples.stream().filter(example -> example.expected().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(100);
        assertThat(examples.stream()
                        .flatMap(example -> example.expected().stream())
                        .map(range -> range.substring(0, 3))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void quotesTheWordsItReads() {
        for (Example example : examples()) {
            String text = example.text();
            for (PayRange range : read(example)) {
                int from = text.offsetByCodePoints(0, range.evidence().start());
                int to = text.offsetByCodePoints(0, range.evidence().end());
                assertThat(text.substring(from, to))
                        .isEqualTo(range.evidence().quote())
                        .containsPattern("[\\p{Nd}]");
                assertThat(range.evidence().field()).isEqualTo(example.where());
                assertThat(PayRule.values())
                        .anyMatch(rule -> rule.key().equals(range.evidence().rule()));
            }
        }
    }
}
