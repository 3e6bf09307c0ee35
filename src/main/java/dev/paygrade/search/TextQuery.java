package dev.paygrade.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the search field. Phrases stand in quotes, {@code -} excludes a word, the last word may be
 * unfinished, and {@code remote} outside of quotes is the work mode and no word.
 *
 * @param words in the language of {@code websearch_to_tsquery}, or empty
 * @param beginning letters and digits that a word begins with, or null
 */
public record TextQuery(String words, @Nullable String beginning, boolean remote) {
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern TOKEN = Pattern.compile("-?\"[^\"]*\"?|\\S+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+");

    public static TextQuery of(String typed) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(typed).results().map(match -> match.group()).toList());
        boolean remote = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean alone = i == 0 || !tokens.get(i - 1).equalsIgnoreCase("or");
            boolean before = i + 1 < tokens.size();
            // remote sensing is a trade
            boolean trade = before && tokens.get(i + 1).toLowerCase(Locale.ROOT).startsWith("sens");
            boolean or = before && tokens.get(i + 1).equalsIgnoreCase("or");
            if (tokens.get(i).equalsIgnoreCase("remote") && alone && !trade && !or) {
                tokens.remove(i);
                remote = true;
            }
        }
        String last = tokens.isEmpty() ? "" : tokens.getLast();
        boolean either = tokens.stream().anyMatch("or"::equalsIgnoreCase);
        if (either || last.length() < SHORTEST_BEGINNING || !PLAIN.matcher(last).matches()) {
            return new TextQuery(String.join(" ", tokens), null, remote);
        }
        return new TextQuery(
                String.join(" ", tokens.subList(0, tokens.size() - 1)), last.toLowerCase(Locale.ROOT), remote);
    }

    /** There are words to look for. */
    public boolean hasWords() {
        return !words.isBlank() || beginning != null;
    }

    /** The same with the last word whole. */
    TextQuery finished() {
        return beginning == null ? this : new TextQuery((words + " " + beginning).strip(), null, remote);
    }

    /** A tsquery with parameters in place of the words. */
    public String sql() {
        if (beginning == null) {
            return "websearch_to_tsquery('simple', ?)";
        }
        return words.isBlank()
                ? "to_tsquery('simple', ?)"
                : "(websearch_to_tsquery('simple', ?) && to_tsquery('simple', ?))";
    }

    /** For {@link #sql()}. */
    public List<Object> parameters() {
        if (beginning == null) {
            return List.of(words);
        }
        return words.isBlank() ? List.of(beginning + ":*") : List.of(words, beginning + ":*");
    }
}
