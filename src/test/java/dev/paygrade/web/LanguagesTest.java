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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
            assertSpeaks(tag, path);
        }
    }

    /** A page is in a language, and holds no English text of ours and none of the words that no English sentence does without. */
    static void assertSpeaks(String tag, String path) throws IOException {
        Response page =
                given().urlEncodingEnabled(false).header("Accept-Language", tag).get(path);
        assertThat(page.header("Content-Language")).as(path).isEqualTo(tag);
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
        if (MessagesTest.same().contains(tag + " " + name)) {
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
        page.select(".title, .description, q, code, .company, .tongues, option, [data-theirs], body [lang=en], pre")
                .remove();
        StringBuilder all = new StringBuilder(page.text());
        for (String attribute : Set.of("title", "aria-label", "placeholder", "data-l", "content")) {
            page.select("[" + attribute + "]")
                    .forEach(element -> all.append('\n').append(element.attr(attribute)));
        }
        return all.toString();
    }

    private static Document html(Response page) {
        return Jsoup.parse(page.asString());
    }
}
