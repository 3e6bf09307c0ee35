package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** Takes names apart that are written without spaces: city, name, trade and form in a row. */
final class Affixes {
    private static final List<String> ENDS = kind("suffix");
    private static final List<String> STARTS = kind("prefix");

    private Affixes() {}

    private static List<String> kind(String kind) {
        return WordList.rows("identity-affixes.csv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(List::getFirst)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** The word itself if nothing in it is known, or if nothing would be left of it. */
    static List<String> divide(String word) {
        if (word.chars().allMatch(c -> c < 0x1100)) {
            return List.of(word);
        }
        List<String> front = new ArrayList<>();
        List<String> back = new ArrayList<>();
        String rest = word;
        boolean found = true;
        while (found) {
            found = false;
            for (String start : STARTS) {
                if (rest.startsWith(start) && rest.length() > start.length() + 1) {
                    front.add(start);
                    rest = rest.substring(start.length());
                    found = true;
                }
            }
            for (String end : ENDS) {
                if (rest.endsWith(end) && rest.length() > end.length() + 1) {
                    back.addFirst(end);
                    rest = rest.substring(0, rest.length() - end.length());
                    found = true;
                }
            }
        }
        front.add(rest);
        front.addAll(back);
        return front;
    }
}
