package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.source.Board;
import dev.paygrade.source.Coverage;
import dev.paygrade.source.SourceSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of kinds in {@code deploy/README.md} says what the boards say. */
class KindsTableTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final int COLUMNS = 6;

    private final Boards boards = Boards.create();

    /** A row of the table. */
    record Row(String kind, List<String> addresses, List<String> settings, String coverage, String tried) {}

    static Stream<Row> rows() {
        try (Stream<String> lines = Files.lines(Path.of("deploy", "README.md"))) {
            return lines
                    .dropWhile(line -> !line.startsWith("## Kinds of source"))
                    .dropWhile(line -> !line.startsWith("|---"))
                    .skip(1)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(KindsTableTest::row)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        assertThat(cells).as(line).hasSize(COLUMNS);
        return new Row(
                quoted(cells.getFirst()).getFirst(),
                quoted(cells.get(2)),
                quoted(cells.get(3)),
                cells.get(4),
                cells.get(5));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everyKindIsInTheTable() {
        assertThat(rows().map(Row::kind)).containsExactlyElementsOf(boards.kinds());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhetherAKindWasTriedLive(Row row) {
        Board board = boards.of(row.kind()).orElseThrow();
        assertThat(row.tried()).isEqualTo(board.isTriedLive() ? "live" : "not yet tried live");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsAddressesAreTakenAndTheirCoverageIsRight(Row row) throws Exception {
        List<String> shown = row.addresses().isEmpty() ? List.of("https://example.org/jobs") : row.addresses();
        for (String form : shown) {
            String address =
                    form.replace("ORG", "acme").replace("SITE", "Careers").replace("NUMBER", "1");
            String entry = "- {id: a, kind: %s, url: \"%s\"}".formatted(row.kind(), address);
            SourcesFile.Loaded loaded = SourcesFile.read(boards, "table", entry);
            assertThat(loaded.faults()).isEmpty();
            SourceSpec spec = loaded.sources().getFirst();
            Board board = boards.of(row.kind()).orElseThrow();
            Coverage coverage = board.coverage(spec);
            assertThat(row.coverage()).endsWith(coverage.name().toLowerCase(Locale.ROOT));
            assertThat(board.begin(spec)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsSettingsAreThose(Row row) {
        List<String> shown = row.settings().stream()
                .flatMap(name ->
                        name.equals("css") ? boards.of("css").orElseThrow().settings().stream() : Stream.of(name))
                .filter(name -> !name.contains("ORG"))
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        boards.of(row.kind()).orElseThrow().settings());
    }
}
