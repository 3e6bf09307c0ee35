package dev.paygrade.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.paygrade.source.Board;
import dev.paygrade.source.Complaint;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawArticle;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.StatedPay;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.catalog.Boards;
import dev.paygrade.source.featured.FeaturedPageBoard;
import dev.paygrade.source.jsonld.JsonLdBoard;
import dev.paygrade.source.mapped.MappedBoard;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every posting of the sample board is read by the boards that real sites are read by. */
class RoundTripTest {

    private static final URI BASE = URI.create("http://127.0.0.1:7070/");
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final SampleSite SITE = new SampleSite(BASE);

    /** A whole run over one source, as the harvest would make it. */
    private record Run(List<RawPosting> postings, List<RawArticle> articles, List<Complaint> complaints) {

        static Run of(Board board, String path) throws UnreadablePageException {
            SourceSpec source = new SourceSpec(
                    "sample", board.kind(), BASE.resolve(path), Duration.ofMinutes(10), true, null, Map.of());
            Run run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            Deque<PageRequest> open = new ArrayDeque<>(board.begin(source));
            Set<URI> asked = new HashSet<>();
            while (!open.isEmpty()) {
                PageRequest request = open.pop();
                assertThat(asked.add(request.uri()))
                        .as("asked once: %s", request.uri())
                        .isTrue();
                Reading reading = board.read(source, fetch(request));
                run.postings.addAll(reading.postings());
                run.complaints.addAll(reading.complaints());
                if (reading.article() != null) {
                    run.articles.add(reading.article());
                }
                open.addAll(reading.next());
            }
            return run;
        }

        private static Page fetch(PageRequest request) {
            String query = request.uri().getQuery();
            SampleResponse answer = SITE.respond(request.uri().getPath(), query == null ? "" : query, DAY);
            assertThat(answer.status()).as(request.uri().toString()).isEqualTo(200);
            return new Page(request, request.uri(), answer.contentType(), answer.body(), NOON);
        }

        /** By the number at the end of the identifier. */
        Map<Long, RawPosting> byNumber() {
            Map<Long, RawPosting> byNumber = new HashMap<>();
            for (RawPosting posting : postings) {
                String id = posting.externalId();
                assertThat(byNumber.put(Long.valueOf(id.substring(id.lastIndexOf('-') + 1)), posting))
                        .as("read once: %s", id)
                        .isNull();
            }
            return byNumber;
        }
    }

    @Test
    void everySourceGivesPostings() throws Exception {
        Boards boards = Boards.create();
        try (SampleServer server = SampleServer.start(0, Clock.fixed(NOON, ZoneOffset.UTC))) {
            for (SourceSpec source : server.sources()) {
                String query = source.uri().getQuery();
                Run run = Run.of(
                        boards.of(source.kind()).orElseThrow(),
                        source.uri().getPath() + (query == null ? "" : "?" + query));
                assertThat(run.postings()).as(source.id()).isNotEmpty();
                assertThat(run.complaints()).as(source.id()).isEmpty();
            }
        }
    }

    private static List<Opening> openings(Channel channel) {
        return SITE.catalogue(DAY).on(channel);
    }

    private static Map<Long, RawPosting> readAll(Board board, String path, Channel channel) throws Exception {
        Run run = Run.of(board, path);
        assertThat(run.complaints()).isEmpty();
        Map<Long, RawPosting> read = run.byNumber();
        assertThat(read.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        openings(channel).stream().map(Opening::number).toList());
        return read;
    }

    private static RawPosting of(Map<Long, RawPosting> read, Opening opening) {
        return Objects.requireNonNull(read.get(opening.number()));
    }

    @Test
    void classicBoard() throws Exception {
        Map<Long, RawPosting> read = readAll(new FeaturedPageBoard(), ClassicBoard.PATH, Channel.CLASSIC);
        for (Opening opening : openings(Channel.CLASSIC)) {
            RawPosting raw = of(read, opening);
            assertThat(raw.title()).isEqualTo(opening.titleOn(Channel.CLASSIC));
            assertThat(raw.company()).isEqualTo(opening.companyOn(Channel.CLASSIC));
            assertThat(raw.locations()).containsExactly(String.join(" | ", opening.placeOn(Channel.CLASSIC)));
            assertThat(raw.level()).isEqualTo(opening.grade().label);
            assertThat(raw.employmentType()).isEqualTo(opening.terms().label);
            assertThat(raw.pay()).as(opening.slug()).isEqualTo(brief(opening, " - ", " *"));
            assertThat(raw.workMode()).isEqualTo(opening.attendance() == Attendance.REMOTE ? "Remote-first" : null);
            assertThat(raw.featured()).isEqualTo(opening.featured());
            assertThat(raw.description()).contains("<li>");
            assertThat(raw.skills())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .isSubsetOf(opening.occupation().allTools());
            assertThat(raw.benefits()).isNotEmpty();
        }
    }

    @Test
    void modernBoard() throws Exception {
        Map<Long, RawPosting> read = readAll(new FeaturedPageBoard(), ModernBoard.PATH, Channel.MODERN);
        for (Opening opening : openings(Channel.MODERN)) {
            RawPosting raw = of(read, opening);
            assertThat(raw.title()).isEqualTo(opening.titleOn(Channel.MODERN));
            assertThat(Slugs.of(Objects.requireNonNull(raw.company())))
                    .isEqualTo(opening.employer().slug());
            assertThat(raw.locations()).containsExactlyElementsOf(opening.placeOn(Channel.MODERN));
            assertThat(raw.level()).isEqualTo(opening.grade().brief);
            assertThat(raw.employmentType()).isEqualTo(opening.terms().label);
            assertThat(raw.pay()).as(opening.slug()).isEqualTo(brief(opening, "-", " (estimate)"));
            assertThat(raw.workMode()).isEqualTo(opening.attendance() == Attendance.REMOTE ? "Remote" : null);
            assertThat(raw.featured()).isEqualTo(opening.featured());
            assertThat(raw.posted()).isEqualTo(ModernBoard.age(opening, DAY));
            assertThat(raw.description()).contains("<li>");
            assertThat(raw.skills())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .isSubsetOf(opening.occupation().allTools());
            assertThat(raw.benefits()).isNotEmpty();
        }
    }

    private static @Nullable String brief(Opening opening, String dash, String mark) {
        String brief = Wording.brief(opening.offer(), dash);
        Offer offer = opening.offer();
        return brief != null && offer != null && offer.shape() == Offer.Shape.ESTIMATE ? brief + mark : brief;
    }

    @ParameterizedTest
    @ValueSource(strings = {CareersSite.SITEMAP, CareersSite.PATH})
    void careersSite(String path) throws Exception {
        Map<Long, RawPosting> read = readAll(new JsonLdBoard(), path, Channel.CAREERS);
        for (Opening opening : openings(Channel.CAREERS)) {
            RawPosting raw = of(read, opening);
            assertThat(raw.title()).isEqualTo(opening.title());
            assertThat(raw.company()).isEqualTo(opening.employer().name());
            assertThat(raw.companyUrl()).hasToString(opening.employer().site());
            assertThat(raw.employmentType()).isEqualTo(opening.terms().name());
            assertThat(raw.posted()).isEqualTo(opening.posted().toString());
            assertThat(raw.description()).contains("<li>");
            if (opening.attendance() == Attendance.REMOTE) {
                assertThat(raw.workMode()).isEqualTo("TELECOMMUTE");
            } else {
                assertThat(raw.locations()).hasSameSizeAs(opening.towns());
                assertThat(raw.locations().getFirst())
                        .contains(opening.towns().getFirst().city());
            }
            Offer offer = opening.offer();
            boolean estimate = offer != null && offer.shape() == Offer.Shape.ESTIMATE;
            if (offer != null && (estimate || StructuredData.statesPay(opening))) {
                boolean from = offer.shape() == Offer.Shape.FROM;
                boolean upTo = offer.shape() == Offer.Shape.UP_TO;
                assertThat(raw.statedPay())
                        .containsExactly(new StatedPay(
                                upTo ? null : BigDecimal.valueOf(offer.min()),
                                from ? null : BigDecimal.valueOf(offer.max()),
                                offer.market().currency(),
                                offer.period().name(),
                                null,
                                estimate));
            } else {
                assertThat(raw.statedPay()).isEmpty();
            }
        }
    }

    @Test
    void greenhouseFeed() throws Exception {
        Map<Long, RawPosting> read =
                readAll(MappedBoard.of("greenhouse"), GreenhouseFeed.PATH + "?content=true", Channel.GREENHOUSE);
        for (Opening opening : openings(Channel.GREENHOUSE)) {
            RawPosting raw = of(read, opening);
            assertThat(raw.title()).isEqualTo(opening.title());
            assertThat(raw.company()).isEqualTo(opening.employer().name());
            assertThat(raw.locations().getFirst()).isEqualTo(String.join("; ", opening.place()));
            assertThat(raw.posted()).startsWith(opening.posted().toString());
            assertThat(raw.requisition()).isEqualTo("NG-" + opening.number());
            assertThat(raw.description()).contains("<li>").doesNotContain("&lt;li");
        }
        assertThat(read.values())
                .filteredOn(raw -> !raw.statedPay().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        raw -> assertThat(raw.statedPay().getFirst().min()).isGreaterThan(BigDecimal.valueOf(10_000)));
    }

    @Test
    void articles() throws Exception {
        for (Pair pair : Pair.all()) {
            String path = pair.path();
            Run run = Run.of(new FeaturedPageBoard(), path);
            assertThat(run.complaints()).isEmpty();
            assertThat(run.postings()).as(path).hasSize(5);
            assertThat(run.postings()).allSatisfy(raw -> {
                assertThat(raw.featured()).isTrue();
                assertThat(raw.company()).isNotNull();
                assertThat(raw.level())
                        .isIn(List.of(Grade.values()).stream().map(g -> g.label).toList());
                assertThat(raw.employmentType())
                        .isIn(List.of(Terms.values()).stream().map(t -> t.label).toList());
                assertThat(raw.pay()).matches("[A-Z]{3} \\d+K - \\d+K");
            });
            RawArticle article = run.articles().getFirst();
            assertThat(article.roles()).hasSize(2);
            assertThat(article.published()).isNotNull();
            assertThat(article.readingMinutes()).isNotNull();
            assertThat(article.sections())
                    .extracting(RawArticle.Section::heading)
                    .contains("Required Skills", "Outlooks");
            assertThat(article.salaryRoles()).containsAll(article.roles());
            assertThat(article.related())
                    .hasSize(4)
                    .allSatisfy(link -> assertThat(link.uri()).isNotNull());
        }
    }

    @Test
    void theFiveAdvertsOfTheSeeds() throws Exception {
        Run run = Run.of(new FeaturedPageBoard(), Pair.all().getFirst().path());
        assertThat(run.postings())
                .extracting(
                        RawPosting::title,
                        RawPosting::company,
                        p -> p.locations().getFirst(),
                        RawPosting::pay)
                .contains(
                        tuple("Data Engineer", "murmuration", "Remote (anywhere in the U.S.)", "USD 100K - 130K"),
                        tuple(
                                "Cloud Consultant Intern, AWS Professional Services",
                                "Amazon.com",
                                "Seattle, Washington, USA",
                                "USD 85K - 185K"));
    }
}
