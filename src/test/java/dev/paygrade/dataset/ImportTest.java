package dev.paygrade.dataset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.paygrade.boot.Command;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./paygrade import}, from file to database. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportTest {
    private static final String SOURCE = "import-test";

    @Inject
    Import command;

    @Inject
    Database database;

    @Inject
    TestBoard board;

    @TempDir
    Path folder;

    private int status;

    @AfterEach
    void takeAway() {
        board.remove(SOURCE, "import-other");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String run(LongPredicate goesOn, Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--source", SOURCE, "--rejects", folder.resolve("rejects.jsonl").toString()));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        status = command.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), goesOn);
        // numbers stand in columns
        return out.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
    }

    private String store(Path file, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--store");
        return run(row -> true, file, all.toArray(String[]::new));
    }

    private List<String> stored(String columns) {
        return database.query(
                "select concat_ws('|', " + columns
                        + ") from posting p join sighting s on s.posting_id = p.id where s.source_id = ? order by s.external_id",
                List.of(SOURCE),
                row -> row.getString(1));
    }

    private static String ad(int i) {
        return "{\"id\":\"%04d\",\"title\":\"Data Engineer, Team %d\",\"company\":\"Importine\",\"location\":\"Berlin\"}%n"
                .formatted(i, i);
    }

    private static String ads(int n) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < n; i++) {
            all.append(ad(i));
        }
        return all.toString();
    }

    @Test
    void showsAndStoresNothingUnlessAsked() throws IOException {
        Path file = file("ads.jsonl", """
                {"id":"1","vac":{"headline":"Senior Data Engineer"},"company":"Importine","location":"Berlin, Germany","salary_min":70000,"salary_max":90000,"currency":"EUR","shoe":41}
                """);
        assertThat(run(row -> true, file)).contains("no field is known for a title");
        assertThat(status).isEqualTo(Command.MISUSED);
        assertThat(run(row -> true, file, "--map", "title=vac.headline"))
                .contains(
                        "title from vac.headline",
                        "not used shoe",
                        "level SENIOR",
                        "pay EUR 70,000 – 90,000 a YEAR",
                        "place Berlin",
                        "1 rows read",
                        "1 can be stored",
                        "1 (100%) with pay",
                        "Nothing was stored");
        assertThat(status).isZero();
        assertThat(stored("title")).isEmpty();
        assertThat(database.query("select id from source where id = ?", List.of(SOURCE), row -> row.getString(1)))
                .isEmpty();
    }

    @Test
    void accountsForEveryRow() throws IOException {
        Path file = file(
                "ads.jsonl",
                ad(1) + ad(2) + "{\"id\":\"3\",\n[1]\n" + ad(1) + "{\"id\":\"5\",\"title\":\" \"}\n\n"
                        + ad(1).replace("0001", "0009")
                        + "{\"title\":\"Nurse\"}\n"
                        + ad(2).replace("Berlin", "Munich"));
        String said = store(file);
        assertThat(said)
                .contains(
                        "9 rows read",
                        "3 stored as new",
                        "1 linked to",
                        "0 unchanged",
                        "1 changed",
                        "1 repeat",
                        "3 rejected",
                        "row 3: is not JSON",
                        "row 4: is not a JSON object",
                        "row 6: has no title")
                .doesNotContain("not explained");
        assertThat(stored("p.title, p.employer, p.places->0->>'city', s.link_reason is not null"))
                .containsExactlyInAnyOrder(
                        "Data Engineer, Team 1|Importine|Berlin|f",
                        "Data Engineer, Team 2|Importine|Munich|f",
                        "Data Engineer, Team 1|Importine|Berlin|t",
                        "Nurse|f");
        List<String> rejects = Files.readAllLines(folder.resolve("rejects.jsonl"));
        assertThat(rejects).hasSize(3);
        assertThat(rejects.get(2))
                .contains("\"row\":6", "\"reason\":\"has no title\"", "\"raw\":\"{\\\"id\\\":\\\"5\\\"");
        given().get("/sources").then().statusCode(200).body(containsString("imported file"));
    }

    @Test
    void storesNothingNewTheSecondTime() throws IOException {
        Path file = file("ads.jsonl", ads(5));
        assertThat(store(file)).contains("5 stored as new");
        assertThat(store(file)).contains("was imported whole");
        assertThat(store(file, "--again")).contains("5 rows read", "0 stored as new", "5 unchanged");
        assertThat(stored("title")).hasSize(5);
    }

    @Test
    void goesOnWhereItWasBrokenOff() throws IOException {
        Path file = file("ads.jsonl", "{\"id\":\"x\"}\n" + ads(700) + "{\"id\":\"y\"}\n" + ad(7));
        assertThat(run(row -> row < 450, file, "--store")).contains("Broken off after row 301");
        assertThat(status).isEqualTo(1);
        assertThat(stored("title")).hasSize(300);
        Files.writeString(folder.resolve("rejects.jsonl"), "{\"row\":400}\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(store(file))
                .contains(
                        "going on after row 301",
                        "703 rows read",
                        "700 stored as new",
                        "0 unchanged",
                        "1 repeat",
                        "2 rejected");
        assertThat(status).isZero();
        assertThat(stored("title")).hasSize(700);
        assertThat(Files.readAllLines(folder.resolve("rejects.jsonl")))
                .hasSize(2)
                .noneMatch(line -> line.contains("400"));
    }

    @Test
    void readsQuotedCellsAndOtherEncodings() throws IOException {
        Path file = folder.resolve("ads.csv");
        Files.write(
                file,
                "\uFEFFJob Title,Company Name,Location,Job Description,Is Remote\r\n".getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            out.write("\"Engineer, \"\"Core\"\"\",Importine,,\"Two\nlines\",True\r\n".getBytes(StandardCharsets.UTF_8));
            out.write("Entwickler für Köln,Importine,Köln,,True\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(
                    "DÃ©veloppeur,Importine,Paris,,\r\nAnalyst,Importine,Singapore,,True\r\nToo,many,cells,in,this,row\r\n"
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(store(file))
                .contains("5 rows read", "4 stored as new", "2 remote flags", "has 6 cells where the header has 5");
        assertThat(stored("p.title, p.work_mode, p.description"))
                .containsExactlyInAnyOrder(
                        "Engineer, \"Core\"|REMOTE|<p>Two<br>lines</p>",
                        "Entwickler für Köln",
                        "Développeur",
                        "Analyst");
    }

    @Test
    void storesWhatAPackedFileHeldBeforeItWasTorn() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ads(400).getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("ads.jsonl.gz");
        Files.write(file, java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 200));
        assertThat(store(file)).contains("cannot be read to its end");
        assertThat(status).isEqualTo(1);
        assertThat(stored("title")).isNotEmpty();
        Files.write(file, packed.toByteArray());
        assertThat(store(file)).contains("400 rows read");
        assertThat(status).isZero();
        assertThat(stored("title")).hasSize(400);
    }

    @Test
    void oneRowThatTheDatabaseRefusesStopsNoOther() throws IOException {
        board.sql("alter table posting add constraint refused check (title <> 'Refused')");
        try {
            Path file = file("ads.jsonl", ads(3) + "{\"id\":\"r\",\"title\":\"Refused\"}\n" + ad(4));
            assertThat(store(file)).contains("5 rows read", "4 stored as new", "1 rejected", "could not be stored");
            assertThat(stored("title")).hasSize(4);
        } finally {
            board.sql("alter table posting drop constraint refused");
        }
    }

    @Test
    void closesWhatTheFileSaysIsGone() throws IOException {
        Path file = file(
                "ads.jsonl",
                ad(1)
                        + ad(2).replace("\"id\"", "\"status\":\"Closed\",\"id\"")
                        + ad(3).replace("\"id\"", "\"closed_at\":\"2026-01-02\",\"id\""));
        assertThat(store(file)).contains("2 are closed");
        assertThat(stored("closed_at is null, closed_reason"))
                .containsExactly(
                        "t", "f|closed, says the imported file", "f|closed on 2026-01-02, says the imported file");
    }

    @Test
    void leavesOtherSourcesAlone() throws IOException {
        board.open(SOURCE);
        assertThat(store(file("ads.jsonl", ads(1)))).contains("is a source that is read on a schedule");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithACommandLine() throws IOException {
        Path file = file("ads.jsonl", ads(1));
        assertThat(run(row -> true, file, "--mpa")).contains("there is no option --mpa", "Usage:");
        assertThat(run(row -> true, file, "--map", "titel=x")).contains("postings have no field 'titel'");
        assertThat(run(row -> true, file, "--map", "title=nope")).contains("the file has no field nope");
        assertThat(run(row -> true, file("ads.xlsx", "?"))).contains("is not called .jsonl");
        assertThat(run(row -> true, folder.resolve("none.csv"))).contains("cannot be read");
        assertThat(status).isEqualTo(Command.MISUSED);
    }

    @Test
    void losesNoneOfTheRealPostings() {
        String corpus = System.getProperty("paygrade.corpus", "");
        Path file = Path.of(corpus, "postings", "tech-salary-radar", "jobs.jsonl.gz");
        Assumptions.assumeTrue(!corpus.isEmpty() && Files.exists(file), "paygrade.corpus is not set");
        assertThat(store(file)).contains("8,313 rows read", "0 rejected").doesNotContain("not explained");
        assertThat(status).isZero();
        List<Long> counts = database.query("""
                select (select count(*) from sighting where source_id = i.source_id), row_count, added + linked,
                       (select count(distinct posting_id) from sighting where source_id = i.source_id), added, with_pay,
                       (select count(*) from sighting where source_id = i.source_id and link_reason is not null), linked
                from import i where source_id = ?""", List.of(SOURCE), row -> {
                    List<Long> all = new ArrayList<>();
                    for (int i = 1; i <= 8; i++) {
                        all.add(row.getLong(i));
                    }
                    return all;
                })
                .getFirst();
        assertThat(counts.subList(0, 3)).containsOnly(8313L);
        assertThat(counts.get(3)).isEqualTo(counts.get(4)).isGreaterThan(7900);
        // the file states pay of 3,806
        assertThat(counts.get(5)).isEqualTo(3806);
        assertThat(counts.get(6)).isEqualTo(counts.get(7));
    }
}
