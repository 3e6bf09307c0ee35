package dev.paygrade.web;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a posting as a row, {@code <li>} and all. Rows are most of what a page of the listing has to print anew, some
 * thirty values each, and evaluating those in a template was half of all that a page cost.
 */
final class RowHtml {
    private static final int USUAL = 1024;

    private final StringBuilder html = new StringBuilder(USUAL);

    private RowHtml() {}

    private static CommonMessages say() {
        return Language.texts(CommonMessages.class);
    }

    static RawString of(ItemView it) {
        RowHtml row = new RowHtml();
        row.row(it);
        return new RawString(row.html.toString());
    }

    private void row(ItemView it) {
        html.append(it.closed() ? "<li class=\"row closed\"" : "<li class=\"row\"");
        if (it.id() > 0) {
            html.append(" data-id=\"")
                    .append(it.id())
                    .append("\" data-t=\"")
                    .append(it.seen())
                    .append('"');
        }
        html.append(">\n<div class=\"what\">\n<a class=\"title\" href=\"");
        text(it.href()).append("\">");
        text(it.title()).append("</a>\n<p class=\"who\">");
        span("company", it.company());
        span("place", it.place());
        html.append("</p>\n<p class=\"tags\">");
        tags(it);
        html.append("</p>\n</div>\n<div class=\"pay\">\n");
        pay(it);
        html.append("\n</div>\n<time class=\"age\" title=\"");
        text(it.posted()).append("\">");
        text(it.age()).append("</time>\n</li>\n");
    }

    private void tags(ItemView it) {
        span("tag feat", it.featured() ? say().featured() : null);
        span("tag mode", it.mode());
        span("tag", it.level());
        List<String> types = it.types();
        types.forEach(type -> span("tag", type));
        span("tag shut", it.closed() ? say().closed() : null);
    }

    private void pay(ItemView it) {
        if (empty(it.pay())) {
            html.append("<p class=\"amount none\">");
            text(say().payUnstated()).append("</p>\n");
        } else {
            html.append("<p class=\"amount\">");
            text(it.pay());
            if (it.estimate()) {
                html.append(" <abbr class=\"est\" title=\"");
                text(say().estimateNote()).append("\">");
                text(say().estimate()).append("</abbr>");
            }
            html.append("</p>\n");
        }
        PayBar bar = it.bar();
        if (bar != null) {
            html.append("<svg class=\"bar ").append(bar.kind()).append(' ').append(bar.open());
            html.append("\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
            text(bar.label()).append("\"><rect class=\"fill\" x=\"").append(bar.x());
            html.append("\" width=\"").append(bar.width()).append("\" height=\"6\"/></svg>");
        }
        html.append('\n');
        if (!empty(it.payNote())) {
            html.append("<p class=\"note\">");
            text(it.payNote()).append("</p>");
        }
    }

    private void span(String style, @Nullable String text) {
        if (!empty(text)) {
            html.append("<span class=\"").append(style).append("\">");
            text(text).append("</span>");
        }
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /** Escaped as templates escape. */
    private StringBuilder text(@Nullable String text) {
        if (text == null) {
            return html;
        }
        int done = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (entity != null) {
                html.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        return html.append(text, done, length);
    }
}
