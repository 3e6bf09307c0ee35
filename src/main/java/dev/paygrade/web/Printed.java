package dev.paygrade.web;

import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;

/**
 * HTML that many pages have, beside its own bytes, so that it need not be encoded for each of them.
 *
 * @param bytes in UTF-8, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Printed(String html, byte[] bytes) {
    static Printed of(TemplateInstance template) {
        String html = template.render();
        return new Printed(html, html.getBytes(StandardCharsets.UTF_8));
    }
}
