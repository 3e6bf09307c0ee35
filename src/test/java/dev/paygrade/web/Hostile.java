package dev.paygrade.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Texts that would run as a script if a page let them, each setting {@code window.pwned}; and a look at what a page made of them. */
public final class Hostile {
    /** For texts and descriptions; what is no markup is there for spreadsheets, templates, JSON, XML and headers. */
    public static final List<String> VECTORS = List.of(
            "<script>window.pwned=1</script>",
            "</script><script>window.pwned=1</script>",
            "<img src=x onerror=window.pwned=1>",
            "\"><svg onload=window.pwned=1>",
            "'><img src=x onerror='window.pwned=1'>",
            "\" autofocus onfocus=window.pwned=1 x=\"",
            "' onmouseover='window.pwned=1",
            "<a href=\"javascript:window.pwned=1\">apply</a>",
            "<a href=\"java&#x09;script&colon;window.pwned=1\">apply</a>",
            "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>",
            "<svg><animate onbegin=window.pwned=1 attributeName=x dur=1s></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=window.pwned=1&gt;\">",
            "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
            "<style>@import 'javascript:window.pwned=1';</style><base href=//evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=javascript:window.pwned=1\">",
            "<form action=javascript:window.pwned=1><button formaction=javascript:window.pwned=1>x</button></form>",
            "<details open ontoggle=window.pwned=1><summary>x</summary></details>",
            "<object data=\"data:text/html,<script>parent.pwned=1</script>\"></object><embed src=javascript:window.pwned=1>",
            "--><!--><script>window.pwned=1</script><![CDATA[ ]]><script>window.pwned=1</script>",
            "</title></textarea></style></xmp><script>window.pwned=1</script>",
            "\\u003cscript\\u003ewindow.pwned=1\\u003c/script\\u003e \\\"};window.pwned=1;//",
            "{item.title.raw}{#include pwned /}${window.pwned=1}{{constructor.constructor('window.pwned=1')()}}",
            "=cmd|'/C pwned'!A0",
            "+pwned(1)",
            "-pwned(1)",
            "@SUM(pwned)",
            "\t=pwned(1)",
            "\r=pwned(1)\r\nSet-Cookie: pwned=1",
            "\u202Epwned\u2028\u2029\u0000\u0001\uFFFE\uD800",
            "</description>]]>&pwned;<!DOCTYPE x [<!ENTITY pwned SYSTEM \"file:///etc/passwd\">]>");

    /** For addresses. */
    public static final List<String> ADDRESSES = List.of(
            "javascript:window.pwned=1",
            "JaVaScRiPt:window.pwned=1",
            "data:text/html,%3Cscript%3Eparent.pwned=1%3C/script%3E",
            "vbscript:pwned",
            "https://example.org/?'onclick='window.pwned=1",
            "//evil.example/pwned");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NEVER =
            Set.of("iframe", "object", "embed", "base", "style", "animate", "set", "foreignobject", "math", "applet");
    private static final Set<String> NEVER_IN_XML = Set.of("script", "foreignobject", "animate", "set", "handler");
    private static final Set<String> LEADING = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "xlink:href",
            "data",
            "poster",
            "background",
            "srcset",
            "cite",
            "ping");

    private Hostile() {}

    /**
     * Nothing in an answer runs, and it is well-formed in its own format.
     *
     * @param what says where it came from
     */
    public static void assertInert(String what, String contentType, String body) {
        String type = contentType.replaceFirst(";.*", "").strip();
        switch (type) {
            case "text/html" -> html(what, body);
            case "image/svg+xml", "application/atom+xml", "application/xml", "text/xml" -> xml(what, body);
            case "application/json", "application/feed+json", "application/problem+json", "application/schema+json" ->
                json(what, body);
            case "application/x-ndjson" -> body.lines().forEach(line -> json(what, line));
            case "text/csv" -> csv(what, body);
            // pixels, which no browser runs
            case "text/plain", "image/png" -> {}
            default ->
                assertThat(type).as("a format that nobody checks, of " + what).isEmpty();
        }
    }

    private static void html(String what, String body) {
        Document page = Jsoup.parse(body);
        for (Element script : page.select("script")) {
            if (script.attr("type").equals("application/ld+json")) {
                assertThat(script.data()).as("JSON-LD of " + what).doesNotContain("<", ">", "\u2028");
                json("JSON-LD of " + what, script.data());
            } else {
                assertThat(script.attr("src")).as("script of " + what).startsWith("/paygrade");
                assertThat(script.data()).as("script of " + what).isBlank();
            }
        }
        assertThat(page.select("meta[http-equiv]")).as(what).isEmpty();
        page.getAllElements().forEach(element -> element(what, element, true));
    }

    private static void xml(String what, String body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AssertionError("not well-formed: " + what, e);
        }
        Document document = Jsoup.parse(body, Parser.xmlParser());
        assertThat(document.select("script")).as(what).isEmpty();
        // of a namespace of its own there is no HTML to run; SVG is the one that browsers run
        document.getAllElements().forEach(element -> element(what, element, false));
    }

    private static void element(String what, Element element, boolean html) {
        Set<String> never = html ? NEVER : NEVER_IN_XML;
        boolean bad = never.contains(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            bad |= name.startsWith("on") || name.equals("style") || name.equals("srcdoc") || name.contains("pwned");
            bad |= LEADING.contains(name) && !leadsSafely(attribute.getValue());
        }
        if (bad) {
            throw new AssertionError("%s in %s".formatted(element.shallowClone(), what));
        }
    }

    /** An address as browsers read it: blanks and control characters in it count for nothing. */
    private static boolean leadsSafely(String value) {
        String address = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        boolean here = address.isEmpty() || address.startsWith("#") || address.startsWith("?");
        boolean ours = address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return here || ours || web || address.startsWith("mailto:");
    }

    private static void json(String what, String body) {
        try {
            JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + what, e);
        }
    }

    private static void csv(String what, String body) {
        for (String cell : cells(body)) {
            boolean number = cell.matches("[+-]?\\d+(\\.\\d+)?");
            assertThat(!cell.isEmpty() && !number && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0)
                    .as("<%s> in %s", cell, what)
                    .isFalse();
        }
    }

    /** The cells of a table by RFC 4180. */
    static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
