package dev.paygrade.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./paygrade accuracy}: precision and recall per value and set. With {@code --write} the readers first
 * learn from our own sets what they teach, and the figures of these go into the file that the method page shows; tests
 * fail while a file is not what is learned or measured.
 */
public final class Accuracy {
    static final Path FIGURES = Path.of("src/main/resources/accuracy/gold.tsv");
    static final String HEADING = "set\tvalue\ttexts\texact\tright\twrong\tmissed";

    private Accuracy() {}

    @SuppressWarnings("SystemOut") // a command's answer
    public static void main(String[] arguments) throws IOException {
        boolean write = List.of(arguments).contains("--write");
        if (write) {
            Learn.write();
        }
        List<Score> gold = new GoldSets().scores();
        List<Score> all = new ArrayList<>(gold);
        String corpus = System.getProperty("paygrade.corpus", "");
        if (!corpus.isEmpty()) {
            all.addAll(new PublicSets(Path.of(corpus, "parsing")).scores());
        }
        System.out.println(table(all));
        if (write) {
            Files.writeString(FIGURES, figures(gold), StandardCharsets.UTF_8);
            System.out.println("written to " + FIGURES);
        }
    }

    static String figures(List<Score> scores) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        scores.forEach(score -> lines.add(score.row()));
        return String.join("\n", lines) + "\n";
    }

    private static String table(List<Score> scores) {
        List<String> lines = new ArrayList<>();
        String format = "%-34s %-50s %6s %9s %9s %9s %6s";
        lines.add(format.formatted("value", "set", "texts", "precision", "recall", "all right", "wrong"));
        for (Score score : scores) {
            lines.add(format.formatted(
                    score.value(),
                    score.set(),
                    score.texts(),
                    score.right() + score.missed() == 0 ? "-" : share(score.precision()),
                    score.right() + score.missed() == 0 ? "-" : share(score.recall()),
                    share(score.exactShare()),
                    score.wrong()));
        }
        return String.join("\n", lines);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
