package dev.paygrade.source.featured;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.paygrade.source.RawArticle;
import dev.paygrade.source.RawArticle.Section;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.TestPages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsightArticleTest {

    private static final String SCIENTIST = "Machine Learning Scientist";
    private static final String ENGINEER = "Machine Learning Software Engineer";

    private final FeaturedPageBoard board = new FeaturedPageBoard();

    private Reading read(String name) throws Exception {
        String uri = "http://127.0.0.1:8099/insights/a-vs-b/";
        return board.read(TestPages.source("featured-page", uri), TestPages.list("featured/" + name, uri));
    }

    private RawArticle article(String name) throws Exception {
        return requireNonNull(read(name).article());
    }

    static List<Tuple> blocks() throws Exception {
        try (var in = InsightArticleTest.class.getResourceAsStream("/gold/featured-blocks.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(c -> tuple(c[0], c[1], List.of(c[2]), c[3], c[4], c[5], true))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"insight-article.html", "insight-article-in-other-markup.html"})
    void everyBlockIsRight(String name) throws Exception {
        assertThat(read(name).postings())
                .extracting(
                        RawPosting::title,
                        RawPosting::company,
                        RawPosting::locations,
                        RawPosting::employmentType,
                        RawPosting::level,
                        RawPosting::pay,
                        RawPosting::featured)
                .containsExactlyElementsOf(blocks());
    }

    @Test
    void identifiersComeFromTheLinkAndNotFromTheHost() throws Exception {
        assertThat(read("insight-article.html").postings())
                .extracting(RawPosting::externalId)
                .containsExactly("510001", "510002", "510003", "510004", "510005");
    }

    @Test
    void aBlockWithoutLinkHasTheSameIdentifierOnEveryArticle() throws Exception {
        String block = "<p>Featured Job</p><p>Data Engineer</p><p>@ murmuration | Remote</p><p>Full Time</p>";
        List<String> ids = new ArrayList<>();
        for (String uri : List.of("http://a.example/x/", "https://b.example:8443/y/")) {
            Reading reading =
                    board.read(TestPages.source("featured-page", uri), TestPages.html(uri, "<h1>A vs B</h1>" + block));
            ids.add(reading.postings().getFirst().externalId());
        }
        assertThat(ids.getFirst()).isEqualTo(ids.getLast()).startsWith("h-");
    }

    @Test
    void theHeadSaysWhatIsCompared() throws Exception {
        RawArticle article = article("insight-article.html");
        assertThat(article.title()).isEqualTo(SCIENTIST + " vs. " + ENGINEER);
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 10, 30));
        assertThat(article.readingMinutes()).isEqualTo(3);
        assertThat(article.roles()).containsExactly(SCIENTIST, ENGINEER);
    }

    @Test
    void sectionsHaveTheirParagraphsAndPointsByRole() throws Exception {
        assertThat(article("insight-article.html").sections())
                .extracting(
                        Section::heading,
                        Section::role,
                        s -> s.paragraphs().size(),
                        s -> s.points().size())
                .containsExactly(
                        tuple("", null, 1, 0),
                        tuple("Definitions", SCIENTIST, 1, 0),
                        tuple("Definitions", ENGINEER, 1, 0),
                        tuple("Responsibilities", SCIENTIST, 0, 2),
                        tuple("Responsibilities", ENGINEER, 0, 2),
                        tuple("Common Industries", SCIENTIST, 0, 1),
                        tuple("Common Industries", ENGINEER, 0, 1),
                        tuple("Practical Tips for Getting Started", null, 1, 2));
    }

    @Test
    void inlineFormsLoseTheirRole() throws Exception {
        List<Section> sections = article("insight-article.html").sections();
        assertThat(sections.get(2).paragraphs())
                .containsExactly("Turns a method into a service that others can rely on.");
        assertThat(sections.get(5).points()).containsExactly("Laboratories, hospitals, insurers.");
        assertThat(sections.get(7).points().getFirst())
                .isEqualTo("Read code: start with a small library that you use every day.");
    }

    @Test
    void aBoldRoleIsASubHeadingToo() throws Exception {
        RawArticle article = article("insight-article-in-other-markup.html");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 10, 30));
        assertThat(article.sections())
                .extracting(Section::heading, Section::role)
                .containsExactly(
                        tuple("", null),
                        tuple("Required Skills", "Machine Learning Research Engineer"),
                        tuple("Required Skills", ENGINEER));
    }

    @Test
    void salaryRolesAndRelatedArticlesAreLinks() throws Exception {
        RawArticle article = article("insight-article.html");
        assertThat(article.salaryRoles()).containsExactly(SCIENTIST, ENGINEER, "Software Engineer", "Engineer");
        assertThat(article.related())
                .containsExactly(
                        new RawArticle.Link(
                                "Data Analyst vs. Data Engineer",
                                URI.create("http://127.0.0.1:8099/insights/data-analyst-vs-data-engineer/")),
                        new RawArticle.Link(
                                "BI Analyst vs. BI Developer",
                                URI.create("http://127.0.0.1:8099/insights/bi-analyst-vs-bi-developer/")));
    }
}
