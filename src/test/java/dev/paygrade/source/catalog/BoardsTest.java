package dev.paygrade.source.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.source.Board;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.TestPages;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoardsTest {

    private final Boards boards = Boards.create();

    static Iterable<String> kinds() {
        return Boards.create().kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasABoardOfItsName(String kind) {
        Board board = boards.of(kind).orElseThrow();
        assertThat(board.kind()).isEqualTo(kind);
        assertThat(boards.of(kind)).containsSame(board);
    }

    @Test
    void kindsBuiltFromDocumentationSaySo() {
        assertThat(boards.kinds().stream()
                        .filter(k -> !boards.of(k).orElseThrow().isTriedLive()))
                .containsExactly("jsonld", "rss", "remoteok", "hn-whoishiring");
    }

    @Test
    void otherKindsHaveNone() {
        assertThat(boards.of("gopher")).isEmpty();
        assertThat(boards.kinds()).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @Test
    void theSourcesEmployerStandsInWhereThePageNamesNone() throws Exception {
        URI uri = URI.create("https://e.example/jobs");
        SourceSpec source = new SourceSpec("a", "jsonld", uri, Duration.ofHours(1), true, "Stand-in Ltd", Map.of());
        String html = "<script type='application/ld+json'>[{'@type':'JobPosting','title':'A','identifier':'1'},"
                + "{'@type':'JobPosting','title':'B','identifier':'2','hiringOrganization':'Named GmbH'}]</script>";
        assertThat(boards.of("jsonld")
                        .orElseThrow()
                        .read(source, TestPages.html(uri.toString(), html))
                        .postings())
                .extracting(RawPosting::company)
                .containsExactly("Stand-in Ltd", "Named GmbH");
    }
}
