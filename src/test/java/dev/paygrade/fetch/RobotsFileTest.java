package dev.paygrade.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsFileTest {
    private static final HttpUrl FILE = HttpUrl.get("https://board.test/robots.txt");

    private static RobotsFile parse(byte... bytes) {
        return RobotsFile.parse(FILE, bytes, "text/plain");
    }

    private static boolean allows(RobotsFile file, String target) {
        return file.allows(HttpUrl.get("https://board.test" + target));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fetch/robots.tsv", delimiter = '\t')
    void rules(@Nullable String lines, String target, String allowed, String why) {
        String text = lines == null ? "" : lines.replace('|', '\n');

        assertThat(allows(parse(text.getBytes(UTF_8)), target)).as(why).isEqualTo(allowed.equals("yes"));
        assertThat(allows(parse(text.replace("\n", "\r\n").getBytes(UTF_8)), target))
                .as(why)
                .isEqualTo(allowed.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({"10,PT10S", "0.5,PT0.5S", "3600,PT1H", "0,PT0S", "-5,PT0S", "soon,PT0S", "1e308,PT0S", "NaN,PT0S"})
    void theDelayIsRead(String written, Duration delay) {
        assertThat(parse(("User-agent: *\nCrawl-delay: " + written).getBytes(UTF_8))
                        .crawlDelay())
                .isEqualTo(delay);
    }

    @Test
    void anEnormousDelayForbidsNothing() {
        RobotsFile file = parse("User-agent: *\nCrawl-delay: 99999999999999999999.0\n".getBytes(UTF_8));

        assertThat(file.crawlDelay()).isGreaterThan(Duration.ofDays(365));
        assertThat(allows(file, "/jobs")).isTrue();
    }

    @Test
    void noBytesAreTooOdd() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            assertThat(parse(noise)).isNotNull();
        }
        assertThat(parse(("User-agent: *\nDisallow: /" + "*a".repeat(200_000) + "$").getBytes(UTF_8)))
                .satisfies(f -> assertThat(allows(f, "/" + "a".repeat(4_000))).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rfc9309-example-simple-robots            | other    | /example/x                    | no
                    rfc9309-example-simple-robots            | other    | /a.gif                        | no
                    rfc9309-example-simple-robots            | other    | /publications/1               | yes
                    rfc9309-example-simple-robots            | foobot   | /anything                     | no
                    rfc9309-example-simple-robots            | foobot   | /example/page.html            | yes
                    rfc9309-example-simple-robots            | bazbot   | /example/page.html            | no
                    rfc9309-example-simple-robots            | bazbot   | /example/x                    | yes
                    rfc9309-example-simple-robots            | quxbot   | /example/x                    | yes
                    rfc9309-example-rule-group-merging       | examplebot | /baz                        | no
                    rfc9309-example-rule-group-merging       | examplebot | /foo                        | no
                    rfc9309-example-rule-group-merging       | bazbot   | /foo                          | yes
                    rfc9309-example-rule-group-merging       | other    | /baz                          | yes
                    rfc9309-example-longest-match-robots     | foobot   | /example/page/                | yes
                    rfc9309-example-longest-match-robots     | foobot   | /example/page/disallowed.gif  | no
                    robots-with-utf8-bom                     | other    | /profile                      | no
                    robots-with-utf16le-bom                  | other    | /profile                      | no
                    robots-with-utf16be-bom                  | other    | /profile                      | no
                    twitter.com-robots                       | other    | /a?b                          | no
                    twitter.com-robots                       | other    | /a/with_friends               | no
                    twitter.com-robots                       | other    | /a                            | yes
                    www.flot.com-robots                      | other    | /img/x.png                    | no
                    www.flot.com-robots                      | other    | /images                       | yes
                    format-errors-robots                     | bot1     | /whitespace-before-colon/x    | no
                    format-errors-robots                     | bot3     | /whitespace-before-colon      | yes
                    format-errors-robots                     | bot3     | /x                            | no
                    merge-rules                              | testy    | /foo/baz                      | no
                    precedence-of-rules                      | testy    | /foo/bar                      | yes
                    precedence-of-rules                      | testy    | /foo/baz                      | no
                    precedence-of-rules                      | wget     | /foo                          | yes
                    precedence-of-rules                      | wget     | /zzz                          | no
                    malformed-path                           | other    | /wiki/Wikipedia_talk:Mediation_Committee/x | no
                    malformed-path                           | other    | /wiki/Main                    | yes
                    sitemap-robots                           | other    | /x                            | yes
                    extensions-group-merging                 | mybot    | /private/x                    | no
                    extensions-group-merging                 | other    | /x                            | no
                    extensions-group-merging                 | other    | /llms.txt                     | yes
                    wildcards                                | googlebot | /rss/people/jane/reviews     | no
                    wildcards                                | other    | /rss/people/jane/reviews      | yes
                    crawl-delay-group-merging                | yourbot  | /private/x                    | no
                    crawl-delay-group-merging                | yourbot  | /login/x                      | no
                    crawl-delay-group-merging                | mybot    | /private/x                    | no
                    crawl-delay-group-merging                | mybot    | /login/x                      | yes
                    crawl-delay-group-merging                | other    | /private/x                    | yes
                    extended-standard-robots                 | bot1     | /x                            | yes
                    wildcards                                | other    | /gp/cart                      | no
                    """)
    void theCorpusIsReadAsWeWouldReadIt(String name, String robot, String target, String allowed) throws IOException {
        byte[] bytes = Files.readAllBytes(Corpus.file("robots/crawler-commons/" + name + ".txt"));
        RobotsFile file = RobotsFile.parse(FILE, bytes, "text/plain", robot);

        assertThat(allows(file, target)).isEqualTo(allowed.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "crawl-delay-group-merging,mybot,PT10S",
        "crawl-delay-group-merging,other,PT30S",
        "astore.amazon.com-robots,other,PT5S",
        "dos-line-endings,other,PT1S",
        "twitter.com-robots,slurp,PT1S",
        "twitter.com-robots,other,PT0S"
    })
    void theCorpusDelaysAreRead(String name, String robot, Duration delay) throws IOException {
        byte[] bytes = Files.readAllBytes(Corpus.file("robots/crawler-commons/" + name + ".txt"));

        assertThat(RobotsFile.parse(FILE, bytes, null, robot).crawlDelay()).isEqualTo(delay);
    }

    @Test
    void nothingInTheCorpusIsUnreadable() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.file("robots/crawler-commons"))) {
            assertThat(files).hasSizeGreaterThan(20).allSatisfy(f -> {
                RobotsFile file = parse(Files.readAllBytes(f));
                assertThat(allows(file, "/robots.txt")).isTrue();
            });
        }
    }
}
