package dev.paygrade.source.featured;

import dev.paygrade.source.page.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells an article's headings from its text: by their elements, or, where there are none, by their looks. */
final class Headings {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;

    private final boolean markedUp;
    private final List<String> roles;
    private final Map<String, Integer> times = new HashMap<>();

    Headings(List<Line> lines, List<String> roles) {
        this.markedUp = lines.stream().filter(l -> l.level() > 1).count() > 1;
        this.roles = roles;
        lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
    }

    /** Whether headings are known by their elements. */
    boolean markedUp() {
        return markedUp;
    }

    /** Whether a text stands on the page more than once, as headings do that a table of contents lists. */
    boolean isRepeated(String text) {
        return times.getOrDefault(text, 0) > 1;
    }

    boolean isHeading(Line line) {
        return markedUp ? line.level() > 0 : line.kind() != Line.Kind.POINT && looksLikeOne(line.text());
    }

    /** The role that a line is a sub-heading for, or null. */
    @Nullable
    String roleOf(Line line) {
        if (line.kind() == Line.Kind.POINT && line.level() == 0) {
            return null;
        }
        String text = line.text();
        String bare = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        for (String role : roles) {
            if (bare.equalsIgnoreCase(role) || bare.equalsIgnoreCase(role + "s")) {
                return role;
            }
        }
        return null;
    }

    private static boolean looksLikeOne(String text) {
        return text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0
                && Character.isUpperCase(text.codePointAt(0));
    }
}
