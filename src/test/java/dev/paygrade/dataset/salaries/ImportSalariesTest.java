package dev.paygrade.dataset.salaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.Command;
import dev.paygrade.boot.TestDatabase;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.Rollups;
import dev.paygrade.insight.imported.ImportedDataset;
import dev.paygrade.insight.imported.ImportedPay;
import dev.paygrade.insight.imported.ImportedRolePay;
import dev.paygrade.insight.imported.ImportedScope;
import dev.paygrade.level.Level;
import dev.paygrade.posting.Database;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./paygrade import-salaries}, from file to figures. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportSalariesTest {
    private static final String HEADER =
            "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size\n";

    /**
     * The ads of the raw rows, independently: neighbours that agree in all but the amounts and do not rise form a chain,
     * and each chain is cut in twos.
     */
    private static final String ADS = """
            with numbered as (
                select *, salary::numeric as amount, row(work_year, experience_level, employment_type, job_title,
                       salary_currency, employee_residence, remote_ratio, company_location, company_size)::text as rest
                from observation_raw where dataset_id = ?),
            broken as (
                select *, case when lag(rest) over w = rest and lag(amount) over w >= amount
                                    and lag(row_number) over w = row_number - 1 then 0 else 1 end as begins
                from numbered window w as (order by row_number)),
            chained as (select *, sum(begins) over (order by row_number) as chain from broken),
            ads as (
                select (row_number() over (partition by chain order by row_number) - 1) / 2 as ad, *
                from chained),
            ad as (
                select min(rest) as rest, min(amount) as low, max(amount) as high, count(*) as n,
                       min(salary_in_usd::int) as usd_low, max(salary_in_usd::int) as usd_high,
                       min(job_title) as title, min(work_year) as year
                from ads group by chain, ad),
            distinct_ad as (
                select rest, low, high, min(usd_low) as usd_low, min(usd_high) as usd_high, count(*) as ads, sum(n) as raw_rows,
                       min(title) as title, min(year) as year
                from ad group by rest, low, high)
            """;

    @Inject
    Rollups rollups;

    @Inject
    ImportSalaries command;

    @Inject
    Database database;

    @Inject
    TestBoard board;

    @Inject
    ImportedPay pay;

    @Inject
    RoleInsight roles;

    @TempDir
    Path folder;

    private int status;

    @AfterEach
    void takeAway() {
        board.sql("delete from observation_dataset");
    }

    private String run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--rejects", folder.resolve("rejects.jsonl").toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        status = command.run(all, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
    }

    private String file(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n")
                .toString();
    }

    private static String row(String title, int salary) {
        return "2025,SE,FT,%s,%d,USD,%d,NO,100,NO,M".formatted(title, salary, salary);
    }

    private List<String> sql(String query, Object... parameters) {
        return database.query(query, List.of(parameters), row -> row.getString(1));
    }

    /** Two ads, one of them three times, an amount alone, one that is listed twice, and what cannot be read. */
    private String small() throws IOException {
        return file(
                "salaries_2025-03-01.csv",
                row("Data Engineer", 150_000),
                row("Data Engineer", 100_000),
                row("Data Engineer", 150_000),
                row("Data Engineer", 100_000),
                row("Data Engineer", 90_000),
                row("Data Engineer", 120_000),
                row("Data Engineer", 120_000),
                "2025,XX,FT,Data Engineer,70000,USD,70000,NO,100,NO,M",
                row("Data Engineer", 110_000),
                "2024,EN,CT,\"Analyst, Data\",60000,EUR,64000,DE,50,AT,S",
                "2024,EN,CT,\"Analyst, Data\",50000,EUR,53300,DE,50,AT,S",
                row("Data Engineer", 150_000),
                row("Data Engineer", 100_000),
                "2024,EN,FL,Data Engineer,-5,EUR,64000,DE,50,AT,S",
                "2024,EN,FL,Data Engineer,1e9,EUR,64000,DE,50,AT,S",
                "2024,EN,FL,Data Engineer,5,EUR,64,DE,50,ZZ,S",
                "2024,EN,FL,Data Engineer,50000,EUR,64,DE,50,AT,S",
                "2199,EN,FL,Data Engineer,50000,EUR,53000,DE,50,AT,S",
                "2024,EN,FL,,50000,EUR,53000,DE,50,AT,S");
    }

    @Test
    void showsAndStoresNothingUnlessAsked() throws IOException {
        assertThat(run(small()))
                .contains(
                        "19 rows read",
                        "10 are the two ends of 5 ads",
                        "2 stand alone",
                        "7 rejected",
                        "7 ads",
                        "2 say in every column",
                        "5 are kept",
                        "row 8: experience_level is 'XX'",
                        "Nothing was stored");
        assertThat(status).isZero();
        assertThat(sql("select id from observation_dataset")).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("rejects.jsonl")))
                .hasSize(7)
                .last()
                .asString()
                .contains("job_title is missing", "\"row\":19", "2024,EN,FL,,50000");
    }

    @Test
    void makesOneIntervalOfTwoRowsAndOneOfRepeats() throws IOException {
        assertThat(run("--store", "--licence", "CC0-1.0", "--url", "https://example.org/pay", "--id", "pay", small()))
                .contains(
                        "Stored as the data set 'pay'",
                        "licence CC0-1.0",
                        "published 2025-03-01",
                        "2 titles name 2 roles");
        assertThat(sql("""
                        select concat_ws('|', o.row_number, o.level, o.employment_type, o.country, o.residence, o.work_mode,
                               o.company_size, o.year, o.currency, o.low, o.high, o.usd_low, o.usd_mid, o.usd_high, o.ads,
                               o.raw_rows, r.slug)
                        from observation o left join role r on r.id = o.role_id order by o.row_number"""))
                .containsExactly(
                        "1|SENIOR|FULL_TIME|NO|NO|REMOTE|M|2025|USD|100000|150000|100000|125000|150000|3|6|data-engineer",
                        "5|SENIOR|FULL_TIME|NO|NO|REMOTE|M|2025|USD|90000|90000|90000|90000|90000|1|1|data-engineer",
                        "6|SENIOR|FULL_TIME|NO|NO|REMOTE|M|2025|USD|120000|120000|120000|120000|120000|1|2|data-engineer",
                        "9|SENIOR|FULL_TIME|NO|NO|REMOTE|M|2025|USD|110000|110000|110000|110000|110000|1|1|data-engineer",
                        "10|ENTRY|CONTRACTOR|AT|DE|HYBRID|S|2024|EUR|50000|60000|53300|58650|64000|1|2|data-analyst");
        assertThat(pay.datasets()).singleElement().satisfies(dataset -> {
            assertThat(dataset.rows()).isEqualTo(19);
            assertThat(dataset.pairs()).isEqualTo(5);
            assertThat(dataset.singles()).isEqualTo(2);
            assertThat(dataset.repeats()).isEqualTo(2);
            assertThat(dataset.rejected()).isEqualTo(7);
            assertThat(dataset.intervals()).isEqualTo(5);
            assertThat(dataset.fileHash()).hasSize(64);
        });
        agrees("pay");
    }

    @Test
    void refusesTheSameFileAndReplacesItWhenAsked() throws IOException {
        String file = small();
        run("--store", "--id", "pay", file);
        assertThat(run("--store", "--id", "other", file))
                .contains("this very file", "data set 'pay'", "--again replaces it");
        assertThat(status).isEqualTo(1);
        String larger = file("more.csv", row("Data Engineer", 100_000));
        assertThat(run("--store", "--id", "pay", larger)).contains("'pay' is salaries_2025-03-01.csv", "--again");
        assertThat(sql("select count(*) from observation")).containsExactly("5");
        assertThat(run("--store", "--again", "--id", "pay", larger)).contains("Replaced as the data set 'pay'");
        assertThat(sql("select count(*) from observation")).containsExactly("1");
        assertThat(sql("select count(*) from observation_raw")).containsExactly("1");
        run("--store", "--again", "--id", "other", larger);
        assertThat(sql("select id from observation_dataset")).containsExactly("other");
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "title,pay\nCook,3\n");
        assertThat(run(other.toString())).contains("not the columns of a salary data set");
        assertThat(status).isEqualTo(Command.MISUSED);
        assertThat(run("--store", file("none.csv", "2025,SE,FT,Cook,x,USD,1,NO,100,NO,M")))
                .contains("no row can be counted");
        assertThat(status).isEqualTo(1);
        assertThat(run("--url", "javascript:alert(1)", small())).contains("is no web address");
        assertThat(run("nothing.csv")).contains("cannot be read");
        assertThat(run("--when", "x")).contains("there is no option --when");
        assertThat(run("--help")).contains("Usage: ./paygrade import-salaries");
    }

    @Test
    void keepsTheSeriesApartAndSuppressesSmallCells() throws IOException {
        int stated = statedInNorway();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String about = "2025,%s,FT,Data Engineer".formatted(i < 10 ? "SE" : "MI");
            for (int salary : new int[] {150_000 + i * 1000, 100_000 + i * i * 100}) {
                rows.add("%s,%d,USD,%d,NO,100,NO,M".formatted(about, salary, salary));
            }
        }
        rows.add("2023,SE,FT,Data Engineer,10000,USD,10000,NO,100,NO,M");
        rows.add("2025,SE,PT,Data Engineer,10000,USD,10000,NO,100,NO,M");
        rows.add("2025,SE,FT,Geospatial Data Engineer,333000,USD,333000,NO,100,SE,M");
        run("--store", "--id", "pay", file("pay.csv", rows.toArray(String[]::new)));

        ImportedRolePay found = pay.of(roles.role("data-engineer").orElseThrow(), ImportedScope.ALL)
                .getFirst();
        assertThat(found.n()).isEqualTo(13);
        assertThat(found.fromYear()).isEqualTo(2024);
        assertThat(found.statistic().orElseThrow().rawRows()).isEqualTo(25);
        assertThat(found.statistic().orElseThrow().low().p50()).isEqualTo(103_600);
        assertThat(found.byLevel())
                .extracting(part ->
                        part.of() + " " + part.n() + " " + part.statistic().isPresent())
                .containsExactly("MID 2 false", "SENIOR 11 true");
        assertThat(found.byCountry())
                .extracting(part ->
                        part.of() + " " + part.n() + " " + part.statistic().isPresent())
                .containsExactly("NO 12 true", "SE 1 false");

        ImportedRolePay narrow = pay.of(
                        roles.role("data-engineer").orElseThrow(),
                        new ImportedScope(List.of(Level.SENIOR), List.of("NO"), List.of(), PayCell.FULL_TIME, 2020))
                .getFirst();
        assertThat(narrow.n()).isEqualTo(11);
        assertThat(narrow.statistic().orElseThrow().low().p10()).isEqualTo(100_000);

        ImportedRolePay broader = pay.of(roles.role("geospatial-data-engineer").orElseThrow(), ImportedScope.ALL)
                .getFirst();
        assertThat(broader.shown().slug()).isEqualTo("data-engineer");
        assertThat(broader.why()).contains("fewer than 10 distinct intervals");
        assertThat(statedInNorway()).isEqualTo(stated);
    }

    private int statedInNorway() {
        // what other tests took away may still be counted
        rollups.fold();
        PostingFilter filter = PostingFilter.OPEN.with(Facet.COUNTRY, List.of("NO"));
        return roles.pay(roles.role("data-engineer").orElseThrow(), filter, PayCell.FULL_TIME)
                .nAds();
    }

    @Test
    void agreesWithSqlOverTheRawRowsOfTheRealFile() {
        String corpus = System.getProperty("paygrade.corpus", "");
        Assumptions.assumeTrue(!corpus.isEmpty(), "paygrade.corpus is not set");
        Path file = Path.of(corpus, "salaries", "aijobs_salaries_2025-01-19.csv");
        Assumptions.assumeTrue(Files.isReadable(file), "paygrade.corpus has no salaries");
        assertThat(run("--store", "--id", "real", "--licence", "CC0-1.0", file.toString()))
                .contains("74,301 rows read", "published 2025-01-19");
        agrees("real");
        String engineers = "from observation_raw where dataset_id = ? and job_title = 'Machine Learning Engineer'";
        assertThat(sql("select count(*) " + engineers, "real")).containsExactly("5841");
        // by every column that is not an amount; 1,475 or so without the year, which a statistic of two years needs
        String own = "select count(*) from observation where dataset_id = ? and title = 'Machine Learning Engineer'";
        assertThat(sql(own, "real")).containsExactly("1551");
        ImportedDataset dataset = pay.datasets().getFirst();
        ImportedRolePay found = pay.of(
                        roles.role("machine-learning-engineer").orElseThrow(), ImportedScope.ALL, dataset)
                .orElseThrow();
        assertThat(
                        sql(
                                "select role.slug from observation o join role on role.id = role_id where title = 'Machine Learning Engineer' limit 1"))
                .containsExactly("machine-learning-engineer");
        assertThat(found.statistic().orElseThrow().low().p50())
                .isEqualTo(Double.parseDouble(
                        sql("select percentile_cont(0.5) within group (order by usd_low) from observation o"
                                        + " join role_lineage l on l.role_id = o.role_id join role r on r.id = l.ancestor_id"
                                        + " where r.slug = 'machine-learning-engineer' and year >= 2024 and employment_type = 'FULL_TIME'")
                                .getFirst()));
    }

    /** n, distinct intervals and medians of every title and year, and the counts of the data set. */
    private void agrees(String id) {
        String figures = """
                select concat_ws('|', title, year, count(*), sum(ads), sum(raw_rows),
                       percentile_cont(0.5) within group (order by usd_low),
                       percentile_cont(0.5) within group (order by usd_high),
                       percentile_cont(0.5) within group (order by usd_low + (usd_high - usd_low) / 2))
                """;
        List<String> expected = sql(ADS + figures + " from distinct_ad group by title, year order by title, year", id);
        List<String> stored =
                sql(figures + " from observation where dataset_id = ? group by title, year order by title, year", id);
        assertThat(expected).isNotEmpty();
        assertThat(stored).isEqualTo(expected);
        assertThat(sql(
                        "select concat_ws('|', row_count - rejected_count, pair_count, single_count, repeat_count, interval_count) from observation_dataset where id = ?",
                        id))
                .isEqualTo(sql(
                        ADS
                                + "select concat_ws('|', sum(n), sum(case when n = 2 then 1 else 0 end), sum(case when n = 1 then 1 else 0 end), count(*) - (select count(*) from distinct_ad), (select count(*) from distinct_ad)) from ad",
                        id));
    }
}
