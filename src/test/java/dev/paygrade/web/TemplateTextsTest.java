package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No template holds words of its own: they come from the bundles, in every language. */
class TemplateTextsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Sections, expressions and declarations. */
    private static final Pattern QUTE = Pattern.compile("\\{[#/@!]?[^{}\\s][^{}]*}");

    /** A text that is handed to a section; comparisons have single quotes. */
    private static final Pattern HANDED = Pattern.compile("\\{#[^{}]*\"([^\"{}]+)\"[^{}]*}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names, the same in every language. */
    private static final Set<String> NAMES =
            Set.of("Paygrade", "API", "CSV", "JSON", "SHA", "Admin", "USD", "Atom", "Feed", "Berlin");

    private static final List<String> READ_OUT = List.of("title", "aria-label", "placeholder", "data-l", "alt");

    static Stream<String> templates() throws IOException {
        List<String> english = english().toList();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> english.stream().noneMatch(name::startsWith))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoWordsOfItsOwn(String template) throws IOException {
        assertThat(words(TEMPLATES.resolve(template))).isEmpty();
    }

    /** What was translated is checked from then on. */
    @Test
    void onlyWhatHoldsEnglishIsLeftOut() throws IOException {
        for (String left : english().toList()) {
            Path path = TEMPLATES.resolve(left);
            assertThat(path).exists();
            try (Stream<Path> files = Files.walk(path)) {
                assertThat(files.filter(Files::isRegularFile).map(TemplateTextsTest::words))
                        .as("%s holds no English any more: take it from english-only.txt", left)
                        .anyMatch(words -> !words.isEmpty());
            }
        }
    }

    private static Stream<String> english() throws IOException {
        return MessagesTest.lines("/languages/english-only.txt");
    }

    private static List<String> words(Path template) {
        try {
            String source = Files.readString(template);
            List<String> words = new ArrayList<>();
            HANDED.matcher(source).results().forEach(handed -> add(words, handed.group(1)));
            Document page = Jsoup.parse(QUTE.matcher(source).replaceAll(""));
            for (Element element : page.select("*")) {
                if (!Set.of("script", "style", "code", "pre").contains(element.normalName())) {
                    add(words, element.ownText());
                }
                READ_OUT.forEach(attribute -> add(words, element.attr(attribute)));
            }
            page.select("meta[name=description]").forEach(meta -> add(words, meta.attr("content")));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<String> words, String text) {
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            if (!NAMES.contains(found.group())) {
                words.add(found.group());
            }
        }
    }
}
