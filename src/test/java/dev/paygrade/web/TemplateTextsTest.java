package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no words: all that a page or a mail says comes from the bundles. */
class TemplateTextsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern QUTE = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What is the same in every language. */
    private static final Set<String> NAMES = Set.of("Paygrade", "API", "Admin", "USD", "Atom", "JSON", "Feed", "Berlin");

    private static final List<String> SHOWN = List.of("title", "aria-label", "placeholder", "alt", "label", "data-l");

    static List<Path> templates() throws IOException {
        List<String> english = MessagesTest.lines("/languages/english-only.txt").toList();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .map(TEMPLATES::relativize)
                    .filter(file ->
                            english.stream().noneMatch(file.toString().replace('\\', '/')::startsWith))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateHoldsNoWords(Path template) throws IOException {
        assertThat(words(Files.readString(TEMPLATES.resolve(template)))).isSubsetOf(NAMES);
    }

    @Test
    void wordsAreFoundWhereverTheyAreShown() {
        assertThat(words("<p title=\"{a} mark\">{#if x == 'here'}Some {b}{/if}</p><code>not this</code>"))
                .containsExactlyInAnyOrder("mark", "Some");
    }

    private static List<String> words(String template) {
        Document page = Jsoup.parse(QUTE.matcher(template).replaceAll(""));
        page.select("code, script").remove();
        StringBuilder shown = new StringBuilder(page.text()).append(' ').append(page.title());
        for (String attribute : SHOWN) {
            page.select("[" + attribute + "]")
                    .forEach(element -> shown.append(' ').append(element.attr(attribute)));
        }
        return WORD.matcher(shown).results().map(MatchResult::group).toList();
    }
}
