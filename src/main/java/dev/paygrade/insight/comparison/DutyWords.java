package dev.paygrade.insight.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code taxonomy/duty-words.csv}, by which lists of duties are known and taken apart. Immutable. */
final class DutyWords {
    private final List<String> headings;
    private final List<String> others;
    private final List<String> openings;
    private final Set<String> articles;
    private final Set<String> breaks;
    private final Set<String> joins;

    private DutyWords(Map<String, List<String>> words) {
        headings = of(words, "heading");
        others = of(words, "other");
        openings = of(words, "opening").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        articles = Set.copyOf(of(words, "article"));
        breaks = Set.copyOf(of(words, "break"));
        joins = Set.copyOf(of(words, "join"));
    }

    private static List<String> of(Map<String, List<String>> words, String kind) {
        return Objects.requireNonNull(words.get(kind), "taxonomy/duty-words.csv has no " + kind);
    }

    static DutyWords create() {
        Map<String, List<String>> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(DutyWords.class.getResourceAsStream("/taxonomy/duty-words.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                int comma = line.indexOf(',');
                List<String> cell = words.computeIfAbsent(line.substring(0, comma), kind -> new ArrayList<>());
                cell.addAll(new HashSet<>(List.of(
                        line.substring(comma + 1).toLowerCase(Locale.ROOT).split("\\|"))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DutyWords(words);
    }

    /** Whether a line announces a list of duties: such words stand in it, and none of another list before them. */
    boolean announces(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int[] duties = first(lower, headings);
        int[] other = first(lower, others);
        return duties[0] >= 0
                && (other[0] < 0 || duties[0] < other[0] || (duties[0] == other[0] && duties[1] > other[1]));
    }

    /** Whether a line has words that announce another list, such as one of requirements. */
    boolean announcesOther(String line) {
        return first(line.toLowerCase(Locale.ROOT), others)[0] >= 0;
    }

    /** Where the first of these phrases stands, and the longest that stands there. */
    private static int[] first(String lower, List<String> phrases) {
        int[] found = {-1, 0};
        for (String phrase : phrases) {
            int at = lower.indexOf(phrase);
            while (at >= 0 && !whole(lower, at, at + phrase.length())) {
                at = lower.indexOf(phrase, at + 1);
            }
            if (at >= 0 && (found[0] < 0 || at < found[0] || (at == found[0] && phrase.length() > found[1]))) {
                found = new int[] {at, phrase.length()};
            }
        }
        return found;
    }

    private static boolean whole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /** Without "you will", "responsible for" and the like in front; lower case in and out. */
    String opened(String lower) {
        String rest = lower.strip();
        boolean again = true;
        while (again) {
            again = false;
            for (String opening : openings) {
                if (rest.length() > opening.length()
                        && rest.startsWith(opening)
                        && rest.charAt(opening.length()) == ' ') {
                    rest = rest.substring(opening.length() + 1).strip();
                    again = true;
                    break;
                }
            }
        }
        return rest;
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    boolean breaks(String word) {
        return breaks.contains(word);
    }

    boolean joins(String word) {
        return joins.contains(word);
    }
}
