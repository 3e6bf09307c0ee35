package dev.paygrade.accuracy;

import dev.paygrade.accuracy.Score.Case;
import dev.paygrade.level.LevelReader;
import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayRange;
import dev.paygrade.pay.PayReader;
import dev.paygrade.place.Countries;
import dev.paygrade.place.PlaceReader;
import dev.paygrade.place.PlaceText;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets that other projects labelled, each by its own rules; where those differ from our reading policy the difference
 * counts against us, and is named in the set.
 */
final class PublicSets {
    private static final Pattern BOUND = Pattern.compile("\"\"(min|max)\"\": ([0-9.]+)");
    /** Their words for levels as ours; what they leave unspecified, such as "L5" and "3", our policy reads. */
    private static final Map<String, List<String>> LEVELS = Map.of(
            "junior", List.of("ENTRY"),
            "mid", List.of("MID"),
            "senior", List.of("SENIOR"),
            "staff+", List.of("SENIOR"));

    private final Path folder;

    PublicSets(Path folder) {
        this.folder = folder;
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        pay(scores);
        levels(scores);
        places(scores);
        return scores;
    }

    private void pay(List<Score> scores) {
        Path file = folder.resolve("pay_text_cases.tsv");
        if (!Files.exists(file)) {
            return;
        }
        PayReader reader = new PayReader();
        List<Case> cases = new ArrayList<>();
        for (String[] row : Rows.corpus(file)) {
            String text = unquoted(row[0]);
            List<PayRange> found = row[1].equals("explicit")
                    ? reader.readStated(text, PayContext.NONE)
                    : reader.readProse("description", text, PayContext.NONE);
            List<String> expected = new ArrayList<>();
            Matcher bounds = BOUND.matcher(row[2]);
            while (bounds.find()) {
                expected.add(
                        new BigDecimal(bounds.group(2)).stripTrailingZeros().toPlainString());
            }
            cases.add(new Case(text, expected, annual(found, expected.size())));
        }
        scores.add(Score.of("SearchSteward pay texts (annual bounds)", "pay", cases));
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** They annualise, keep the first range, and of a single amount only one bound. */
    private static List<String> annual(List<PayRange> found, int bounds) {
        if (found.isEmpty()) {
            return List.of();
        }
        PayRange range = found.getFirst();
        BigDecimal times =
                BigDecimal.valueOf(range.period() == null ? 1 : range.period().timesAYear());
        List<String> figures = new ArrayList<>();
        if (range.min() != null) {
            figures.add(range.min().multiply(times).stripTrailingZeros().toPlainString());
        }
        if (range.max() != null
                && !(bounds == 1 && range.min() != null && range.max().compareTo(range.min()) == 0)) {
            figures.add(range.max().multiply(times).stripTrailingZeros().toPlainString());
        }
        return figures;
    }

    private void levels(List<Score> scores) {
        Path file = folder.resolve("seniority_cases.tsv");
        if (!Files.exists(file)) {
            return;
        }
        LevelReader reader = new LevelReader();
        scores.add(Score.of(
                "tech-salary-radar seniority",
                "level",
                Rows.corpus(file).stream()
                        .map(row -> new Case(
                                row[0],
                                LEVELS.getOrDefault(row[1], List.of()),
                                reader.read(null, row[0], null)
                                        .map(reading -> List.of(reading.level().name()))
                                        .orElse(List.of())))
                        .toList()));
    }

    private void places(List<Score> scores) {
        Path file = folder.resolve("location_remote_cases.tsv");
        if (!Files.exists(file)) {
            return;
        }
        PlaceReader reader = new PlaceReader();
        scores.add(Score.of(
                "tech-salary-radar places (US, Europe, elsewhere)",
                "countries",
                Rows.corpus(file).stream()
                        .map(row -> new Case(
                                row[0],
                                List.of(row[1].replaceAll(".*: \"\"|\"\".*", "")),
                                List.of(continent(PlaceReader.countries(reader.read(PlaceText.of(row[0])))))))
                        .toList()));
    }

    private static String continent(List<String> countries) {
        if (countries.contains("US")) {
            return "us";
        }
        return countries.stream().anyMatch(Countries.members("EUROPE")::contains) ? "eu" : "other";
    }
}
