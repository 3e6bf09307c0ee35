package dev.paygrade.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "<p>One</p><p>Two</p>, One|Two",
        "<div><p>One</p></div>  <div>Two</div>, One|Two",
        "One<br>Two<br/>Three, One|Two|Three",
        "<h2>Tasks</h2><ul><li>Read<li>Write</ul>After, Tasks|• Read|• Write|After",
        "<ul><li><p>Read</p></li><li> <b>Write</b> </li></ul>, • Read|• Write",
        "<p>Pay: <b>$</b>100<i>k</i></p>, Pay: $100k",
        "<p>A   wide|line</p>, A wide line",
        "<p>R&amp;D &amp;lt;b&amp;gt; 5&nbsp;%</p>, R&D &lt;b&gt; 5\u00A0%",
        "<p>Under < 3 years</p>, Under < 3 years",
        "<style>p{}</style><script>if (a<b) x()</script><p>Seen<!-- not -->, Seen",
        "<tr><td>Pay</td><td>100</td></tr><tr><td>Place</td></tr>, Pay 100|Place",
        "<a href='x>y' title=\">\">link</a> text, link text",
        "<pre>a  b|c</pre>d, a  b|c|d",
        "<p>One</p><unknown-tag>Two</unknown-tag>, One|Two"
    })
    void laysOutBlocksAndLists(String html, String text) {
        assertThat(PlainText.of(html.replace('|', '\n'))).isEqualTo(text.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain text\n\n  • with lines",
                "a < b and c > d",
                "List<String> of <algorithm>",
                "R&amp;D",
                "",
                "<",
                "</",
                "<3 years>"
            })
    void textWithoutElementsStaysAsItIs(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void linesAreKeptWhereOnlyInlineElementsStand() {
        assertThat(PlainText.of("Line one\n<b>Line</b> two")).isEqualTo("Line one\nLine two");
    }

    @Test
    void depthAndBrokenMarkupCostNothing() {
        int many = 200_000;

        assertThat(PlainText.of("<div>".repeat(many) + "deep")).isEqualTo("deep");
        assertThat(PlainText.of("<p>a" + "<b".repeat(many))).isEqualTo("a");
        assertThat(PlainText.of("<p>a" + "<!--".repeat(many))).isEqualTo("a");
        assertThat(PlainText.of("<ul>" + "<li>".repeat(many) + "x")).isEqualTo("• x");
        assertThat(PlainText.of("<p>" + "< ".repeat(many))).hasSize(2 * many - 1);
        assertThat(PlainText.of("<p>" + "</script".repeat(many) + "<script>".repeat(many)))
                .isEmpty();
    }
}
