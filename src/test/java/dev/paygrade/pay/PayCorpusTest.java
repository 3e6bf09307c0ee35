package dev.paygrade.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Texts labelled by other projects, by their own rules; where those differ from our reading policy, ours holds: a single
 * amount has both bounds, hourly pay stays hourly, the bounds of what is plausible are ours.
 */
class PayCorpusTest {
    /**
     * Lines that the other projects leave empty and our policy reads: pay outside their bounds, a bare number in a field
     * for pay, a single amount without a range.
     */
    private static final Set<Integer> READ_BY_US = Set.of(13, 16, 17, 29, 31, 44, 89, 90);

    private static final Pattern BOUND = Pattern.compile("\"\"(min|max)\"\": ([0-9.]+)");

    private static final PayReader READER = new PayReader();

    private static List<String> cases() throws IOException {
        String corpus = System.getProperty("paygrade.corpus", "");
        assumeTrue(!corpus.isEmpty(), "paygrade.corpus is not set");
        Path file = Path.of(corpus, "parsing", "pay_text_cases.tsv");
        assumeTrue(Files.exists(file), "paygrade.corpus has no parsing/pay_text_cases.tsv");
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }

    private List<PayRange> read(String[] columns) {
        String text = unquoted(columns[0]).replace("\\n", "\n");
        return columns[1].equals("explicit")
                ? READER.readStated(text, PayContext.NONE)
                : READER.readProse("description", text, PayContext.NONE);
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> cases = cases();
        for (int i = 0; i < cases.size(); i++) {
            String[] columns = cases.get(i).split("\t", -1);
            boolean nothing = columns[2].equals("null") && !READ_BY_US.contains(i + 1);
            if (nothing && !read(columns).isEmpty()) {
                faults.add(columns[0] + " → " + read(columns));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void findsTheBounds() throws IOException {
        List<String> faults = new ArrayList<>();
        int count = 0;
        for (String line : cases()) {
            String[] columns = line.split("\t", -1);
            Matcher bounds = BOUND.matcher(columns[2]);
            while (bounds.find()) {
                count++;
                double wanted = Double.parseDouble(bounds.group(2));
                boolean found = read(columns).stream().anyMatch(range -> has(range, wanted));
                if (!found) {
                    faults.add(columns[0] + " lacks " + bounds.group() + " in " + read(columns));
                }
            }
        }
        assertThat(count).isGreaterThan(80);
        assertThat(faults).hasSizeLessThanOrEqualTo(count / 50);
    }

    /** The other projects annualise. */
    private static boolean has(PayRange range, double annual) {
        int times = range.period() == null ? 1 : range.period().timesAYear();
        return is(range.min(), annual, times) || is(range.max(), annual, times);
    }

    private static boolean is(@Nullable BigDecimal amount, double annual, int times) {
        return amount != null && amount.doubleValue() * times == annual;
    }
}
