package dev.paygrade.source.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page as a reader sees it: what stands between two line breaks, white space collapsed.
 *
 * @param text never blank
 * @param kind what its element, or its bullet, makes of it
 * @param level 1 to 6 for a heading that is marked up as one, else 0
 * @param parts the same text, cut where inline elements such as badges and links begin and end
 * @param href the first link in or around it, as written, or null
 * @param linked whether all of it is link text
 */
public record Line(
        String text,
        Kind kind,
        int level,
        List<String> parts,
        @Nullable String href,
        boolean linked) {

    /** What a line is. */
    public enum Kind {
        HEADING,
        TEXT,
        POINT
    }

    public Line {
        parts = List.copyOf(parts);
    }

    static Line plain(String text, Kind kind) {
        return new Line(text, kind, 0, List.of(text), null, false);
    }
}
