package dev.paygrade.source.featured;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.paygrade.source.Corpus;
import dev.paygrade.source.RawArticle;
import dev.paygrade.source.RawArticle.Section;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.TestPages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextArticleTest {

    private static final String ADDRESS = "https://b.example/insights/a-vs-b.txt";

    private final FeaturedPageBoard board = new FeaturedPageBoard();

    private Reading read() throws Exception {
        return board.read(
                TestPages.source("featured-page", ADDRESS),
                TestPages.list("featured/insight-article-damaged.txt", ADDRESS));
    }

    private static List<Tuple> blocks(Reading reading) {
        return reading.postings().stream()
                .map(p -> tuple(
                        p.title(), p.company(), p.locations(), p.employmentType(), p.level(), p.pay(), p.featured()))
                .toList();
    }

    @Test
    void everyBlockIsRightThoughTheEncodingIsDamaged() throws Exception {
        assertThat(blocks(read())).isEqualTo(InsightArticleTest.blocks());
        assertThat(read().complaints()).isEmpty();
    }

    @Test
    void theArticleIsReadAsFromHtml() throws Exception {
        RawArticle article = requireNonNull(read().article());
        assertThat(article.title()).isEqualTo("BI Analyst vs. BI Developer");
        assertThat(article.published()).isEqualTo(LocalDate.of(2025, 3, 7));
        assertThat(article.readingMinutes()).isEqualTo(5);
        assertThat(article.roles()).containsExactly("BI Analyst", "BI Developer");
        assertThat(article.sections())
                .extracting(
                        Section::heading,
                        Section::role,
                        s -> s.paragraphs().size(),
                        s -> s.points().size())
                .containsExactly(
                        tuple("", null, 1, 0),
                        tuple("Definitions", "BI Analyst", 1, 0),
                        tuple("Definitions", "BI Developer", 1, 0),
                        tuple("Required Skills", "BI Analyst", 0, 2),
                        tuple("Required Skills", "BI Developer", 0, 1),
                        tuple("Common Industries", "BI Analyst", 0, 1),
                        tuple("Common Industries", "BI Developer", 0, 1),
                        tuple("Practical Tips for Getting Started", null, 0, 2));
        assertThat(article.sections().getFirst().paragraphs().getFirst()).contains("lunch—often");
        assertThat(article.sections().getLast().points().getLast()).isEqualTo("Break something: on a copy.");
        assertThat(article.salaryRoles()).containsExactly("BI Analyst", "Analyst");
        assertThat(article.related()).containsExactly(new RawArticle.Link("Data Analyst vs. BI Analyst", null));
    }

    @ParameterizedTest
    @CsvSource({
        "<pre>, '', '', </pre>",
        "<div>, <p>, </p>, </div>",
        "<div>, '', <br>, </div>",
        "<div>, <div>, </div>, </div>"
    })
    void markupAroundTheSameLinesChangesNothing(String begin, String before, String after, String end)
            throws Exception {
        String text = new String(TestPages.bytes("featured/insight-article-damaged.txt"), StandardCharsets.UTF_8);
        StringBuilder html = new StringBuilder("<!doctype html><html><head><title>t</title></head><body>" + begin);
        text.lines()
                .forEach(line -> html.append(before)
                        .append(Entities.escape(line))
                        .append(after)
                        .append('\n'));
        html.append(end).append("</body></html>");
        Reading reading =
                board.read(TestPages.source("featured-page", ADDRESS), TestPages.html(ADDRESS, html.toString()));
        assertThat(blocks(reading)).isEqualTo(InsightArticleTest.blocks());
        RawArticle expected = requireNonNull(read().article());
        RawArticle article = requireNonNull(reading.article());
        assertThat(article.sections()).isEqualTo(expected.sections());
        assertThat(article.salaryRoles()).isEqualTo(expected.salaryRoles());
        assertThat(article.related()).isEqualTo(expected.related());
        assertThat(article.published()).isEqualTo(expected.published());
    }

    @Test
    void theSeedsAreReadWhole() throws Exception {
        List<Path> seeds = Corpus.files("seeds");
        assertThat(seeds).hasSize(2);
        for (Path seed : seeds) {
            Reading reading =
                    board.read(TestPages.source("featured-page", ADDRESS), Corpus.page(seed, "text/plain", ADDRESS));
            assertThat(blocks(reading)).isEqualTo(InsightArticleTest.blocks());
            assertThat(reading.postings()).extracting(RawPosting::externalId).doesNotHaveDuplicates();
            RawArticle article = requireNonNull(reading.article());
            assertThat(article.published()).isEqualTo(LocalDate.of(2024, 10, 30));
            assertThat(article.roles()).hasSize(2);
            assertThat(article.salaryRoles()).hasSize(4);
            assertThat(article.sections()).extracting(Section::heading).hasSize(15);
        }
    }
}
