package dev.paygrade.role;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names for addresses: lower-case ASCII words joined by {@code -}, the same for the same name for ever. */
final class Slugs {
    private static final Map<String, String> SPELLED =
            Map.of("c++", "cpp", "c#", "csharp", "f#", "fsharp", ".net", "dotnet", "r&d", "r-and-d");
    private static final String LATIN = "ßłøœæđıþðħ";
    private static final String[] LATIN_SPELLED = {"ss", "l", "o", "oe", "ae", "d", "i", "th", "d", "h"};
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ";
    private static final String[] CYRILLIC_SPELLED = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "e", "i", "yi", "ye", "g"
    };

    private Slugs() {}

    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length() + 8);
        boolean unknown = false;
        for (int from = 0; from < lower.length(); ) {
            int to = from;
            while (to < lower.length() && lower.charAt(to) != ' ' && lower.charAt(to) != '/') {
                to++;
            }
            separate(slug);
            unknown |= append(slug, spelled(lower.substring(from, to)));
            from = to + 1;
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        if (unknown) {
            separate(slug);
            slug.append(slug.isEmpty() ? "role-" : "").append(Integer.toUnsignedString(lower.hashCode(), 36));
        }
        return slug.isEmpty() ? "role" : slug.toString();
    }

    private static String spelled(String word) {
        if (word.endsWith(".net") && word.length() > ".net".length()) {
            return word.substring(0, word.length() - ".net".length()) + "-dotnet";
        }
        return SPELLED.getOrDefault(word, word);
    }

    /** Appends the ASCII of a word; true if some letter of it has none. */
    private static boolean append(StringBuilder slug, String word) {
        boolean unknown = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (c < 0x80) {
                if (c == '-' || c == '.' || c == '&') {
                    separate(slug);
                }
            } else {
                unknown |= appendOther(slug, c);
            }
        }
        return unknown;
    }

    private static boolean appendOther(StringBuilder slug, char c) {
        int latin = LATIN.indexOf(c);
        int cyrillic = CYRILLIC.indexOf(c);
        if (latin >= 0) {
            slug.append(LATIN_SPELLED[latin]);
        } else if (cyrillic >= 0) {
            slug.append(CYRILLIC_SPELLED[cyrillic]);
        } else {
            char plain =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (plain >= 'a' && plain <= 'z') {
                slug.append(plain);
            } else {
                return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            }
        }
        return false;
    }

    private static void separate(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
