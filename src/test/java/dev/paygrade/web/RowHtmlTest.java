package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RowHtmlTest {

    /** As an ad that means harm may have it. */
    private static final String HOSTILE = "<b onclick=\"x\">'&amp;";

    /** Without pay, so that it needs no words of a bundle. */
    private static ItemView item(String text) {
        return new ItemView(
                7,
                "/jobs/7/" + text,
                text,
                text,
                null,
                text,
                text,
                text,
                List.of(text),
                text,
                text,
                false,
                new PayBar(1.5, 20, "stated", "", text),
                text,
                text,
                false,
                false,
                99);
    }

    @Test
    void whatAnAdSaysIsTextWhereverItStands() {
        Element row = Jsoup.parseBodyFragment(item(HOSTILE).row().getValue()).body();
        assertThat(row.select("b")).isEmpty();
        assertThat(row.select("[onclick]")).isEmpty();
        assertThat(row.select("a.title").text()).isEqualTo(HOSTILE);
        assertThat(row.select("a.title").attr("href")).isEqualTo("/jobs/7/" + HOSTILE);
        assertThat(row.select(".company, .place, .tag, .amount, .note, .age").eachText())
                .hasSize(8)
                .containsOnly(HOSTILE);
        assertThat(row.select("svg").attr("aria-label")).isEqualTo(HOSTILE);
        assertThat(row.select("time").attr("title")).isEqualTo(HOSTILE);
    }

    @Test
    void whatIsNotKnownLeavesNoMark() {
        ItemView bare = new ItemView(
                0, "/", "A", null, null, "", null, null, List.of(), "1", null, false, null, "new", "now", false, false,
                0);
        Element row = Jsoup.parseBodyFragment(bare.row().getValue()).body();
        assertThat(row.select("span, svg, abbr, .note")).isEmpty();
        assertThat(row.expectFirst("li").attributes().size()).isEqualTo(1);
    }
}
