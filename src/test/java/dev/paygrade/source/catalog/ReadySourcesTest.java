package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paygrade.source.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list that ships: every entry is right, and none is there twice. */
class ReadySourcesTest {
    private static final Path FOLDER = Path.of("deploy", "sources");
    private static final Set<String> OF_ONE_EMPLOYER = Set.of("greenhouse", "lever", "ashby");
    private static final int AT_LEAST = 200;

    private final Boards boards = Boards.create();
    private final ReadySources ready = ReadySources.create(boards);

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> !file.getFileName().toString().equals(ReadySources.INDEX))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private List<SourceSpec> all() {
        return ready.groups().stream()
                .flatMap(group -> group.entries().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsAGroupWithoutFault(Path file) throws Exception {
        String name = file.getFileName().toString();
        SourcesFile.Loaded loaded = SourcesFile.read(boards, name, Files.readString(file));
        assertThat(loaded.faults()).isEmpty();
        assertThat(name).endsWith(".yaml");
        ReadySources.Group group = ready.group(name.substring(0, name.length() - ".yaml".length()));
        assertThat(group.entries()).isEqualTo(loaded.sources()).isNotEmpty();
        assertThat(Files.readAllLines(file).getFirst()).startsWith("# " + group.title() + ".");
    }

    @Test
    void everyGroupHasAFileAndATitleOfItsOwn() throws IOException {
        assertThat(ready.names())
                .containsExactlyInAnyOrderElementsOf(
                        files().map(file -> file.getFileName().toString().replace(".yaml", ""))
                                .toList());
        assertThat(ready.groups())
                .extracting(ReadySources.Group::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
    }

    @Test
    void thereAreManyAndNoneIsThereTwice() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(all()).extracting(SourceSpec::id).doesNotHaveDuplicates();
        assertThat(all()).extracting(SourceSpec::uri).doesNotHaveDuplicates();
    }

    /** The address is one that the kind turns into its own, and not merely left as it is. */
    @Test
    void everyAddressIsOfItsKindsForm() {
        List<String> strange = new ArrayList<>();
        for (SourceSpec spec : all()) {
            boolean asked = boards.of(spec.kind()).orElseThrow().begin(spec).stream()
                    .noneMatch(page -> page.uri().equals(spec.uri()));
            boolean feed = spec.kind().equals("rss") && spec.uri().getPath().endsWith(".rss");
            if (!asked && !feed) {
                strange.add(spec.id() + " " + spec.uri());
            }
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void boardsOfOneEmployerNameItAndAreReadFourTimesADayAtMost() {
        assertThat(all())
                .filteredOn(spec -> OF_ONE_EMPLOYER.contains(spec.kind()))
                .allSatisfy(spec -> {
                    assertThat(spec.company()).isNotBlank();
                    assertThat(spec.every().toHours()).isGreaterThanOrEqualTo(6);
                });
        assertThat(all()).allSatisfy(spec -> assertThat(spec.enabled()).isTrue());
    }

    @Test
    void whoeverAsksForAnotherGroupIsToldTheNames() {
        assertThatThrownBy(() -> ready.group("ai-lab"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'ai-lab'")
                .hasMessageContaining("did you mean 'ai-labs'?")
                .hasMessageContaining("remote-boards");
    }
}
