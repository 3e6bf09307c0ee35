package dev.paygrade.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of HTML and how it is laid out as plain text. */
record HtmlElement(String name, Layout layout) {
    enum Layout {
        INLINE,
        PARAGRAPH,
        ITEM,
        CELL,
        BREAK,
        HIDDEN
    }

    private static final int LONGEST = 10;
    private static final Map<String, HtmlElement> ELEMENTS = new HashMap<>();

    static {
        add(
                Layout.INLINE,
                "a abbr acronym b bdi bdo big cite code del dfn em font i img input ins kbd label mark q s samp small"
                        + " span strike strong sub sup time tt u var wbr center nobr button svg path iframe video source");
        add(
                Layout.PARAGRAPH,
                "p div ul ol dl h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr caption section article header footer main"
                        + " aside nav blockquote pre address figure figcaption form fieldset details summary html body"
                        + " hr dt dd legend option select");
        add(Layout.ITEM, "li");
        add(Layout.CELL, "td th");
        add(Layout.BREAK, "br");
        add(Layout.HIDDEN, "script style head title template noscript textarea");
    }

    private static void add(Layout layout, String names) {
        for (String name : names.split(" ")) {
            ELEMENTS.put(name, new HtmlElement(name, layout));
        }
    }

    boolean keepsSpace() {
        return name.equals("pre");
    }

    /** The element whose opening or closing tag stands at an index, which is that of its {@code <}; null if none does. */
    static @Nullable HtmlElement at(String html, int index) {
        int from = index + 1;
        if (from < html.length() && html.charAt(from) == '/') {
            from++;
        }
        int end = from;
        while (end < html.length() && end - from <= LONGEST && isNamePart(html.charAt(end))) {
            end++;
        }
        boolean closed =
                end < html.length() && (html.charAt(end) == '>' || html.charAt(end) == '/' || html.charAt(end) <= ' ');
        return closed && end > from ? ELEMENTS.get(html.substring(from, end).toLowerCase(Locale.ROOT)) : null;
    }

    private static boolean isNamePart(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c);
    }
}
