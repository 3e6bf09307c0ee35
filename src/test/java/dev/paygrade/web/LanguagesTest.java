package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in German and French: the language is chosen, told, and kept to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LanguagesTest {
    private static final String SOURCE = "languages";
    /** Words that say nothing of their language, or stand in ads as well. */
    private static final int TELLING = 9;

    /** What ads and readers say, names, and what programs are told. */
    private static final String THEIRS =
            ".title, .crumbs, .description, q, code, pre, .company, .tongues, option, .asread, .read, textarea, .problems, "
                    + "[data-theirs], #accuracy td .n, meta[name=viewport]";

    private static final List<String> ATTRIBUTES = List.of("title", "aria-label", "placeholder", "data-l", "content");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}(?:[^\\p{L}·/]+\\p{L}{2,}){2}");
    private static final String AD = """
            Senior Data Engineer (m/f/d)
            You work hybrid from Hamburg, Germany. The salary is €70,000 – €85,000 a year, and a bonus of 10%.
            Full time. You have 5+ years of experience with Python and a Bachelor's degree or equivalent; a Master's
            degree is a plus. We offer health insurance and visa sponsorship. You must live in Germany or France.
            """;

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|and|with|by|are|is|ads|their|than|which|that|from|been|not|only|none|no)\\b");

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void open() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        board.open(SOURCE);
        board.read(
                SOURCE,
                now,
                RawPosting.builder("known", "Senior Data Engineer")
                        .company("Kea")
                        .locations(List.of("Remote, Germany"))
                        .employmentType("Full time")
                        .description(
                                "<p>We pay $150,000 - $180,000 per year. You know Python. 5 years of experience.</p>")
                        .url(URI.create("https://example.org/known"))
                        .build(),
                RawPosting.builder("unknown", "Zzyzx").build());
    }

    @AfterEach
    void close() {
        board.remove(SOURCE);
    }

    @ParameterizedTest
    @CsvSource({
        "de, de-AT, Alle Stellen",
        "fr, 'fr-CA,fr;q=0.8,en;q=0.5', Offres",
        "en, nl, Postings",
    })
    void browserIsAskedWhenNothingIsChosen(String tag, String accepted, String expected) {
        Response page = given().header("Accept-Language", accepted).get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Language")).isEqualTo(tag);
        assertThat(page.header("Vary")).contains("Accept-Language").contains("Cookie");
        assertThat(html(page).expectFirst("html").attr("lang")).isEqualTo(tag);
    }

    @Test
    void choiceIsKeptAndLeadsBackToTheSameAddress() {
        Response choice = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/?level=senior&lang=fr&q=data%20engineer");
        assertThat(choice.statusCode()).isEqualTo(303);
        assertThat(choice.header("Location")).endsWith("/?level=senior&q=data%20engineer");
        Cookie cookie = choice.detailedCookie("lang");
        assertThat(cookie.getValue()).isEqualTo("fr");
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 3600);
        assertThat(cookie.isSecured()).isFalse();
        Response page =
                given().cookie("lang", "fr").header("Accept-Language", "de").get("/");
        assertThat(page.header("Content-Language")).isEqualTo("fr");
        assertThat(given().cookie("lang", "tlh").get("/").header("Content-Language"))
                .isEqualTo("en");
        Document menu = html(page);
        assertThat(menu.select(".tongues a").eachAttr("lang")).containsExactly("en", "de", "fr");
        assertThat(menu.select(".tongues a[aria-current]").eachText()).containsExactly("Français");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=tlh", "/method?lang=", "/compare?lang=de&lang=xx"})
    void unknownLanguageIsABadParameter(String address) {
        Response answer = given().redirects().follow(false).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("lang");
    }

    @Test
    void choiceIsLeftBehindHoweverItIsSpelt() {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/?l%61ng=de&level=SENIOR")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?level=SENIOR"));
    }

    @Test
    void programsGetEnglish() {
        Response api = given().header("Accept-Language", "de").get("/api/v1/postings?source=" + SOURCE);
        assertThat(api.header("Content-Language")).isNull();
        assertThat(api.asString()).contains("\"Senior-level / Expert\"");
        assertThat(given().header("Accept-Language", "de").get("/feed.atom").header("Content-Language"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"de", "fr"})
    void pageHoldsNoEnglish(String tag) throws IOException {
        List<String> postings =
                html(given().get("/?source=" + SOURCE)).select(".row .title").eachAttr("href");
        assertThat(postings).hasSize(2);
        for (String path : List.of(
                "/",
                "/?source=" + SOURCE,
                "/?q=nothingfitsthis&level=senior",
                "/roles",
                "/roles/data-engineer",
                postings.getFirst(),
                postings.getLast())) {
            Response page = given().header("Accept-Language", tag).get(path);
            assertThat(page.header("Content-Language")).as(path).isEqualTo(tag);
            assertNoEnglish(path, tag, page);
        }
    }

    @ParameterizedTest
    @CsvSource({"de", "fr"})
    void pageSaysNothingAsItIsSaidInEnglish(String tag) throws IOException {
        String posting = html(given().get("/?source=" + SOURCE))
                .expectFirst(".row .title")
                .attr("href");
        for (String path : List.of(
                "/sources",
                "/method",
                "/method/read",
                "/alerts/new",
                "/alerts/new?level=senior&near=Berlin",
                "/alerts/sent",
                "/alerts/confirm/nothing",
                "/alerts/stop/nothing",
                "/there-is-nothing-here",
                "/compare/there-is-nothing-here",
                "/?level=wizard",
                "/test/broken/checked",
                report(posting),
                report(posting) + "?done=true")) {
            Response page = given().header("Accept-Language", tag).get(path);
            assertThat(page.header("Content-Language")).as(path).isEqualTo(tag);
            assertNoEnglish(path, tag, page);
            assertThat(sentences(html(page), tag))
                    .as("what %s says in English and in %s", path, tag)
                    .doesNotContainAnyElementsOf(sentences(
                            html(given().header("Accept-Language", "en").get(path)), "en"));
        }
    }

    private static String report(String posting) {
        return posting.substring(0, posting.lastIndexOf('/')) + "/report";
    }

    @ParameterizedTest
    @CsvSource({"de", "fr"})
    void whatIsSentInIsAnsweredInTheSameLanguage(String tag) throws IOException {
        String posting = html(given().get("/?source=" + SOURCE))
                .expectFirst(".row .title")
                .attr("href");
        Response read = read(tag, AD);
        assertThat(html(read).select(".facts dd")).hasSizeGreaterThan(8);
        for (Response page : List.of(
                read,
                read(tag, ""),
                read(tag, "x".repeat(100_001)),
                given().header("Accept-Language", tag)
                        .formParam("words", "none of the reasons")
                        .post(report(posting)))) {
            assertThat(page.header("Content-Language")).isEqualTo(tag);
            assertNoEnglish("an answer", tag, page);
        }
        assertThat(sentences(html(read), tag)).doesNotContainAnyElementsOf(sentences(html(read("en", AD)), "en"));
    }

    private static Response read(String tag, String ad) {
        return given().header("Accept-Language", tag)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("description", ad)
                .post("/method/read");
    }

    /** Whatever a page does not understand, it says in the reader's language; programs are told in English. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?colour=red",
                "/?level=wizard&mode=somehow&type=none&country=XX&region=nowhere&status=lost&sort=up&counted=no",
                "/?eligibleUnknown=true&eligible=XX",
                "/?within=5km&near=Zzyzx",
                "/?near=Cambridge",
                "/?near=Berlin&within=far",
                "/?payMin=much&payPeriod=age&currency=gold",
                "/?payMin=45/h&payPeriod=year",
                "/?payMin=%E2%82%AC45&currency=GBP",
                "/?postedWithin=soon&after=then&limit=0&pay=none&estimates=show&featured=perhaps",
                "/?limit=1&limit=2",
                "/roles/data-engineer?colour=red&country=DE&region=EUROPE",
                "/roles/data-engineer?type=odd&currency=XXX",
                "/roles/data-engineer?level=wizard&level=senior",
                "/roles/data-engineer/ads?of=some&after=x&month=x&middle=x&degree=x&preferred=x&years=x&industry=X&duty=x",
                "/pay-transparency/ads?law=atlantis&stated=maybe&company=nobody-at-all&colour=red&after=x",
                "/salaries?colour=red&type=odd&sort=up&after=x&currency=XXX&level=wizard",
                "/compare?c=d",
                "/?lang=tlh",
            })
    void problemsAreToldInTheLanguageOfThePage(String address) {
        List<String> english = problems(address, "en");
        assertThat(english).isNotEmpty();
        for (String tag : List.of("de", "fr")) {
            assertThat(problems(address, tag))
                    .as(tag)
                    .hasSameSizeAs(english)
                    .doesNotContainAnyElementsOf(english)
                    .noneMatch(problem -> problem.contains("*"));
        }
    }

    private static List<String> problems(String address, String tag) {
        Response page = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Accept-Language", tag)
                .get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(400);
        assertThat(page.header("Content-Language")).isEqualTo(tag);
        return html(page).select(".problems li").eachText();
    }

    @Test
    void programsAreToldOfProblemsInEnglish() {
        assertThat(given().header("Accept-Language", "de")
                        .get("/api/v1/postings?level=wizard")
                        .asString())
                .contains("is one of ENTRY");
        assertThat(html(given().header("Accept-Language", "de").get("/feed.atom?level=wizard"))
                        .select(".problems")
                        .text())
                .contains("is one of ENTRY");
        assertThat(given().header("Accept-Language", "de").get("/admin/login").header("Content-Language"))
                .isNull();
    }

    /** Of three words or more, each as it stands in one element, without what is said to be English. */
    private static Set<String> sentences(Document page, String tag) {
        page.select(THEIRS + (tag.equals("en") ? "" : ", [lang=en]")).remove();
        return Stream.concat(
                        page.getAllElements().stream()
                                .flatMap(element -> element.textNodes().stream())
                                .map(TextNode::text),
                        ATTRIBUTES.stream()
                                .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream()))
                .map(String::strip)
                .filter(text -> SENTENCE.matcher(text).find())
                .collect(Collectors.toSet());
    }

    static void assertSpeaks(String tag, String path) throws IOException {
        Response page =
                given().urlEncodingEnabled(false).header("Accept-Language", tag).get(path);
        assertThat(page.header("Content-Language")).as(path).isEqualTo(tag);
        assertNoEnglish(path, tag, page);
    }

    /** A page holds no English text of ours and none of the words that no English sentence does without. */
    private static void assertNoEnglish(String path, String tag, Response page) throws IOException {
        String shown = shown(html(page));
        for (Class<?> bundle : MessagesTest.BUNDLES) {
            for (Method message : bundle.getMethods()) {
                assertNoEnglish(path, shown, tag, bundle, message);
            }
        }
        assertThat(ENGLISH.matcher(shown).results().map(MatchResult::group))
                .as("%s in %s: %s", path, tag, shown)
                .isEmpty();
    }

    private static void assertNoEnglish(String path, String shown, String tag, Class<?> bundle, Method message)
            throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value() + "." + message.getName();
        // what is to be typed, such as in an ad
        boolean example = name.startsWith("read.example");
        if (example || MessagesTest.same().contains(tag + " " + name)) {
            return;
        }
        for (String part : MessagesTest.english(message).split("\\{[^}]*}", -1)) {
            String text = part.replace("· Paygrade", "").strip();
            if (text.length() >= TELLING) {
                assertThat(shown).as("%s in %s holds %s", path, tag, name).doesNotContain(text);
            }
        }
    }

    /** Texts, and attributes that are read out or shown; what the ads say is theirs. */
    private static String shown(Document page) {
        page.select(THEIRS + ", [lang=en]").remove();
        StringBuilder all = new StringBuilder(page.text());
        for (String attribute : ATTRIBUTES) {
            page.select("[" + attribute + "]")
                    .forEach(element -> all.append('\n').append(element.attr(attribute)));
        }
        return all.toString();
    }

    private static Document html(Response page) {
        return Jsoup.parse(page.asString());
    }
}
