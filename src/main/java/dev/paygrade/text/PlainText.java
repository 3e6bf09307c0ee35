package dev.paygrade.text;

/**
 * HTML as the lines a reader sees: a newline where a block ends, a bullet before each item of a list, entities decoded
 * once. A single pass without a tree, so that depth and broken markup cost nothing.
 */
public final class PlainText {
    private static final int LONGEST_ENTITY = 34;
    /** No character before it but ASCII is white space to {@link Character#isWhitespace}. */
    private static final char FIRST_FOREIGN_SPACE = '\u1680';

    private final String html;
    private final boolean keepLines;
    /** What has been written stands in front of what has yet to be read: no markup or entity is shorter than its text. */
    private final char[] in;

    private final char[] out;
    private int length;
    private boolean space;
    private boolean bullet;
    private int preformatted;

    private PlainText(String html, boolean keepLines) {
        this.html = html;
        this.keepLines = keepLines;
        this.in = html.toCharArray();
        this.out = in;
    }

    /** The text of a piece of HTML; a text without HTML elements comes back as it is. */
    public static String of(String html) {
        if (html.indexOf('<') < 0) {
            return html;
        }
        boolean any = false;
        boolean block = false;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            HtmlElement element = HtmlElement.at(html, at);
            any |= element != null || html.startsWith("<!--", at);
            if (element != null && element.layout() != HtmlElement.Layout.INLINE) {
                block = true;
                break;
            }
        }
        return any ? new PlainText(html, !block).read() : html;
    }

    private String read() {
        int i = 0;
        while (i < html.length()) {
            int tag = html.indexOf('<', i);
            if (tag < 0) {
                text(i, html.length());
                break;
            }
            int end = endOfMarkup(tag);
            if (end < 0) {
                // a lone "<", as in "< 3 years", is text
                text(i, tag + 1);
                i = tag + 1;
                continue;
            }
            text(i, tag);
            HtmlElement element = HtmlElement.at(html, tag);
            i = element == null ? end : markup(element, tag, end);
        }
        while (length > 0 && Character.isWhitespace(out[length - 1])) {
            length--;
        }
        return new String(out, 0, length);
    }

    private int markup(HtmlElement element, int tag, int end) {
        boolean opens = html.charAt(tag + 1) != '/';
        switch (element.layout()) {
            case HIDDEN -> {
                return opens && html.charAt(end - 2) != '/' ? endOfHidden(element, end) : end;
            }
            case BREAK -> newline(true);
            case ITEM -> {
                newline(false);
                bullet = opens;
            }
            case PARAGRAPH -> {
                newline(false);
                preformatted = Math.max(0, preformatted + (element.keepsSpace() ? opens ? 1 : -1 : 0));
            }
            case CELL -> space = true;
            case INLINE -> {}
        }
        return end;
    }

    private int endOfHidden(HtmlElement element, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (element.equals(HtmlElement.at(html, at))) {
                int end = html.indexOf('>', at);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return html.length();
    }

    /** Index after the tag, comment or declaration at an index; -1 if there is none. */
    private int endOfMarkup(int tag) {
        if (html.startsWith("<!--", tag)) {
            int end = html.indexOf("-->", tag + 4);
            return end < 0 ? html.length() : end + 3;
        }
        char first = tag + 1 < html.length() ? html.charAt(tag + 1) : ' ';
        if (first == '!' || first == '?') {
            int end = html.indexOf('>', tag);
            return end < 0 ? html.length() : end + 1;
        }
        char name = first == '/' && tag + 2 < html.length() ? html.charAt(tag + 2) : first;
        if (!Ascii.isLetter(name)) {
            return -1;
        }
        char quote = 0;
        for (int i = tag + 2; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return html.length();
    }

    /** Characters are copied one by one: words are too short for anything that has to be begun and ended. */
    private void text(int from, int to) {
        boolean asIs = keepLines || preformatted > 0;
        int i = from;
        while (i < to) {
            char c = in[i];
            if (!asIs && isSpace(c)) {
                space = true;
                i++;
            } else if (c == '&') {
                flushSpace();
                int end = endOfEntity(i, to);
                append(entity(html.substring(i, end)));
                i = end;
            } else {
                flushSpace();
                i = copyRun(i, to, asIs);
            }
        }
    }

    /** Copies what is neither entity nor space, and single spaces between words; answers where it ends. */
    private int copyRun(int from, int to, boolean asIs) {
        char[] target = out;
        int at = length;
        int i = from;
        while (i < to) {
            char c = in[i];
            if (c == '&') {
                break;
            }
            if (c <= ' ' && !asIs && isSpace(c)) {
                if (!isSingle(i, to)) {
                    break;
                }
                c = ' ';
            }
            target[at++] = c;
            i++;
        }
        length = at;
        return i;
    }

    /** Whether the space at an index, which is not the first character of its run, comes out as one. */
    private boolean isSingle(int index, int to) {
        return index + 1 < to && in[index + 1] > ' ' && in[index - 1] > ' ' && in[index - 1] < FIRST_FOREIGN_SPACE;
    }

    private void append(String some) {
        some.getChars(0, some.length(), out, length);
        length += some.length();
    }

    private void append(char c) {
        out[length++] = c;
    }

    /** The entities that most pages consist of are decoded without a parser. */
    private static String entity(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&nbsp;", "&#160;" -> "\u00A0";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;", "&#34;" -> "\"";
            case "&#39;", "&#x27;" -> "'";
            case "&rsquo;", "&#8217;" -> "\u2019";
            case "&ndash;", "&#8211;" -> "\u2013";
            default -> TextRepair.decodeEntities(entity);
        };
    }

    private int endOfEntity(int from, int to) {
        int end = from + 1;
        while (end < to && end - from < LONGEST_ENTITY && isEntityPart(html.charAt(end))) {
            end++;
        }
        return end < to && html.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isEntityPart(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '#';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private void flushSpace() {
        if (bullet) {
            append("• ");
            bullet = false;
        } else if (space && length > 0 && !Character.isWhitespace(out[length - 1])) {
            append(' ');
        }
        space = false;
    }

    private void newline(boolean always) {
        space = false;
        if (length == 0) {
            return;
        }
        boolean fresh = out[length - 1] == '\n';
        boolean blank = length > 1 && out[length - 2] == '\n';
        if (!fresh || (always && !blank)) {
            append('\n');
        }
    }
}
