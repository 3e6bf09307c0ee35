package dev.paygrade.source.featured;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.paygrade.source.Complaint;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.PageRequest.Purpose;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.TestPages;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardListTest {

    private final FeaturedPageBoard board = new FeaturedPageBoard();

    private Reading list(String name, String uri) throws Exception {
        return board.read(TestPages.source("featured-page", uri), TestPages.list("featured/" + name, uri));
    }

    private RawPosting detail(String name, PageRequest request) throws Exception {
        Page page = TestPages.answer(request, "featured/" + name);
        return board.read(TestPages.source("featured-page", "http://127.0.0.1:1/"), page)
                .postings()
                .getFirst();
    }

    private static List<RawPosting> cards(Reading reading) {
        return reading.next().stream()
                .filter(r -> r.purpose() == Purpose.DETAIL)
                .map(PageRequest::card)
                .toList();
    }

    @Test
    void aRowOf2025SaysEachThingOnce() throws Exception {
        RawPosting card =
                cards(list("list-until-2025.html", "http://127.0.0.1:1/")).getFirst();
        assertThat(card)
                .isEqualTo(RawPosting.builder("910001", "Senior ML Engineer (m/f/d)")
                        .url(URI.create("http://127.0.0.1:1/job/910001-senior-ml-engineer/"))
                        .company("Nordlicht Robotics")
                        .locations(List.of("Hamburg, Hamburg, Germany"))
                        .employmentType("Full Time")
                        .level("Senior-level / Expert")
                        .pay("EUR 88K - 164K *")
                        .workMode("Remote-first")
                        .featured(true)
                        .build());
    }

    @Test
    void badgesMayStandInOneWrapper() throws Exception {
        RawPosting card =
                cards(list("list-until-2025.html", "http://127.0.0.1:1/")).get(1);
        assertThat(card.pay()).isEqualTo("GBP 31K - 36K");
        assertThat(card.employmentType()).isEqualTo("Full Time Internship");
        assertThat(card.level()).isEqualTo("Entry-level / Junior");
        assertThat(card.company()).isEqualTo("Kestrel & Wren Ltd");
        assertThat(card.locations()).containsExactly("Leeds, England, United Kingdom");
        assertThat(card.featured()).isFalse();
    }

    @Test
    void aFeaturedRowListedTwiceIsAskedForOnce() throws Exception {
        assertThat(list("list-until-2025.html", "http://127.0.0.1:1/jobs/").next())
                .extracting(PageRequest::uri)
                .containsExactly(
                        URI.create("http://127.0.0.1:1/job/910001-senior-ml-engineer/"),
                        URI.create("http://127.0.0.1:1/job/910002-data-analyst/"),
                        URI.create("http://127.0.0.1:1/jobs/?page=2"));
    }

    @Test
    void brokenRowsAreNamedAndWhatTheySayIsKept() throws Exception {
        Reading reading = list("list-until-2025.html", "http://127.0.0.1:1/");
        assertThat(reading.complaints())
                .extracting(Complaint::where, Complaint::what)
                .containsExactly(
                        tuple("card 4 of 5", "has no title"),
                        tuple("\"Platform Engineer\"", "has no link to its page"));
        assertThat(reading.postings()).extracting(RawPosting::company).containsExactly("Ormond Bank");
    }

    @Test
    void theDetailPageOf2025CompletesItsCard() throws Exception {
        PageRequest request =
                list("list-until-2025.html", "http://127.0.0.1:1/").next().getFirst();
        RawPosting posting = detail("detail-until-2025.html", request);
        assertThat(posting)
                .isEqualTo(requireNonNull(request.card()).toBuilder()
                        .companyUrl(URI.create("https://nordlicht.example/"))
                        .posted("2w ago")
                        .applyUrl(URI.create("https://jobs.nordlicht.example/apply/77"))
                        .description(posting.description())
                        .skills(List.of("Python", "PyTorch", "Computer Vision"))
                        .benefits(List.of("Health care", "Startup environment"))
                        .build());
        assertThat(posting.description()).startsWith("<p>You teach robot arms");
    }

    @Test
    void aCardOf2026SaysPlaceModeAndAge() throws Exception {
        RawPosting card = cards(list("list-of-2026.html", "http://127.0.0.1:1/jobs/?q=data&page=3"))
                .getFirst();
        assertThat(card)
                .isEqualTo(RawPosting.builder("7710021", "Clinical Data Manager")
                        .url(URI.create("http://127.0.0.1:1/job/clinical-data-manager-7710021/"))
                        .locations(List.of("Tel Aviv, Israel", "Haifa, Israel"))
                        .employmentType("Full Time")
                        .level("Mid-level")
                        .pay("USD 68K-88K")
                        .workMode("Remote")
                        .posted("8h ago")
                        .featured(true)
                        .build());
    }

    @Test
    void anEstimateKeepsItsMarkAndIsNoEmploymentType() throws Exception {
        RawPosting card = cards(list("list-of-2026.html", "http://127.0.0.1:1/jobs/?page=3"))
                .get(1);
        assertThat(card.pay()).isEqualTo("ILS 139K-151K (estimate)");
        assertThat(card.employmentType()).isNull();
        assertThat(card.locations()).containsExactly("Ramat Gan, Tel Aviv District, Israel");
        assertThat(card.posted()).isEqualTo("5mo ago");
        assertThat(card.featured()).isFalse();
        assertThat(card.workMode()).isNull();
    }

    @Test
    void postingsWithDifferentIdentifiersStayApart() throws Exception {
        Reading reading = list("list-of-2026.html", "http://127.0.0.1:1/jobs/?q=data&page=3");
        assertThat(cards(reading)).extracting(RawPosting::externalId).containsExactly("7710021", "7710034", "7710035");
        assertThat(reading.next().getLast().uri()).hasToString("http://127.0.0.1:1/jobs/?q=data&page=4");
        assertThat(reading.complaints()).hasSize(1);
    }

    @Test
    void theDetailPageOf2026UnmasksItsEmployer() throws Exception {
        PageRequest request =
                list("list-of-2026.html", "http://127.0.0.1:1/").next().getFirst();
        RawPosting posting = detail("detail-of-2026.html", request);
        assertThat(posting)
                .isEqualTo(requireNonNull(request.card()).toBuilder()
                        .company("Medison Pharma")
                        .eligibility("Israel")
                        .description(posting.description())
                        .skills(List.of("SQL", "SAS", "CDISC (SDTM, ADaM)"))
                        .build());
        assertThat(posting.description())
                .contains("<h5>Tasks</h5>", "<li>Answers auditors &amp; statisticians.</li>", "life science")
                .doesNotContain("N/A", "Middle East");
    }

    @Test
    void aDetailPageOnItsOwnHasItsPlaceFromItsSections() throws Exception {
        RawPosting posting = detail(
                "detail-of-2026.html",
                PageRequest.list(URI.create("https://b.example/job/clinical-data-manager-7710021/")));
        assertThat(posting.externalId()).isEqualTo("7710021");
        assertThat(posting.locations()).containsExactly("Tel Aviv, Israel");
    }

    @Test
    void aFullListGoesOnThoughNoLinkSaysSo() throws Exception {
        String row = "<li class='list-group-item'><a href='/job/%d/'><h5>Analyst %d</h5></a></li>";
        StringBuilder html = new StringBuilder("<ul>");
        for (int i = 10_000; i < 10_050; i++) {
            html.append(row.formatted(i, i));
        }
        Page page = TestPages.html("https://b.example/?q=a", html + "</ul>");
        assertThat(board.read(TestPages.source("featured-page", "https://b.example/"), page)
                        .next())
                .hasSize(51)
                .last()
                .extracting(PageRequest::uri, PageRequest::purpose)
                .containsExactly(URI.create("https://b.example/?q=a&page=2"), Purpose.LIST);
    }

    @Test
    void pastTheLastPageThereIsNothingAndNoFailure() throws Exception {
        Page page = TestPages.html("https://b.example/?page=7", "<html><body><p>No results</p></body></html>");
        assertThat(board.read(TestPages.source("featured-page", "https://b.example/"), page)
                        .postings())
                .isEmpty();
    }
}
