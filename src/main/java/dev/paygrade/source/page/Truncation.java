package dev.paygrade.source.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that was cut off from one that merely leaves end tags out, as HTML allows. A page counts as cut off when
 * it began as a document, ends neither {@code body} nor {@code html}, and stops inside something that has to end.
 */
final class Truncation {

    /** Elements whose end tag HTML lets a page leave out (HTML Living Standard 13.1.2.4). */
    private static final Set<String> OPTIONAL = Set.of(
            "html",
            "head",
            "body",
            "p",
            "li",
            "dt",
            "dd",
            "option",
            "optgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "colgroup",
            "caption",
            "rp",
            "rt");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
            "param", "path", "use", "circle", "rect", "line", "polygon");

    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    private static final class Count {
        private int begun;
        private int ended;
    }

    private final String html;
    private final Map<String, Count> counts = new HashMap<>();
    private boolean document;
    private @Nullable String openEnd;

    private Truncation(String html) {
        this.html = html;
    }

    /** Where a page stops, such as {@code inside <div>}; null if it is whole, or does not say that it should go on. */
    static @Nullable String of(String html) {
        Truncation page = new Truncation(html);
        page.scan();
        return page.where();
    }

    private void scan() {
        int at = 0;
        while (at >= 0 && at < html.length() && openEnd == null) {
            at = html.indexOf('<', at);
            if (at >= 0) {
                at = tag(at);
            }
        }
    }

    /** Reads what begins with the {@code <} at an index; returns the index behind it, or -1 at the page's end. */
    private int tag(int at) {
        if (html.startsWith("<!--", at)) {
            return behind("-->", at + 4, "inside a comment");
        }
        int nameAt = html.startsWith("</", at) ? at + 2 : at + 1;
        if (nameAt >= html.length()) {
            openEnd = "inside a tag";
            return -1;
        }
        char first = html.charAt(nameAt);
        if (first == '!' || first == '?') {
            document |= html.regionMatches(true, nameAt, "!doctype", 0, 8);
            return behind(">", nameAt, "inside a declaration");
        }
        if (!isLetter(first)) {
            return nameAt;
        }
        int nameEnd = nameAt;
        while (nameEnd < html.length() && isName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameAt, nameEnd).toLowerCase(Locale.ROOT);
        int end = tagEnd(nameEnd);
        if (end < 0) {
            openEnd = "inside the tag <" + name;
            return -1;
        }
        boolean closing = html.charAt(at + 1) == '/';
        if (VOID.contains(name) || (html.charAt(end - 1) == '/' && !closing)) {
            return end + 1;
        }
        Count count = counts.computeIfAbsent(name, n -> new Count());
        if (closing) {
            count.ended++;
            return end + 1;
        }
        count.begun++;
        document |= name.equals("html") || name.equals("body");
        return RAW.contains(name) ? behindRaw(name, end + 1) : end + 1;
    }

    private int behindRaw(String name, int from) {
        String close = "</" + name;
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, close, 0, close.length())) {
                return at;
            }
        }
        openEnd = "inside <" + name + ">";
        return -1;
    }

    private int behind(String end, int from, String otherwise) {
        int at = html.indexOf(end, from);
        if (at < 0) {
            openEnd = otherwise;
            return -1;
        }
        return at + end.length();
    }

    /** Index of the {@code >} that ends a tag, quoted ones passed over; -1 at the page's end. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return -1;
    }

    private @Nullable String where() {
        if (ended("html") || ended("body") || (!document && openEnd == null)) {
            return null;
        }
        if (openEnd != null) {
            return openEnd;
        }
        for (var entry : counts.entrySet()) {
            Count count = entry.getValue();
            boolean mustEnd = !OPTIONAL.contains(entry.getKey()) || count.ended > 0;
            if (mustEnd && count.begun > count.ended) {
                return "inside <" + entry.getKey() + ">";
            }
        }
        return ended("head") && counts.containsKey("body") ? "before </body>" : null;
    }

    private boolean ended(String name) {
        Count count = counts.get(name);
        return count != null && count.ended > 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isName(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }
}
