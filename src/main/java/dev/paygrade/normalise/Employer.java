package dev.paygrade.normalise;

import dev.paygrade.text.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Who an employer is, however the name is written. */
public final class Employer {
    /** Legal forms that one site adds and another leaves out. */
    private static final Set<String> LEGAL_FORMS = WordList.rows("legal-forms.csv").stream()
            .map(row -> row.getFirst())
            .collect(Collectors.toUnmodifiableSet());

    private Employer() {}

    /** The name for addresses and for telling employers apart: without its legal form. */
    public static String slug(String name) {
        String slug = Slug.of(name.replace(".", "").replace(",", " "));
        String[] words = slug.split("-");
        int end = words.length;
        while (end > 1 && LEGAL_FORMS.contains(words[end - 1])) {
            end--;
        }
        return String.join("-", Arrays.copyOf(words, end));
    }
}
