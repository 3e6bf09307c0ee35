package dev.paygrade.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a document once, without recursion, and cuts it into lines. */
final class LineCutter implements NodeFilter {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "svg", "nav", "select", "head", "iframe");

    /** Inline elements that only change the look of words in a sentence, and so begin no part of their own. */
    private static final Set<String> LOOKS = Set.of(
            "b", "strong", "i", "em", "u", "s", "code", "sup", "sub", "mark", "font", "big", "abbr", "wbr", "cite", "q",
            "kbd", "var", "ins", "del");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder part = new StringBuilder();
    private final List<String> parts = new ArrayList<>();
    private int points;
    private int preformatted;
    private int headingLevel;
    private int links;
    private boolean elementJustEnded;
    private boolean linked = true;
    private @Nullable String around;
    private @Nullable String href;

    List<Line> lines() {
        endLine();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || (name.equals("footer") && element.closest("article, main") == null)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaksLine(element, name)) {
            endLine();
        } else if (!LOOKS.contains(name)) {
            endPart();
            if (elementJustEnded) {
                space();
            }
        }
        elementJustEnded = false;
        switch (name) {
            case "li" -> points++;
            case "pre" -> preformatted++;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = name.charAt(1) - '0';
            case "a" -> {
                links++;
                if (element.hasAttr("href")) {
                    around = element.attr("href");
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (breaksLine(element, name)) {
            endLine();
        } else if (!LOOKS.contains(name)) {
            endPart();
            elementJustEnded = true;
        }
        switch (name) {
            case "li" -> points--;
            case "pre" -> preformatted--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = 0;
            case "a" -> {
                links--;
                around = null;
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaksLine(Element element, String name) {
        return name.equals("br") || (element.isBlock() && !LOOKS.contains(name));
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                endLine();
            }
            if (Whitespace.isSpace(c)) {
                space();
                elementJustEnded = false;
                continue;
            }
            elementJustEnded = false;
            text.append(c);
            part.append(c);
            linked &= links > 0;
            if (href == null) {
                href = around;
            }
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        if (!part.isEmpty() && part.charAt(part.length() - 1) != ' ') {
            part.append(' ');
        }
    }

    private void endPart() {
        String words = part.toString().strip();
        if (!words.isEmpty()) {
            parts.add(words);
        }
        part.setLength(0);
    }

    private void endLine() {
        endPart();
        String words = text.toString().strip();
        int mark = points == 0 && headingLevel == 0 ? Lines.mark(words) : 0;
        if (mark > 0 && mark < words.length()) {
            String point = words.substring(mark);
            lines.add(new Line(point, Line.Kind.POINT, 0, List.of(point), href, linked));
        } else if (!words.isEmpty()) {
            Line.Kind kind = headingLevel > 0 ? Line.Kind.HEADING : points > 0 ? Line.Kind.POINT : Line.Kind.TEXT;
            lines.add(new Line(words, kind, headingLevel, parts, href, linked));
        }
        text.setLength(0);
        parts.clear();
        href = null;
        linked = true;
        elementJustEnded = false;
    }
}
