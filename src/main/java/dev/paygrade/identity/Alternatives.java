package dev.paygrade.identity;

import java.util.Set;

/** A title that names one role twice: in two languages, or by two names between slashes. */
final class Alternatives {
    private static final String[] BREAKS = {" / ", " | ", "/ ", " /"};

    private Alternatives() {}

    /** Whether one of the names is the whole title of the other ad, and the rest shares no word with it. */
    static boolean names(Title title, Set<String> other) {
        if (other.isEmpty() || !title.core().containsAll(other)) {
            return false;
        }
        String text = title.text();
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open > 0 && close > open) {
            Title front = TitleScan.of(text.substring(0, open));
            Title bracket = TitleScan.of(text.substring(open + 1, close));
            // "Data Quality Specialist (Datan laadun asiantuntija)" either way round
            if (other.size() > 1 && is(bracket, front, other) || bracket.foreign() && is(front, bracket, other)) {
                return true;
            }
        }
        for (String mark : BREAKS) {
            int at = text.indexOf(mark);
            if (at > 0) {
                Title one = TitleScan.of(text.substring(0, at));
                Title two = TitleScan.of(text.substring(at + mark.length()));
                return is(one, two, other) || is(two, one, other);
            }
        }
        return false;
    }

    private static boolean is(Title named, Title rest, Set<String> other) {
        return named.core().equals(other)
                && !rest.core().isEmpty()
                && (rest.foreign()
                        || rest.core().equals(other)
                        || rest.core().stream().noneMatch(other::contains));
    }
}
