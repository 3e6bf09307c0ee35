package dev.paygrade.source.page;

import dev.paygrade.source.Page;
import java.util.Locale;

/**
 * What a response says it is.
 *
 * @param name type and subtype in lower case, without parameters; empty when the server says nothing useful
 */
public record ContentType(String name) {

    public static ContentType of(Page page) {
        String header = page.contentType();
        if (header == null) {
            return new ContentType("");
        }
        int end = header.indexOf(';');
        String name = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return new ContentType(name.equals("application/octet-stream") ? "" : name);
    }

    public boolean isUnknown() {
        return name.isEmpty();
    }

    public boolean isHtml() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    public boolean isPlainText() {
        return name.equals("text/plain") || name.equals("text/markdown");
    }

    public boolean isJson() {
        return name.endsWith("/json")
                || name.endsWith("+json")
                || name.equals("text/javascript")
                || name.equals("application/javascript");
    }

    public boolean isXml() {
        return name.endsWith("/xml") || name.endsWith("+xml");
    }

    @Override
    public String toString() {
        return isUnknown() ? "no content type" : name;
    }
}
