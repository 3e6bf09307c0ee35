package dev.paygrade.employment;

import dev.paygrade.text.Letters;
import java.util.Locale;
import java.util.Set;

/** Full or part time of people whom an ad counts or owns: "two part-time receptionists", "900 full-time and ...". */
final class OtherPeople {
    /** Longer words name the posting too: "part-time positions". */
    private static final int LONGEST_BARE = 13;

    /** More digits are an amount of money. */
    private static final int LONGEST_COUNT = 3;

    private static final Set<String> COUNTING = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "our",
            "their",
            "his",
            "her",
            "existing",
            "other",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "unsere",
            "unseren",
            "deux",
            "trois",
            "quatre",
            "nos",
            "dos",
            "tres",
            "nuestros",
            "duas",
            "dois",
            "três",
            "due",
            "tre",
            "twee",
            "drie",
            "onze",
            "dwóch",
            "trzech");

    /** What is counted after all is the posting. */
    private static final Set<String> POSTINGS = Set.of(
            "position",
            "positions",
            "role",
            "roles",
            "opening",
            "openings",
            "vacancies",
            "posts",
            "jobs",
            "opportunities",
            "shift",
            "shifts",
            "hours",
            "days",
            "stellen",
            "postes",
            "puestos",
            "vagas",
            "in",
            "at",
            "with",
            "on",
            "for",
            "per",
            "from",
            "plus",
            "or");

    private OtherPeople() {}

    /** Whether the words of a type between two indexes are about others than the candidate. */
    static boolean have(String text, int start, int end) {
        char first = Letters.fold(text.charAt(start));
        if (end - start > LONGEST_BARE) {
            return false;
        }
        if ((first != 'f' && first != 'p' && first != 't' && first != 'v') || end >= text.length()) {
            return false;
        }
        int next = end + 1;
        if (text.charAt(end) != ' ' || next >= text.length() || !Character.isLetter(text.charAt(next))) {
            return false;
        }
        String following = lower(text, next, Letters.endOfWord(text, next));
        return isCounted(text, start) && !POSTINGS.contains(following);
    }

    private static boolean isCounted(String text, int start) {
        int to = start - 1;
        if (to < 1 || text.charAt(to) != ' ') {
            return false;
        }
        int from = to;
        while (from > 0 && Letters.isSpaced(text.charAt(from - 1))) {
            from--;
        }
        String word = lower(text, from, to);
        boolean opens = from == 0 || text.charAt(from - 1) == ' ';
        boolean number = !word.isEmpty()
                && word.length() <= LONGEST_COUNT
                && opens
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number || COUNTING.contains(word);
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
