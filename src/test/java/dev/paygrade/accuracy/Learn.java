package dev.paygrade.accuracy;

import dev.paygrade.pay.PayContext;
import dev.paygrade.pay.PayLessons;
import dev.paygrade.place.PlaceLessons;
import dev.paygrade.wording.Learning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the gold sets teach: the weights of words that the readers use, learned anew and written where the readers and
 * the next build look for them. A test fails while the files are not what the sets teach.
 */
final class Learn {
    static final Path TAXONOMY = Path.of("src/main/resources/taxonomy");
    static final String HOW = "run ./paygrade accuracy --write, look at what changed, and commit it";
    private static final List<Path> TAXONOMIES = List.of(TAXONOMY, Path.of("target/classes/taxonomy"));
    static final String PAY = "pay-odds.tsv";
    static final String MODES = "mode-odds.tsv";
    static final String PLACES = "place-odds.tsv";

    private Learn() {}

    static void write() throws IOException {
        write(PAY, pay());
        PlaceLessons places = places();
        write(MODES, new Learning(places.modes()).rows());
        write(PLACES, new Learning(places.places()).rows());
    }

    /** The weights of words around amounts. */
    static List<String> pay() {
        PayLessons lessons = new PayLessons();
        for (String[] row : Rows.lessons("pay.tsv")) {
            if (row[0].equals("description")) {
                PayContext context = row[1].isEmpty() ? PayContext.NONE : new PayContext(List.of(row[1].split(",")));
                lessons.read(row[2], context, Rows.list(row[3], "; "));
            }
        }
        return new Learning(lessons.lessons()).rows();
    }

    /** Descriptions that say where and how one works. */
    static PlaceLessons places() {
        PlaceLessons lessons = new PlaceLessons();
        for (String[] row : Rows.lessons("place-modes.tsv")) {
            if (!row[1].isEmpty() && !row[1].equals("-")) {
                lessons.read(row[0], row[1], row[2], Rows.list(row[3], ","));
            }
        }
        return lessons;
    }

    private static void write(String list, List<String> rows) throws IOException {
        for (Path taxonomy : TAXONOMIES) {
            Files.writeString(taxonomy.resolve(list), String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        }
    }
}
