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
            if (other.size() > 1 && is(bracket, front, other)
                    || (bracket.foreign() || !bracket.codes().isEmpty() || arePeers(front, bracket))
                            && is(front, bracket, other)) {
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

    /** "Head of People (HR Director)": each a title with its step, of which one is taken for the other. */
    private static boolean arePeers(Title one, Title other) {
        return !one.core().isEmpty()
                && !other.core().isEmpty()
                && !one.grades().equals(other.grades())
                && Differences.isPeer(one.grades(), other.grades());
    }

    private static boolean isInBrackets(Title title, Title other) {
        String text = title.text();
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open < 1 || close < 0 || title.grades().size() < 2) {
            return false;
        }
        Title front = TitleScan.of(text.substring(0, open));
        Title bracket = TitleScan.of(text.substring(open + 1, close));
        return arePeers(front, bracket) && (isWhole(front, other) || isWhole(bracket, other));
    }

    /**
     * Whether one of two names between strokes is the other title, at its step: "Finance Director / Head of Finance"; or
     * one of two names of which one is in brackets.
     */
    static boolean namesStep(Title title, Title other) {
        if (isInBrackets(title, other)) {
            return true;
        }
        for (String mark : BREAKS) {
            int at = title.text().indexOf(mark);
            if (at > 0) {
                return isWhole(TitleScan.of(title.text().substring(0, at)), other)
                        || isWhole(TitleScan.of(title.text().substring(at + mark.length())), other);
            }
        }
        return false;
    }

    private static boolean isWhole(Title half, Title other) {
        return !half.core().isEmpty()
                && half.core().equals(other.core())
                && half.grades().equals(other.grades())
                && half.codes().equals(other.codes());
    }

    /** Whether one of two names between strokes is the other title, or all of it but a word. */
    static boolean isPart(Title title, Title other) {
        for (String mark : BREAKS) {
            int at = title.text().indexOf(mark);
            if (at > 0) {
                return isBegun(TitleScan.of(title.text().substring(0, at)), other)
                        || isBegun(TitleScan.of(title.text().substring(at + mark.length())), other);
            }
        }
        return false;
    }

    private static boolean isBegun(Title half, Title other) {
        return !half.core().isEmpty()
                && half.core().size() + half.grades().size() > 1
                && half.grades().equals(other.grades())
                && other.core().containsAll(half.core())
                && other.core().size() - half.core().size() <= 1;
    }

    private static boolean is(Title named, Title rest, Set<String> other) {
        return named.core().equals(other)
                && !rest.core().isEmpty()
                && (rest.foreign()
                        || rest.core().equals(other)
                        || isOtherHead(rest, other)
                        || rest.core().stream().noneMatch(other::contains));
    }

    /** "Technical Author" of "Technical Author / Technical Writer": all but the word for the person. */
    private static boolean isOtherHead(Title rest, Set<String> other) {
        return rest.core().size() == other.size()
                && other.size() > 1
                && rest.core().stream().filter(other::contains).count() == other.size() - 1
                && rest.core().stream()
                        .filter(word -> !other.contains(word))
                        .allMatch(word -> Vocabulary.isHead(word) || !Vocabulary.isStrange(word));
    }
}
