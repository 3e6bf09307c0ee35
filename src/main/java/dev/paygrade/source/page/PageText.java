package dev.paygrade.source.page;

import dev.paygrade.source.Page;
import dev.paygrade.text.TextDecoder;

/** The text of a page, decoded, and repaired where its encoding was damaged. */
public final class PageText {

    private PageText() {}

    public static String of(Page page) {
        return TextDecoder.decode(page.body(), page.contentType()).text();
    }
}
