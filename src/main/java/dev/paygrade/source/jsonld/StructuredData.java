package dev.paygrade.source.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.Complaint;
import dev.paygrade.source.page.LenientJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The structured data of a page.
 *
 * @param trees one for each JSON value in its JSON-LD blocks; microdata only if those hold no posting
 * @param complaints blocks that are no JSON
 */
record StructuredData(List<JsonNode> trees, List<Complaint> complaints) {

    static StructuredData of(Document page) {
        List<JsonNode> trees = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        int number = 0;
        for (Element script : page.select("script[type*=ld+json]")) {
            number++;
            String text = bare(script.data());
            try {
                trees.addAll(parse(text));
            } catch (IOException e) {
                // blocks about breadcrumbs and the like may break as they please
                if (text.contains("JobPosting")) {
                    complaints.add(Complaint.of("JSON-LD block " + number, "is no JSON: " + reason(e), text));
                }
            }
        }
        if (JobPostings.in(trees).postings().isEmpty()) {
            trees.addAll(Microdata.of(page));
        }
        return new StructuredData(trees, complaints);
    }

    private static List<JsonNode> parse(String text) throws IOException {
        try {
            return LenientJson.all(text);
        } catch (IOException e) {
            if (text.contains("&quot;")) {
                return LenientJson.all(Parser.unescapeEntities(text, false));
            }
            throw e;
        }
    }

    /** A block without the comment or CDATA marks around it and the semicolon behind it. */
    private static String bare(String block) {
        String text = block.strip();
        for (String mark : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
            text = text.startsWith(mark) ? text.substring(mark.length()).strip() : text;
        }
        for (String mark : List.of("-->", "//]]>", "/*]]>*/", "]]>", ";")) {
            text = text.endsWith(mark)
                    ? text.substring(0, text.length() - mark.length()).strip()
                    : text;
        }
        return text;
    }

    private static String reason(IOException e) {
        String message = e.getMessage() == null ? "unknown" : e.getMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
