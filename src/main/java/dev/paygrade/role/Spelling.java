package dev.paygrade.role;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Title Case that knows iOS, DevOps and SQL, and undoes shouting. */
final class Spelling {
    private static final int LONGEST_ACRONYM = 5;
    private static final int SHORTEST_KNOWN = 4;
    private static final Set<String> SMALL = Set.of(
            "of", "and", "or", "for", "in", "the", "to", "with", "at", "on", "by", "und", "oder", "für", "et", "ou",
            "de", "des", "du", "del", "della", "dei", "alla", "allo", "degli", "delle", "di", "da", "do", "dos", "das",
            "der", "la", "le", "les", "los", "las", "el", "y", "e", "en", "em", "och", "og", "van", "à", "ds.", "ds",
            "a", "w", "na", "i");

    private final Map<String, String> forms = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Spelling() {
        for (String[] row : TaxonomyRows.of("role-forms.csv", 1)) {
            String form = row[0];
            String key = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
            forms.putIfAbsent(key.toLowerCase(Locale.ROOT), form);
        }
    }

    /** Words that are no acronyms although a title may shout them. */
    void learn(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST_KNOWN) {
                known.add(word);
            }
        }
    }

    /** A lower-case word as it stands in a role. */
    String title(String lower) {
        return written(lower, lower, false);
    }

    /**
     * A word of a title as it stands in a role.
     *
     * @param shouting whether the title has no lower-case letter, so that capitals say nothing
     */
    String written(String word, String lower, boolean shouting) {
        String form = forms.get(lower);
        if (form != null) {
            return shouting || !mixed(word) ? form : word;
        }
        if (SMALL.contains(lower)) {
            return word.equals("I") && !shouting ? word : lower;
        }
        if (lower.charAt(lower.length() - 1) >= 0x2E80) {
            return word;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                capitals++;
            }
        }
        boolean loud = capitals > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        if (!loud) {
            return capitals == 0 || (capitals == 1 && Character.isUpperCase(word.charAt(0))) ? capital(word) : word;
        }
        boolean acronym = shouting ? vowelless(lower) : word.length() <= LONGEST_ACRONYM && !known.contains(lower);
        return acronym ? word : capital(lower);
    }

    /** A word as it stands at the beginning of a role: small words are capital there. */
    String opening(String word) {
        return SMALL.contains(word) ? capital(word) : word;
    }

    /** SoC, DoD: capitals and small letters that somebody meant. */
    private static boolean mixed(String word) {
        boolean lower = false;
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            lower |= Character.isLowerCase(word.charAt(i));
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return lower && upper > 1;
    }

    private static boolean vowelless(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if ("aeiouyäöüáéíóúàèąęó".indexOf(lower.charAt(i)) >= 0 || lower.charAt(i) > 0x24F) {
                return false;
            }
        }
        return true;
    }

    private static String capital(String word) {
        boolean elided = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’');
        int start = elided ? 2 : 0;
        while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        if (start == word.length() || !Character.isLowerCase(word.charAt(start))) {
            return word;
        }
        return word.substring(0, start) + Character.toTitleCase(word.charAt(start)) + word.substring(start + 1);
    }
}
