package dev.paygrade.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import dev.paygrade.posting.TestBoard;
import dev.paygrade.source.RawPosting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages say which picture stands for them, and it says what their data say. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PicturesTest {
    private static final String SOURCE = "pictures";
    private static final String ROLE = "/roles/data-verger";

    @Inject
    TestBoard board;

    @Inject
    Clock clock;

    @BeforeEach
    void read() {
        board.open(SOURCE);
        List<RawPosting> ads = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            int low = 90_000 + i * 1_000;
            ads.add(RawPosting.builder("v" + i, i < 12 ? "Data Verger" : "Data Cantor")
                    .company("Weka " + "ABCD".charAt(i % 4))
                    .locations(List.of("Wellington, New Zealand"))
                    .employmentType("Full time")
                    .description("Verger number %d of the house.".formatted(i))
                    .pay("USD %d - %d per year".formatted(low, low + 30_000))
                    .build());
        }
        ads.add(RawPosting.builder("u", "Data Sexton \u202e<img src=x onerror=alert(1)> 墓守")
                .company("Weka A")
                .build());
        board.read(SOURCE, clock.instant(), ads.toArray(RawPosting[]::new));
    }

    @AfterEach
    void remove() {
        board.remove(SOURCE);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=%s]".formatted(name)).attr("content");
    }

    private static byte[] picture(Document page) throws IOException {
        String address = property(page, "og:image");
        assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/pictures/.+/[0-9a-f]{12}\\.png");
        assertThat(property(page, "og:image:alt")).isNotBlank();
        assertThat(property(page, "og:image:width")).isEqualTo("1200");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        byte[] png = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", "public, max-age=604800")
                .extract()
                .asByteArray();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        return png;
    }

    private static String posting(String words) {
        return given().queryParam("source", SOURCE)
                .queryParam("q", words)
                .get("/api/v1/postings")
                .jsonPath()
                .getString("items[0].url")
                .replaceFirst("^https?://[^/]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ROLE, "/compare/data-cantor-vs-data-verger"})
    void aPageHasItsPicture(String path) throws IOException {
        assertThat(picture(page(path))).isNotEmpty();
    }

    @Test
    void itShowsThePresentDataAtANewAddress() throws IOException {
        Document before = page(ROLE);
        byte[] first = picture(before);
        assertThat(property(before, "og:image:alt"))
                .contains("Data Verger", "12 full-time ads by 4 employers", "$96K – $126K", "95% intervals");
        board.sql("update posting set observed_low = observed_low + 40000, observed_high = observed_high + 40000"
                + " where title = 'Data Verger'");
        Document after = page(ROLE);
        assertThat(property(after, "og:image:alt")).contains("$136K – $166K");
        assertThat(property(after, "og:image")).isNotEqualTo(property(before, "og:image"));
        assertThat(picture(after)).isNotEqualTo(first);
        // who asks for the old one gets the present one, and is not to keep it for long
        Response old = given().get(property(before, "og:image"));
        assertThat(old.asByteArray()).isEqualTo(picture(after));
        assertThat(old.header("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        String address = property(page(ROLE), "og:image");
        String tag = given().get(address).header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().header("If-None-Match", "\"another\"").get(address).then().statusCode(200);
        assertThat(given().get(address).header("RateLimit-Policy")).contains("q=");
    }

    @Test
    void aPostingStandsBesideItsRole() throws IOException {
        Document page = page(posting("verger"));
        assertThat(picture(page)).isNotEmpty();
        assertThat(property(page, "og:image:alt"))
                .startsWith("Data Verger. Weka ")
                .contains("This ad: USD ", "Data Verger: $96K – $126K. 12 full-time ads by 4 employers");
    }

    @Test
    void unknownPayStaysUnknownWhateverTheTitle() throws IOException {
        Document page = page(posting("sexton"));
        assertThat(picture(page)).isNotEmpty();
        assertThat(property(page, "og:image:alt")).contains("Pay not stated").doesNotContain("$");
        assertThat(page.select("img")).isEmpty();
        assertThat(picture(page)).isNotEqualTo(picture(page(posting("verger"))));
    }

    @Test
    void aPictureSpeaksTheLanguageOfItsPage() throws IOException {
        Document page =
                Jsoup.parse(given().header("Accept-Language", "de").get(ROLE).asString());
        assertThat(property(page, "og:image")).contains("/pictures/de/");
        assertThat(property(page, "og:image:alt")).contains("12 Vollzeit-Anzeigen von 4 Arbeitgebern");
        assertThat(picture(page)).isNotEqualTo(picture(page(ROLE)));
    }

    @Test
    void aFilteredListingAndAnUnknownRoleHaveNone() {
        Document page = page("/?mode=remote");
        assertThat(property(page, "og:image")).isEmpty();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
        for (String path : List.of("en/roles/no-such-role/0.png", "xx/postings/0.png", "en/jobs/0/0.png")) {
            given().get("/pictures/" + path).then().statusCode(404);
        }
    }
}
