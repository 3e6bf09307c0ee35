package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.source.Board;
import dev.paygrade.source.Corpus;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.TestPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded answers of real systems: every posting is read, and the facts in it are right. */
class AtsCorpusTest {

    private final Boards boards = Boards.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            greenhouse      | careerkit/greenhouse.json         | https://boards.greenhouse.io/amplitude            | 8636903002 8651132002
            greenhouse      | tech-salary-radar/greenhouse.json | https://boards.greenhouse.io/gitlab               | 8503792002 8565469002
            lever           | careerkit/lever.json              | https://jobs.lever.co/idealistconsulting          | a24ec4e5-5caa-473d-abd4-b71f09a8167b 5d54d69b-e940-452e-b892-1170aa60f095
            lever           | tech-salary-radar/lever.json      | https://jobs.lever.co/matchgroup                  | 3414ba28-35f7-45d3-8e13-35c883959635 4004a95b-ed89-4193-ad1a-a2ed5d4703d5
            ashby           | careerkit/ashby.json              | https://jobs.ashbyhq.com/HighlightTA              | 90fb3621-899e-4b59-925d-25080ec91e18 fc2f1f85-46a0-4a31-b165-683e39c07c04
            workable        | careerkit/workable.json           | https://apply.workable.com/zaelab                 | DD136DD7E7
            smartrecruiters | careerkit/smartrecruiters.json    | https://careers.smartrecruiters.com/Knight        | 743999671674844
            recruitee       | careerkit/recruitee.json          | https://acme.recruitee.com                        | 2700825 2697184
            personio        | careerkit/personio.xml            | https://acme.jobs.personio.de                     | 1834171
            teamtailor      | careerkit/teamtailor.json         | https://career.teamtailor.com                     | 20fafb7d-f013-4061-b6de-2894b3e0838b a52c9a45-1132-44c9-9696-76974817ae6e
            bamboohr        | careerkit/bamboohr.json           | https://acme.bamboohr.com                         | 86 87
            rippling        | careerkit/rippling.json           | https://ats.rippling.com/acme/jobs                | 2f0674e6-f01f-4ecd-b459-e947241c211f
            pinpoint        | careerkit/pinpoint.json           | https://acme.pinpointhq.com                       | post-001 post-002
            workday         | careerkit/workday.json            | https://salesforce.wd12.myworkdayjobs.com/External_Career_Site | JR354232 JR332446
            oracle          | careerkit/oracle_orc.json         | https://ejov.fa.ca2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX | 25587 26876
            eightfold       | careerkit/eightfold.json          | https://albemarle.eightfold.ai/careers            | 1099555326551 1099555208188
            phenom          | careerkit/phenom.html             | https://careers.phenom.com/global/en/search-results | P-104461 P-104504
            paylocity       | careerkit/paylocity.html          | https://recruiting.paylocity.com/recruiting/jobs/All/211e692d | 4141169 4401262
            neogov          | careerkit/neogov.xml              | https://www.governmentjobs.com/careers/fulton     | 410001 410002
            icims           | careerkit/icims.html              | https://careers-wipfli.icims.com/jobs/search      | 8214 8212
            jobvite         | careerkit/jobvite.html            | https://jobs.jobvite.com/feedingamerica/search    | /feedingamerica/job/octxAfww /feedingamerica/job/ohAzAfwK
            hrmdirect       | careerkit/hrmdirect.html          | https://acme.hrmdirect.com/employment/job-openings.php | 3762934 3779928
            """)
    void everyPostingIsThere(String kind, String file, String address, String ids) throws Exception {
        Board board = boards.of(kind).orElseThrow();
        Reading reading = board.read(TestPages.source(kind, address), Corpus.page(path(file), type(file), address));
        assertThat(reading.complaints()).isEmpty();
        List<RawPosting> postings = postings(reading);
        assertThat(postings).extracting(RawPosting::externalId).containsExactly(ids.split(" "));
        assertThat(postings).allSatisfy(p -> {
            assertThat(p.title()).isNotBlank().doesNotContain("&amp;", "  ");
            assertThat(p.url()).isNotNull();
            assertThat(p.description() == null ? "" : p.description()).doesNotContain("&lt;p&gt;");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lever     | tech-salary-radar/lever.json | https://jobs.lever.co/matchgroup     | 150000 180000 USD per-year-salary
            ashby     | careerkit/ashby.json         | https://jobs.ashbyhq.com/HighlightTA | 102800 137000 CAD 1 YEAR
            recruitee | careerkit/recruitee.json     | https://acme.recruitee.com           | 60000 75000 EUR year, 75000 90000 EUR year
            pinpoint  | careerkit/pinpoint.json      | https://acme.pinpointhq.com          | 135000 198000 USD year, 70 90 USD hour
            neogov    | careerkit/neogov.xml         | https://www.governmentjobs.com/careers/fulton | 135000 175000 USD Year, 65 85 USD Hour
            """)
    void statedPayIsRight(String kind, String file, String address, String pay) throws Exception {
        Board board = boards.of(kind).orElseThrow();
        Reading reading = board.read(TestPages.source(kind, address), Corpus.page(path(file), type(file), address));
        assertThat(postings(reading).stream()
                        .flatMap(p -> p.statedPay().stream())
                        .map(AtsCorpusTest::shown))
                .containsExactly(pay.split(", "));
    }

    private static String shown(StatedPay pay) {
        return pay.min() + " " + pay.max() + " " + pay.currency() + " " + pay.unit();
    }

    private static List<RawPosting> postings(Reading reading) {
        return Stream.concat(
                        reading.postings().stream(), reading.next().stream().map(PageRequest::card))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Path path(String file) {
        return Corpus.folder("ats").resolve(file);
    }

    private static String type(String file) {
        return file.endsWith(".json") ? "application/json" : file.endsWith(".xml") ? "application/xml" : "text/html";
    }
}
