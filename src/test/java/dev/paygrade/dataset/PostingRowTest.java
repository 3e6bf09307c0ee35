package dev.paygrade.dataset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.source.RawPosting;
import dev.paygrade.source.StatedPay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the fields of data sets become postings. */
class PostingRowTest {
    private static final FieldNames NAMES = new FieldNames();

    @TempDir
    Path folder;

    private FieldMapping mapping(String lines, Map<Field, String> chosen) throws IOException {
        Path file = folder.resolve("rows.jsonl");
        Files.writeString(file, lines);
        return FieldMapping.of(Survey.of(file, DataFile.Format.JSON_LINES), chosen, NAMES);
    }

    private Entry entry(String line) throws IOException {
        Row row = Rows.jsonLines(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .next();
        return requireNonNull(new PostingRow(mapping(line, Map.of()), NAMES).read(requireNonNull(row)));
    }

    private RawPosting posting(String line) throws IOException {
        return entry(line).posting();
    }

    @Test
    void readsNestedFields() throws IOException {
        RawPosting posting = posting("""
                {"identifier": {"value": "R-7"}, "title": "Data Engineer", "hiringOrganization": {"name": "Quartzline"},\
                 "jobLocation": [{"address": {"addressLocality": "Lyon", "addressCountry": "FR"}}, {"address": {"addressLocality": "Paris"}}],\
                 "baseSalary": {"currency": "EUR", "value": {"minValue": 50000, "maxValue": 60000.5, "unitText": "YEAR"}},\
                 "skills": ["SQL", "dbt"], "url": "https://jobs.example/7#apply"}""");
        assertThat(posting.externalId()).isEqualTo("R-7");
        assertThat(posting.company()).isEqualTo("Quartzline");
        assertThat(posting.locations()).containsExactly("Lyon, FR", "Paris");
        assertThat(posting.statedPay())
                .containsExactly(
                        new StatedPay(new BigDecimal("50000"), new BigDecimal("60000.5"), "EUR", "YEAR", null, false));
        assertThat(posting.skills()).containsExactly("SQL", "dbt");
        assertThat(posting.url()).isEqualTo(URI.create("https://jobs.example/7"));
    }

    @Test
    void neverMixesAnAmountWithAnotherCurrency() throws IOException {
        RawPosting posting = posting(
                "{\"title\":\"x\",\"salary_min_orig\":null,\"salary_max_orig\":null,\"currency_original\":null,\"salary_min_usd\":90000}");
        assertThat(posting.statedPay()).isEmpty();
        posting = posting("{\"title\":\"x\",\"salaryMinUsd\":90000,\"salaryMaxUsd\":\"100,000\",\"currency\":\"GBP\"}");
        assertThat(posting.statedPay())
                .containsExactly(
                        new StatedPay(new BigDecimal("90000"), new BigDecimal("100000"), "USD", null, null, false));
    }

    @Test
    void readsPayThatIsText() throws IOException {
        assertThat(posting("{\"title\":\"x\",\"salary\":\"$50 - $60 an hour\"}").pay())
                .isEqualTo("$50 - $60 an hour");
        assertThat(posting(
                                "{\"title\":\"x\",\"min_salary\":\"$120k\",\"max_salary\":\"$150k\",\"pay_period\":\"year\"}")
                        .pay())
                .isEqualTo("$120k - $150k per year");
        assertThat(posting("{\"title\":\"x\",\"hourly_rate\":55,\"currency\":\"USD\"}")
                        .statedPay())
                .containsExactly(new StatedPay(new BigDecimal("55"), new BigDecimal("55"), "USD", "hour", null, false));
        assertThat(posting("{\"title\":\"x\",\"salary_min\":4e4,\"salary_is_predicted\":\"1\"}")
                        .statedPay())
                .extracting(StatedPay::estimated)
                .containsExactly(true);
    }

    @Test
    void survivesNumbersThatNoMemoryHolds() throws IOException {
        assertThat(posting("{\"title\":\"x\",\"salary_min\":1e999999999,\"salary_max\":NaN}")
                        .statedPay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,Remote,true", "1.0,Remote,true", "false,,false", "100,Remote,true", "50,Hybrid,false", "0,,false"
    })
    void readsRemoteFlags(String flag, String mode, boolean weak) throws IOException {
        Entry entry = entry("{\"title\":\"x\",\"remote_ratio\":\"" + flag + "\"}");
        assertThat(entry.posting().workMode()).isEqualTo(mode);
        assertThat(entry.remoteFlag()).isEqualTo(weak);
    }

    @Test
    void joinsThePartsOfAPlaceAndLists() throws IOException {
        RawPosting posting = posting(
                "{\"title\":\"x\",\"city\":\"Austin\",\"state\":\"Texas\",\"country\":\"US\",\"skills\":\"['python', 'sql']\",\"created_at\":\"1.713397e+12\"}");
        assertThat(posting.locations()).containsExactly("Austin, Texas, US");
        assertThat(posting.skills()).containsExactly("python", "sql");
        assertThat(posting.posted()).isEqualTo("1713397000000");
    }

    @Test
    void takesEmptyCellsForEmpty() throws IOException {
        RawPosting posting = posting("{\"title\":\"x\",\"company\":\"NaN\",\"location\":\"N/A\",\"url\":\"none\"}");
        assertThat(posting.company()).isNull();
        assertThat(posting.locations()).isEmpty();
        assertThat(posting.url()).isNull();
    }

    @Test
    void obeysThePersonAndShowsWhatIsUnused() throws IOException {
        String line =
                "{\"vac\":{\"headline\":\"x\"},\"title\":\"y\",\"company\":\"z\",\"shoe\":{\"size\":41},\"mood\":1}";
        FieldMapping mapping =
                mapping(line, Map.of(Field.TITLE, "vac.headline", Field.COMPANY, "", Field.LEVEL, "nope"));
        assertThat(mapping.of(Field.TITLE))
                .extracting(FieldMapping.Binding::path)
                .containsExactly("vac.headline");
        assertThat(mapping.of(Field.COMPANY)).isEmpty();
        assertThat(mapping.unused()).containsExactly("title", "company", "shoe.size", "mood");
        assertThat(mapping.unknown()).containsExactly("nope");
    }

    @Test
    void keepsTwoOpeningsBehindOneAddressApart() throws IOException {
        String page = "\",\"url\":\"https://jobs.example/all\"}";
        Repeats repeats = new Repeats();
        Entry first = requireNonNull(repeats.unrepeated(entry("{\"title\":\"One" + page)));
        Entry second = requireNonNull(repeats.unrepeated(entry("{\"title\":\"Two" + page)));
        assertThat(first.posting().externalId()).isEqualTo("https://jobs.example/all");
        assertThat(second.posting().externalId()).startsWith("https://jobs.example/all#");
        assertThat(repeats.unrepeated(entry("{\"title\":\"Two" + page))).isNull();
        assertThat(repeats.unrepeated(entry("{\"title\":\"One" + page))).isNull();
    }

    @Test
    void remembersManyRows() throws IOException {
        Entry like = entry("{\"title\":\"x\",\"id\":\"1\"}");
        Repeats repeats = new Repeats();
        for (int i = 0; i < 20_000; i++) {
            assertThat(repeats.unrepeated(like.as("id-" + i))).isNotNull();
        }
        for (int i = 0; i < 20_000; i += 997) {
            assertThat(repeats.unrepeated(like.as("id-" + i))).isNull();
        }
        assertThat(List.of(Field.values()))
                .allSatisfy(field -> assertThat(Field.of(field.label())).contains(field));
    }
}
