package dev.paygrade.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> lines(String text, int delimiter) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), delimiter);
        List<String> all = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add((line.fault() == null ? "" : "!") + new String(line.bytes(), StandardCharsets.UTF_8));
        }
        return all;
    }

    @Test
    void endsLinesAsEverySystemDoes() throws IOException {
        assertThat(lines("one\r\ntwo\n\nthree", -1)).containsExactly("one", "two", "", "three");
    }

    @Test
    void leavesLineBreaksInQuotedCells() throws IOException {
        assertThat(lines("a,\"b\nc\",d\r\n\"say \"\"hi\n\"\"\",e\nf", ','))
                .containsExactly("a,\"b\nc\",d", "\"say \"\"hi\n\"\"\",e", "f");
    }

    @Test
    void takesAQuoteInsideAnOpenCellForALetter() throws IOException {
        assertThat(lines("13\"\" screen,b\nc 5\",d\n", ',')).containsExactly("13\"\" screen,b", "c 5\",d");
    }

    @Test
    void losesOnlyTheLineOfAQuoteThatIsNeverClosed() throws IOException {
        assertThat(lines("a,b\nc,\"d\ne,f\ng,h\n", ',')).containsExactly("a,b", "!c,\"d", "e,f", "g,h");
        String many = "i,j\n".repeat(400_000);
        assertThat(lines("c,\"d\n" + many, ',')).hasSize(400_001).startsWith("!c,\"d", "i,j");
    }

    @Test
    void skipsALineThatIsTooLong() throws IOException {
        List<String> lines = lines("x".repeat(17 << 20) + "\nnext", -1);
        assertThat(lines).hasSize(2).element(0).asString().startsWith("!xxx").hasSizeLessThan(3000);
        assertThat(lines).last().isEqualTo("next");
    }

    @Test
    void cutsCells() {
        assertThat(Cells.of("a,\"b, \"\"c\"\"\",,\"\",d", ',')).containsExactly("a", "b, \"c\"", "", "", "d");
        assertThat(Cells.of("", ',')).containsExactly("");
        assertThat(Cells.of("\"never closed", ',')).containsExactly("never closed");
        assertThat(Cells.delimiter("a;b;c,d")).isEqualTo(';');
        assertThat(Cells.delimiter("a\tb")).isEqualTo('\t');
        assertThat(Cells.delimiter("title")).isEqualTo(',');
    }
}
