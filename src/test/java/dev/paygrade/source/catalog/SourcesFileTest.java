package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.paygrade.source.SourceSpec;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {

    private static SourcesFile.Loaded read(String yaml) throws UnparsableSourcesException {
        return SourcesFile.read("sources.yaml", yaml);
    }

    @Test
    void anEntryIsReadWithItsDefaults() throws Exception {
        SourcesFile.Loaded loaded = read("""
                # our boards
                - id: insights
                  kind: featured-page
                  url: https://example.org/insights/a-vs-b/
                  every: 15m
                  enabled: false
                  company: Example
                - {id: site-2, kind: jsonld, url: "http://127.0.0.1:8099/jobs", list: {links: "a.job"}, coverage: complete}
                """);
        assertThat(loaded.faults()).isEmpty();
        assertThat(loaded.sources())
                .containsExactly(
                        new SourceSpec(
                                "insights",
                                "featured-page",
                                URI.create("https://example.org/insights/a-vs-b/"),
                                Duration.ofMinutes(15),
                                false,
                                "Example",
                                Map.of()),
                        new SourceSpec(
                                "site-2",
                                "jsonld",
                                URI.create("http://127.0.0.1:8099/jobs"),
                                Duration.ofHours(1),
                                true,
                                null,
                                Map.of("list.links", "a.job", "coverage", "complete")));
    }

    @ParameterizedTest
    @CsvSource({
        "1m, PT1M",
        "90s, PT1M30S",
        "2d, PT48H",
        "1 hour, PT1H",
        "PT1H, PT1H",
        "p1d, PT24H",
        "30d, PT720H",
        "1w, PT168H"
    })
    void intervals(String text, Duration every) throws Exception {
        assertThat(read("[{id: a, kind: rss, url: 'https://e.org', every: " + text + "}]")
                        .sources())
                .extracting(SourceSpec::every)
                .containsExactly(every);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: a, kind: featured-pages, url: https://e.org               | kind    | there is no kind 'featured-pages'; did you mean 'featured-page'?
            id: a, kind: grenhouse, url: https://e.org                    | kind    | there is no kind 'grenhouse'; did you mean 'greenhouse'?
            id: a, kind: zzz, url: https://e.org                          | kind    | there is no kind 'zzz'
            id: a, url: https://e.org                                     | kind    | the entry has no kind
            id: a, kind: rss, url: https://e.org, every: 30s              | every   | '30s' is out of bounds: from 1m to 30d
            id: a, kind: rss, url: https://e.org, every: 31d              | every   | '31d' is out of bounds: from 1m to 30d
            id: a, kind: rss, url: https://e.org, every: soon             | every   | 'soon' is no interval: write 15m, 1h, 2d or PT1H
            id: a, kind: rss, url: https://e.org, every: 15               | every   | '15' is no interval: write 15m, 1h, 2d or PT1H
            id: a, kind: rss                                              | url     | the entry has no url
            id: a, kind: rss, url: ftp://e.org/x                          | url     | 'ftp://e.org/x' is no address of the form https://host/path
            id: a, kind: rss, url: e.org/x                                | url     | 'e.org/x' is no address of the form https://host/path
            id: a, kind: rss, url: 'https://e.org/a b'                    | url     | 'https://e.org/a b' is no address: Illegal character in path
            kind: rss, url: https://e.org                                 | id      | the entry has no id
            id: A_1, kind: rss, url: https://e.org                        | id      | 'A_1' is no id: lower case letters, digits and '-', at most 64
            id: a, kind: rss, url: https://e.org, evry: 1h                | evry    | there is no key 'evry'; did you mean 'every'?
            id: a, kind: rss, url: https://e.org, list: {card: x}         | list.card | there is no key 'list.card'
            id: a, kind: rss, url: https://e.org, enabled: maybe          | enabled | 'maybe' is neither true nor false
            id: a, kind: rss, url: [x]                                    | url     | 'url' has to be a single value
            id: a, kind: rss, url: https://e.org, url: https://f.org      | url     | the key 'url' stands in line 3 already
            """)
    void aBadEntryIsNamedAndTheOthersWork(String entry, String field, String message) throws Exception {
        SourcesFile.Loaded loaded = read("- {id: before, kind: rss, url: https://e.org}\n\n- {" + entry
                + "}\n- {id: after, kind: rss, url: https://e.org}");
        assertThat(loaded.sources()).extracting(SourceSpec::id).containsExactly("before", "after");
        Fault fault = loaded.faults().getFirst();
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault).asString().startsWith("sources.yaml:3:").endsWith(message);
    }

    @Test
    void everyFaultOfAnEntryHasItsOwnLine() throws Exception {
        assertThat(read("- id: x\n  kind: rss\n  every: 0m\n  url: nowhere\n").faults())
                .extracting(Fault::line, Fault::field)
                .containsExactly(tuple(4, "url"), tuple(3, "every"));
    }

    @Test
    void theSecondEntryWithAnIdIsLeftOut() throws Exception {
        SourcesFile.Loaded loaded = read("""
                - {id: a, kind: rss, url: https://one.example}
                - {id: a, kind: rss, url: https://two.example}
                """);
        assertThat(loaded.sources()).extracting(s -> s.uri().getHost()).containsExactly("one.example");
        assertThat(loaded.faults())
                .containsExactly(
                        new Fault("sources.yaml", 2, "a", "id", "the id is taken already, by the entry in line 1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - id: a\\n  kind: [rss        | 2
            \\n\\nid: a                    | 3
            - id: a\\n   kind: rss\\n url: | 2
            just words                    | 1
            - id: \\7                    | 1
            """)
    void whatIsNoListOfSourcesStopsTheStart(String text, int line) {
        String yaml = text.translateEscapes();
        UnparsableSourcesException failure = catchThrowableOfType(UnparsableSourcesException.class, () -> read(yaml));
        assertThat(failure).isNotNull().hasMessageStartingWith("sources.yaml:" + line + ": ");
        assertThat(failure.line()).isEqualTo(line);
    }

    @Test
    void anEmptyFileHasNoSources() throws Exception {
        assertThat(read("").sources()).isEmpty();
        assertThat(read("# nothing yet\n").faults()).isEmpty();
        assertThat(read("---\n").faults()).isEmpty();
    }

    @Test
    void anEntryThatIsNoMappingIsNamed() throws Exception {
        assertThat(read("- rss\n- {id: b, kind: rss, url: https://e.org}").faults())
                .containsExactly(new Fault("sources.yaml", 1, null, null, "expected a mapping with id, kind and url"));
    }
}
