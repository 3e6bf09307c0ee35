package dev.paygrade.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The frame around every page, and escaping. */
final class Html {

    static final String BANNER = "Sample data — fictional employers";

    private static final String STYLE = style();

    private Html() {}

    /** A whole document around a body that is escaped already. */
    static String page(String title, String body) {
        return page(title, "", "", body);
    }

    /**
     * A whole document.
     *
     * @param head further elements of the head
     * @param exception what on this page is not invented, or empty
     * @param body escaped already
     */
    static String page(String title, String head, String exception, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                %s</head>
                <body>
                <div class="sample-banner" role="note">%s. Every employer, opening and figure on this board is invented%s.</div>
                %s
                </body>
                </html>
                """.formatted(escape(title), STYLE, head, BANNER, exception, body);
    }

    private static String style() {
        try (InputStream css = Html.class.getResourceAsStream("/sample/board.css")) {
            if (css == null) {
                throw new IllegalStateException("/sample/board.css is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("/sample/board.css cannot be read", e);
        }
    }

    /** Safe as text and inside a quoted attribute. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    static String list(List<String> points) {
        StringBuilder html = new StringBuilder("<ul>\n");
        points.forEach(point -> html.append("<li>").append(escape(point)).append("</li>\n"));
        return html.append("</ul>\n").toString();
    }

    /** A description with plain elements only, as sites let employers write them. */
    static String description(Advert advert) {
        StringBuilder html = new StringBuilder();
        for (Advert.Section section : advert.sections()) {
            if (!section.heading().isEmpty()) {
                html.append("<h4>").append(escape(section.heading())).append("</h4>\n");
            }
            section.paragraphs()
                    .forEach(text -> html.append("<p>").append(escape(text)).append("</p>\n"));
            if (!section.points().isEmpty()) {
                html.append(list(section.points()));
            }
        }
        return html.toString();
    }
}
