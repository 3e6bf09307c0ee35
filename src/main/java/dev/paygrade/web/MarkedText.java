package dev.paygrade.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** A description in which the words that were read are marked. */
final class MarkedText {
    private static final int LONGEST = 400;

    private MarkedText() {}

    /**
     * Words of the ad and what was read from them.
     *
     * @param quote as evidence quotes it: blanks run together
     * @param meaning such as {@code Pay} or {@code Skills}
     */
    record Words(String quote, String meaning) {}

    /**
     * The same HTML with each quote marked once, where it first stands; a quote that runs across elements is left alone.
     *
     * @param html sanitised
     */
    static String of(String html, List<Words> quotes) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Words words : quotes) {
            if (!words.quote().isBlank() && words.quote().length() <= LONGEST) {
                mark(document.body(), words);
            }
        }
        return document.body().html();
    }

    private static void mark(Element body, Words words) {
        List<TextNode> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && (text.parent() == null || !text.parent().nameIs("mark"))) {
                        texts.add(text);
                    }
                },
                body);
        for (TextNode text : texts) {
            int[] span = find(text.getWholeText(), words.quote());
            if (span.length > 0) {
                wrap(text, span[0], span[1], words.meaning());
                return;
            }
        }
    }

    private static void wrap(TextNode text, int start, int end, String meaning) {
        TextNode quoted = start == 0 ? text : text.splitText(start);
        if (end - start < quoted.getWholeText().length()) {
            quoted.splitText(end - start);
        }
        Element mark = new Element("mark").attr("title", meaning);
        quoted.replaceWith(mark);
        mark.appendChild(quoted);
    }

    /** Start and end of a quote between word boundaries, any run of blanks standing for any other; else nothing. */
    private static int[] find(String text, String quote) {
        String wanted = quote.strip();
        for (int start = 0; start < text.length(); start++) {
            boolean inWord = start > 0
                    && Character.isLetterOrDigit(text.charAt(start - 1))
                    && Character.isLetterOrDigit(text.charAt(start));
            if (!inWord && text.charAt(start) == wanted.charAt(0)) {
                int end = end(text, start, wanted);
                if (end > 0) {
                    return new int[] {start, end};
                }
            }
        }
        return new int[0];
    }

    private static int end(String text, int start, String wanted) {
        int at = start;
        for (int i = 0; i < wanted.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            if (blank(wanted.charAt(i))) {
                if (!blank(text.charAt(at))) {
                    return -1;
                }
                while (at < text.length() && blank(text.charAt(at))) {
                    at++;
                }
                while (i + 1 < wanted.length() && blank(wanted.charAt(i + 1))) {
                    i++;
                }
            } else if (text.charAt(at++) != wanted.charAt(i)) {
                return -1;
            }
        }
        boolean inWord = at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
        return inWord ? -1 : at;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
