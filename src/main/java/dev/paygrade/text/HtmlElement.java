package dev.paygrade.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
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
    private static final int SYMBOLS = 37;
    private static final long[] KEYS;
    private static final HtmlElement[] ELEMENTS;

    static {
        Map<Long, HtmlElement> elements = new TreeMap<>();
        add(
                elements,
                Layout.INLINE,
                "a abbr acronym b bdi bdo big cite code del dfn em font i img input ins kbd label mark q s samp small"
                        + " span strike strong sub sup time tt u var wbr center nobr button svg path iframe video source");
        add(
                elements,
                Layout.PARAGRAPH,
                "p div ul ol dl h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr caption section article header footer main"
                        + " aside nav blockquote pre address figure figcaption form fieldset details summary html body"
                        + " hr dt dd legend option select");
        add(elements, Layout.ITEM, "li");
        add(elements, Layout.CELL, "td th");
        add(elements, Layout.BREAK, "br");
        add(elements, Layout.HIDDEN, "script style head title template noscript textarea");
        KEYS = elements.keySet().stream().mapToLong(Long::longValue).toArray();
        ELEMENTS = elements.values().toArray(HtmlElement[]::new);
    }

    private static void add(Map<Long, HtmlElement> elements, Layout layout, String names) {
        for (String name : names.split(" ")) {
            long key = 0;
            for (int i = 0; i < name.length(); i++) {
                key = key * SYMBOLS + symbol(name.charAt(i));
            }
            elements.put(key, new HtmlElement(name, layout));
        }
    }

    boolean keepsSpace() {
        return name.equals("pre");
    }

    /** The element whose opening or closing tag stands at an index, which is that of its {@code <}; null if none does. */
    static @Nullable HtmlElement at(String html, int index) {
        int i = index + 1;
        if (i < html.length() && html.charAt(i) == '/') {
            i++;
        }
        int last = Math.min(html.length(), i + LONGEST + 1);
        long key = 0;
        for (; i < last; i++) {
            char c = html.charAt(i);
            int symbol = symbol(c);
            if (symbol == 0) {
                return c == '>' || c == '/' || c <= ' ' ? named(key) : null;
            }
            key = key * SYMBOLS + symbol;
        }
        return null;
    }

    private static @Nullable HtmlElement named(long key) {
        int at = Arrays.binarySearch(KEYS, key);
        return at < 0 ? null : ELEMENTS[at];
    }

    /** 1 to 36 for a letter or digit, 0 for what is no part of a name. */
    private static int symbol(char c) {
        if (Ascii.isLetter(c)) {
            return (c | 0x20) - 'a' + 1;
        }
        return Ascii.isDigit(c) ? c - '0' + 27 : 0;
    }
}
