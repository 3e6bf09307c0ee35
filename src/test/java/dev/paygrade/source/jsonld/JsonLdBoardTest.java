package dev.paygrade.source.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.paygrade.source.Coverage;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.TestPages;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.UnreadablePageException.Reason;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdBoardTest {

    private static final String ADDRESS = "https://fjord.example/jobs/";

    private final JsonLdBoard board = new JsonLdBoard();

    private Reading read(String html) throws UnreadablePageException {
        return board.read(TestPages.source("jsonld", ADDRESS), TestPages.html(ADDRESS, html));
    }

    private RawPosting posting(String fields) throws UnreadablePageException {
        return read("<script type='application/ld+json'>{'@type':'JobPosting','title':'Analyst'," + fields
                        + "}</script>")
                .postings()
                .getFirst();
    }

    @Test
    void aGraphWithReferencesAndRawLineBreaksIsReadWhole() throws Exception {
        Reading reading = board.read(
                TestPages.source("jsonld", ADDRESS), TestPages.list("jsonld/graph-with-everything.html", ADDRESS));
        assertThat(reading.postings())
                .containsExactly(RawPosting.builder("REQ-4711", "Data Engineer (m/w/d)")
                        .url(URI.create("https://fjord.example/jobs/data-engineer?utm_source=x"))
                        .company("Fjord & Fell AS")
                        .companyUrl(URI.create("https://fjord.example/"))
                        .locations(List.of("Bergen, Vestland, NO", "Oslo, Norway"))
                        .statedPay(List.of(
                                new StatedPay(
                                        new BigDecimal("720000"), new BigDecimal("860000"), "NOK", "YEAR", null, false),
                                new StatedPay(
                                        new BigDecimal("800000"),
                                        new BigDecimal("800000"),
                                        "NOK",
                                        "P1Y",
                                        "base",
                                        true)))
                        .employmentType("FULL_TIME, CONTRACTOR")
                        .workMode("TELECOMMUTE")
                        .eligibility("Norway, Sweden")
                        .posted("2026-07-30")
                        .validThrough("2026-09-30T00:00:00Z")
                        .description("<p>Move data\n\tup the fjord.</p>")
                        .skills(List.of("SQL", "Airflow", "dbt"))
                        .benefits(List.of("Ski pass", "Pension"))
                        .requisition("REQ-4711")
                        .build());
        assertThat(reading.complaints()).isEmpty();
    }

    @Test
    void microdataSaysTheSame() throws Exception {
        String uri = "https://tea.example/careers/reporting-analyst-99120";
        Reading reading = board.read(TestPages.source("jsonld", uri), TestPages.list("jsonld/microdata.html", uri));
        assertThat(reading.postings())
                .containsExactly(RawPosting.builder("99120", "Reporting Analyst")
                        .url(URI.create(uri))
                        .company("Harbour Tea Co")
                        .companyUrl(URI.create("https://tea.example"))
                        .locations(List.of("Cork, Ireland"))
                        .statedPay(List.of(new StatedPay(
                                new BigDecimal("21.5"), new BigDecimal("21.5"), "EUR", "HOUR", null, false)))
                        .posted("2026-08-02")
                        .description("<p>Count <b>leaves</b>.</p>")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'currency':'EUR','value':50000}                                          | 50000 | 50000 | EUR |
            {'currency':'EUR','value':'50,000.50'}                                    | 50000.5 | 50000.5 | EUR |
            {'currency':'EUR','minValue':1,'maxValue':2,'unitText':'MONTH'}           | 1 | 2 | EUR | MONTH
            {'currency':'EUR','value':[{'minValue':3,'unitCode':'HUR'}]}              | 3 |  | EUR | HUR
            {'value':{'minValue':0,'maxValue':90000}},'salaryCurrency':'PLN'          |  | 90000 | PLN |
            52000,'salaryCurrency':'GBP'                                              | 52000 | 52000 | GBP |
            '52000'                                                                   | 52000 | 52000 |  |
            """)
    void baseSalaryHasManyShapes(String salary, BigDecimal min, BigDecimal max, String currency, String unit)
            throws Exception {
        assertThat(posting("'baseSalary':" + salary).statedPay())
                .containsExactly(new StatedPay(min, max, currency, unit, null, false));
    }

    @Test
    void payInWordsStaysWords() throws Exception {
        RawPosting posting = posting("'baseSalary':{'currency':'USD','value':'from 60k to 70k'}");
        assertThat(posting.statedPay()).isEmpty();
        assertThat(posting.pay()).isEqualTo("USD from 60k to 70k");
        assertThat(posting("'baseSalary':'Competitive'").pay()).isNull();
        assertThat(posting("'baseSalary':{'value':{'value':1e999999999}}").statedPay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'identifier':'A-12'                              | A-12
            'identifier':{'value':8812}                      | 8812
            'identifier':'https://x.example/job/77123-a/'    | 77123
            'identifier':{'name':'Acme','value':'Acme'}      | /jobs
            'url':'/jobs/analyst-55001'                      | 55001
            """)
    void identifiersAreStable(String fields, String id) throws Exception {
        assertThat(posting(fields).externalId()).isEqualTo(id);
    }

    @Test
    void severalBlocksAndABrokenOne() throws Exception {
        Reading reading = read("""
                <script type="application/ld+json">[{"@type":"JobPosting","title":"One","url":"/jobs/10001"},
                {"@type":"JobPosting","url":"/jobs/10002","description":"untitled"}]</script>
                <script type="application/ld+json">{"@type":"JobPosting" "title":"Broken"}</script>
                <script type="application/ld+json">{"mainEntity":{"@type":"https://schema.org/JobPosting","title":"Two","url":"/jobs/10003"}}</script>
                """);
        assertThat(reading.postings()).extracting(RawPosting::externalId).containsExactly("10001", "10003");
        assertThat(reading.complaints())
                .extracting(c -> c.where() + " " + c.what().substring(0, 8))
                .containsExactly("JSON-LD block 2 is no JS", "JobPosting 2 of 3 has no t");
    }

    @Test
    void aListPageLeadsToWhatLooksLikePostingsAndToItsNextPage() throws Exception {
        Reading reading = read("""
                <a href="/jobs/">all</a> <a href="/jobs/data-engineer-1">x</a> <a href="data-analyst-2#apply">y</a>
                <a href="/about/us-all">about</a> <a href="https://other.example/jobs/a-b">other</a>
                <a href="/careers/ml-engineer">z</a> <a href="?page=2">2</a>
                """);
        assertThat(reading.next())
                .extracting(r -> r.purpose() + " " + r.uri())
                .containsExactly(
                        "DETAIL https://fjord.example/jobs/data-engineer-1",
                        "DETAIL https://fjord.example/jobs/data-analyst-2",
                        "DETAIL https://fjord.example/careers/ml-engineer",
                        "LIST https://fjord.example/jobs/?page=2");
    }

    @Test
    void aSelectorNamesTheLinks() throws Exception {
        SourceSpec source = TestPages.source(
                "jsonld", ADDRESS, Map.of("list.links", ".opening", "list.next", "a.more", "coverage", "complete"));
        Page page = TestPages.html(ADDRESS, """
                <p class="opening"><a href="/x/1">A</a></p><a class="opening" href="https://else.example/2">B</a>
                <a href="/jobs/data-engineer-1">C</a><a class="more" href="/more">more</a>""");
        assertThat(board.read(source, page).next())
                .extracting(PageRequest::uri)
                .containsExactly(
                        URI.create("https://fjord.example/x/1"),
                        URI.create("https://else.example/2"),
                        URI.create("https://fjord.example/more"));
        assertThat(board.coverage(source)).isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void sitemapsLeadToPostings() throws Exception {
        String uri = "https://fjord.example/sitemap.xml";
        String index = "<?xml version='1.0'?><sitemapindex><sitemap><loc>https://fjord.example/blog.xml</loc></sitemap>"
                + "<sitemap><loc>https://fjord.example/jobs.xml</loc></sitemap></sitemapindex>";
        String urls = "<?xml version='1.0'?><urlset><url><loc>https://fjord.example/jobs/a-1</loc></url>"
                + "<url><loc>https://fjord.example/blog/b-2</loc></url></urlset>";
        assertThat(xml(uri, index).next())
                .extracting(r -> r.purpose() + " " + r.uri())
                .containsExactly("LIST https://fjord.example/jobs.xml");
        assertThat(xml(uri, urls).next())
                .extracting(r -> r.purpose() + " " + r.uri())
                .containsExactly("DETAIL https://fjord.example/jobs/a-1");
        assertThat(catchThrowableOfType(UnreadablePageException.class, () -> xml(uri, urls.substring(0, 80)))
                        .reason())
                .isEqualTo(Reason.TRUNCATED);
        assertThat(board.coverage(TestPages.source("jsonld", uri))).isEqualTo(Coverage.COMPLETE);
    }

    private Reading xml(String uri, String text) throws UnreadablePageException {
        return board.read(
                TestPages.source("jsonld", uri),
                TestPages.page(
                        PageRequest.list(URI.create(uri)), "application/xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPageWithoutPostingIsAFailureOnlyWhereOneWasPromised() throws Exception {
        assertThat(catchThrowableOfType(UnreadablePageException.class, () -> read("<p>nothing</p>"))
                        .reason())
                .isEqualTo(Reason.NO_POSTINGS);
        PageRequest guessed = new PageRequest(URI.create(ADDRESS + "faq-1"), Purpose.DETAIL, 1, null, null);
        Page page = TestPages.page(guessed, "text/html", "<p>questions</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(board.read(TestPages.source("jsonld", ADDRESS), page).postings())
                .isEmpty();
    }
}
