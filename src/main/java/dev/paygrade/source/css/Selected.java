package dev.paygrade.source.css;

import dev.paygrade.source.page.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a selector such as {@code h3 a}, {@code a@href} or {@code @data-id} picks.
 *
 * @param css empty for the element itself
 * @param attribute null for the text
 */
record Selected(String css, @Nullable String attribute) {

    static Selected of(String text) {
        int at = text.lastIndexOf('@');
        // an '@' inside brackets or quotes belongs to the selector
        boolean attribute = at >= 0 && text.indexOf(']', at) < 0 && text.indexOf('"', at) < 0;
        return attribute
                ? new Selected(
                        text.substring(0, at).strip(), text.substring(at + 1).strip())
                : new Selected(text.strip(), null);
    }

    @Nullable
    String first(Element in) {
        List<String> texts = all(in);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    List<String> all(Element in) {
        List<String> texts = new ArrayList<>();
        for (Element element : css.isEmpty() ? List.of(in) : in.select(css)) {
            String text = Whitespace.collapse(attribute == null ? element.text() : element.attr(attribute));
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The HTML of all that is picked; null if nothing is. */
    @Nullable
    String html(Element in) {
        StringBuilder html = new StringBuilder();
        for (Element element : css.isEmpty() ? List.of(in) : in.select(css)) {
            html.append(attribute == null ? element.html() : element.attr(attribute))
                    .append('\n');
        }
        return html.isEmpty() ? null : html.toString().strip();
    }
}
