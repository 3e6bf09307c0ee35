package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void writesPiecesOfAnyLengthInOrder() {
        Utf8 text = new Utf8(List.of());
        String whole = "80 000 € – für Öl 😀\n".repeat(7000);
        text.add("<p>");
        text.add(whole);
        text.add("");
        text.add("</p>");
        assertThat(new String(text.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>" + whole + "</p>");
    }

    @Test
    void takesTheBytesOfWhatIsKnownAlready() {
        Utf8 text = new Utf8(List.of(new Printed("known", new byte[] {'K'}), new Printed("lost", new byte[] {'L'})));
        text.add("a");
        text.add("known");
        text.add("other");
        text.add("lost");
        assertThat(new String(text.bytes(), StandardCharsets.UTF_8)).isEqualTo("aKotherL");
    }
}
