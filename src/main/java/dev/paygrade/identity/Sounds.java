package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a name sounds, whatever the script: its consonants, of which those that scripts confuse are one. */
final class Sounds {
    private static final int SYLLABLES = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    /** Korean consonants at the beginning and at the end of a syllable, in the order of Unicode. */
    private static final String[] INITIALS = "k k n t t r m p p s s - s s s k t p h".split(" ");

    private static final String[] CODAS = "- k k k n n n t r k m p r r p r m p p s s n s s k t p h".split(" ");

    private static final Map<Character, String> OTHERS = new HashMap<>();

    static {
        for (List<String> row : WordList.rows("identity-sounds.csv")) {
            for (char letter : row.get(0).toCharArray()) {
                OTHERS.put(letter, row.get(1));
            }
        }
    }

    private Sounds() {}

    /** Whether a name is written in a script of which the sounds are known, and that is not Latin. */
    static boolean isForeign(String name) {
        return name.chars().anyMatch(c -> OTHERS.containsKey((char) c) || isSyllable((char) c));
    }

    /** The one sound of "ng" at the end of a syllable. */
    private static final Pattern NG = Pattern.compile("ng(?![aeiouylrw])");

    /** Classes of consonants in a row, without vowels and without what is doubled. */
    static String of(String name) {
        StringBuilder sound = new StringBuilder();
        String plain = name.replace("shch", "s")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("ch", "k")
                .replace("sh", "s")
                .replace("zh", "s")
                .replace("kh", "h")
                .replace("ts", "s");
        plain = NG.matcher(plain).replaceAll("n");
        for (int i = 0; i < plain.length(); i++) {
            String one = one(plain.charAt(i));
            for (int k = 0; k < one.length(); k++) {
                char consonant = one.charAt(k);
                boolean doubled = !sound.isEmpty() && sound.charAt(sound.length() - 1) == consonant;
                if (consonant != '-' && !doubled) {
                    sound.append(consonant);
                }
            }
        }
        return sound.toString();
    }

    private static String one(char c) {
        if (isSyllable(c)) {
            int n = c - SYLLABLES;
            return INITIALS[n / (VOWELS * FINALS)] + CODAS[n % FINALS];
        }
        return switch (c) {
            case 'b', 'p', 'f', 'v' -> "p";
            case 'g', 'k', 'q', 'c' -> "k";
            case 'd', 't' -> "t";
            case 's', 'z', 'j' -> "s";
            case 'x' -> "ks";
            case 'l', 'r' -> "r";
            case 'm' -> "m";
            case 'n' -> "n";
            case 'h' -> "h";
            default -> OTHERS.getOrDefault(c, "-");
        };
    }

    private static boolean isSyllable(char c) {
        return c >= SYLLABLES && c <= LAST_SYLLABLE;
    }
}
