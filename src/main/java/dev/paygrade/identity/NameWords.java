package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of an employer's name, spelt as others spell them. */
final class NameWords {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    private static final Map<String, String> SPELLINGS = new LinkedHashMap<>();

    static {
        // the longer spelling goes first: "NHS FT" is no fort
        WordList.rows("identity-employers.csv").stream()
                .filter(row -> row.get(1).equals("spelling"))
                .sorted(Comparator.comparing(row -> -row.getFirst().length()))
                .forEach(row -> SPELLINGS.put(" " + row.getFirst() + " ", " " + row.get(2) + " "));
    }

    private NameWords() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String token : BETWEEN.split(name.strip())) {
            if (token.startsWith("#")) {
                // one of a chain's shops
                continue;
            }
            boolean elided = token.length() > 3
                    && "lLdD".indexOf(token.charAt(0)) >= 0
                    && "'\u2019".indexOf(token.charAt(1)) >= 0;
            String bare = elided ? token.substring(2) : token;
            int dot = bare.lastIndexOf('.');
            boolean domain =
                    dot >= 3 && bare.length() - dot >= 3 && bare.length() - dot <= 6 && bare.indexOf('.') == dot;
            if (domain && !Character.isUpperCase(bare.charAt(dot + 1)) || bare.endsWith(".AI")) {
                bare = bare.substring(0, Math.max(dot, 1));
            }
            // "A/S" and "S/A" are one word
            bare = bare.length() <= 3 ? bare.replace("/", "") : bare;
            String slug = slug(bare.replace(".", ""));
            if (!slug.equals("x") || bare.equalsIgnoreCase("x")) {
                for (String word : slug.split("-")) {
                    words.addAll(Affixes.divide(word));
                }
            }
        }
        return spelt(words);
    }

    private static List<String> spelt(List<String> words) {
        String name = " " + String.join(" ", words) + " ";
        String spelt = name;
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            spelt = spelt.replace(spelling.getKey(), spelling.getValue());
        }
        return spelt.equals(name) ? words : Arrays.asList(spelt.strip().split(" "));
    }

    private static String slug(String token) {
        if (token.chars().noneMatch(c -> c > 0x3040 && c < 0x3100)) {
            return Normalizer.normalize(Words.slug(token), Normalizer.Form.NFC);
        }
        // the marks of kana make other letters of them, and belong to the name
        StringBuilder slug = new StringBuilder();
        for (char c : Normalizer.normalize(token, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            boolean letter = Character.isLetterOrDigit(c);
            if (letter || !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append(letter ? c : '-');
            }
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }
}
