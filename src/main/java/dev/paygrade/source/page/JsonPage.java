package dev.paygrade.source.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.paygrade.source.Page;
import dev.paygrade.source.UnreadablePageException;
import java.io.IOException;

/** Opens JSON answers. */
public final class JsonPage {

    private static final String EXPECTED = "JSON";

    private JsonPage() {}

    /**
     * Parses a whole answer.
     *
     * @throws UnreadablePageException if it is something else than JSON, empty, broken or cut off
     */
    public static JsonNode open(Page page) throws UnreadablePageException {
        String text = PageText.of(page).strip();
        boolean looksLikeIt = text.startsWith("{") || text.startsWith("[");
        if (!ContentType.of(page).isJson() && !looksLikeIt) {
            throw Unreadable.wrongType(page, EXPECTED);
        }
        return parse(page, text, EXPECTED);
    }

    /**
     * Parses the value that follows a mark in a page, such as {@code window.pageData =}.
     *
     * @throws UnreadablePageException if the mark is missing, or no whole value follows it
     */
    public static JsonNode embedded(Page page, String mark) throws UnreadablePageException {
        String text = PageText.of(page);
        String expected = "JSON behind \"" + mark + "\"";
        int at = text.indexOf(mark);
        if (at < 0) {
            throw Unreadable.malformed(page, expected, "a page without it");
        }
        String rest = text.substring(at + mark.length()).stripLeading();
        return parse(page, rest.startsWith("=") ? rest.substring(1) : rest, expected);
    }

    private static JsonNode parse(Page page, String text, String expected) throws UnreadablePageException {
        if (text.isEmpty()) {
            throw Unreadable.malformed(page, expected, "an empty body");
        }
        try {
            return LenientJson.first(text);
        } catch (JsonEOFException e) {
            throw Unreadable.truncated(page, expected, "in the middle of a value");
        } catch (JsonProcessingException e) {
            throw Unreadable.malformed(
                    page, expected, "an error in line " + line(e) + " (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw Unreadable.malformed(page, expected, "something that cannot be read (" + e.getMessage() + ")");
        }
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "?" : Integer.toString(e.getLocation().getLineNr());
    }
}
