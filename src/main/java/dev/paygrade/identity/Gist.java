package dev.paygrade.identity;

import dev.paygrade.text.Letters;
import dev.paygrade.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a description tells of its own opening: its numbers, names and rarer words, without those that any ad may hold
 * ({@code taxonomy/identity-common.csv}) and without their endings, so that a reworded text still shares them.
 */
final class Gist {
    /** A longer text says of the employer what all its ads say. */
    private static final int MOST_WORDS = 1_200;

    private static final int MARKS = 4;
    private static final int LONGEST_MARKED = 400;
    private static final int SPREAD = 0x9E3779B9;
    private static final int FEWEST = 4;
    private static final int RARELY = 5;
    /** The language of texts that are written in signs. */
    private static final String SIGNS = "signs";

    private static final int FEWEST_SIGNS = 8;
    private static final int LONGEST_NAMED = 10_000;
    private static final int LONGEST_STEM = 6;
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_WORD = 3;
    private static final String[] ENDINGS = {"ings", "ing", "ers", "er", "ed", "en", "es"};
    private static final String VOWELS = "aeiouyns";

    /** Languages in which any ad may hold a word; none where ads of many languages do. */
    private static final Map<String, Set<String>> COMMON = new HashMap<>();

    static {
        for (List<String> row : WordList.rows("identity-common.csv")) {
            for (String word : row.get(1).split("\\|")) {
                COMMON.computeIfAbsent(word, any -> new HashSet<>()).add(row.getFirst());
            }
        }
    }

    private final String text;
    /** Made when first asked for, as most ads are never compared. Made twice, it is the same. */
    private volatile @Nullable Stems stems;

    private volatile @Nullable Set<Shift> shifts;

    /** Whether any ad may hold a word. */
    static boolean isCommon(String word) {
        return COMMON.containsKey(word);
    }

    /** Parts of the day in which the work is done, as far as hours are named. */
    Set<Shift> shifts() {
        Set<Shift> made = shifts;
        if (made == null) {
            made = Shift.in(text);
            shifts = made;
        }
        return made;
    }

    /** Shifts that are worked again and again. */
    Set<String> recurring() {
        return Shift.again(text);
    }

    private Gist(String text) {
        this.text = text;
    }

    static Gist of(String text) {
        return new Gist(text);
    }

    /**
     * Each stem with the word that it is of.
     *
     * @param common words that any ad may hold
     * @param languages those of most of them, or none
     * @param marked of a language that is not known
     */
    private record Stems(Map<String, String> words, Set<String> common, Set<String> languages, boolean marked) {}

    /**
     * How much two texts share.
     *
     * @param shared telling words
     * @param fewer telling words of the text that has fewer
     * @param more those of the other
     * @param oneLanguage nothing says that the texts are in two
     */
    record Overlap(int shared, int fewer, int more, boolean oneLanguage) {
        double share() {
            return fewer == 0 ? 0 : (double) shared / fewer;
        }
    }

    /** @param besides words that both ads say elsewhere */
    Overlap with(Gist other, Predicate<String> besides) {
        return isOneLanguage(other) ? inOneLanguage(other, besides) : bySound(other, besides);
    }

    private Overlap inOneLanguage(Gist other, Predicate<String> besides) {
        Map<String, String> theirs = other.stems().words;
        int mine = 0;
        int shared = 0;
        for (Map.Entry<String, String> one : stems().words.entrySet()) {
            if (!besides.test(one.getValue())) {
                mine++;
                String word = theirs.get(one.getKey());
                shared += word != null && !besides.test(word) ? 1 : 0;
            }
        }
        int others = 0;
        for (String word : theirs.values()) {
            others += besides.test(word) ? 0 : 1;
        }
        return new Overlap(shared, Math.min(mine, others), Math.max(mine, others), true);
    }

    private Overlap bySound(Gist other, Predicate<String> besides) {
        Set<String> mine = telling(besides);
        Set<String> theirs = other.telling(besides);
        Set<String> sounds = new HashSet<>();
        theirs.forEach(stem -> sounds.add(sound(stem)));
        Set<String> both = new HashSet<>();
        mine.forEach(stem -> both.add(sound(stem)));
        both.retainAll(sounds);
        return new Overlap(
                both.size(), Math.min(mine.size(), theirs.size()), Math.max(mine.size(), theirs.size()), false);
    }

    /** The least of the hashes of a short text's telling words, of which two texts on one opening share some. */
    Set<String> hallmarks() {
        if (text.length() > LONGEST_MARKED) {
            return Set.of();
        }
        TreeSet<Integer> hashes = new TreeSet<>();
        for (String stem : stems().words.keySet()) {
            hashes.add(sound(stem).hashCode() * SPREAD);
        }
        Set<String> marks = new HashSet<>();
        for (int hash : hashes) {
            if (marks.size() < MARKS) {
                marks.add(Integer.toHexString(hash));
            }
        }
        return marks;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether a number stands in the text or in the path of an address, with no other letter or digit beside it. */
    boolean says(String number, Iterable<Address> addresses) {
        if (isWhole(text, number) || !number.isEmpty() && References.isWritten(text, number)) {
            return true;
        }
        for (Address address : addresses) {
            if (!number.equals(address.id()) && isWhole(address.path(), number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(String text, String number) {
        String upper = number.toUpperCase(Locale.ROOT);
        for (String written : upper.equals(number) ? List.of(number) : List.of(number, upper)) {
            for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
                int end = at + written.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text names a page, and no other one of its host: with or without what addresses begin with. */
    boolean leadsTo(String host, String path) {
        boolean named = false;
        for (int at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
            int from = at + host.length() + 1;
            int end = from + path.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean page = begins && from < text.length() && text.charAt(from - 1) == '/';
            if (page) {
                named = text.regionMatches(true, from, path, 0, path.length())
                        && (end >= text.length() || " \n\t.,;)>\"'?#".indexOf(text.charAt(end)) >= 0);
                if (!named) {
                    return false;
                }
            }
        }
        return named;
    }

    /** Whether a name stands in the text, however its words are divided. */
    boolean mentions(String name) {
        StringBuilder run = new StringBuilder();
        int i = 0;
        int end = Math.min(text.length(), LONGEST_NAMED);
        while (i < end) {
            if (Letters.isSpaced(text.charAt(i)) && Letters.fold(text.charAt(i)) == name.charAt(0)) {
                run.setLength(0);
                for (int k = i; k < end && run.length() < name.length() && k < i + 2 * name.length(); k++) {
                    char folded = Letters.fold(text.charAt(k));
                    if (folded != Letters.DROPPED && Character.isLetterOrDigit(folded)) {
                        run.append(folded);
                    }
                    boolean whole =
                            run.length() == name.length() && (k + 1 >= end || !Letters.isSpaced(text.charAt(k + 1)));
                    if (whole && run.toString().equals(name) && Character.isUpperCase(text.charAt(i))) {
                        return true;
                    }
                }
            }
            i = Math.max(i + 1, Letters.isSpaced(text.charAt(i)) ? Letters.endOfWord(text, i) : i + 1);
        }
        return false;
    }

    /** Whether a word of a title, in whatever form, stands in the text. */
    boolean says(String word) {
        String stem = stem(word);
        return stems().words.containsKey(stem)
                || stems().common.contains(word)
                || stem.length() > SHORTEST_STEM
                        && stems().words.keySet().stream().anyMatch(one -> one.startsWith(stem));
    }

    /** Whether nothing says that the texts are in two. */
    boolean isOneLanguage(Gist other) {
        if (stems().marked != other.stems().marked) {
            return !Collections.disjoint(stems().languages, other.stems().languages);
        }
        return stems().languages.isEmpty()
                || other.stems().languages.isEmpty()
                || !Collections.disjoint(stems().languages, other.stems().languages);
    }

    private Set<String> telling(Predicate<String> besides) {
        Map<String, String> telling = new HashMap<>(stems().words);
        telling.values().removeIf(besides);
        return telling.keySet();
    }

    private Stems stems() {
        Stems made = stems;
        if (made == null) {
            made = stems(text);
            stems = made;
        }
        return made;
    }

    private static Stems stems(String text) {
        Map<String, String> words = new HashMap<>();
        Map<String, Integer> languages = new HashMap<>();
        Set<String> commons = new HashSet<>();
        StringBuilder word = new StringBuilder();
        int n = 0;
        int i = 0;
        while (i < text.length() && n < MOST_WORDS) {
            if (!Letters.isSpaced(text.charAt(i))) {
                i++;
                continue;
            }
            word.setLength(0);
            while (i < text.length() && (Letters.isSpaced(text.charAt(i)) || isWithinNumber(text, i))) {
                char folded = Letters.fold(text.charAt(i));
                if (folded != Letters.DROPPED && Character.isLetterOrDigit(folded)) {
                    word.append(folded);
                }
                i++;
            }
            n++;
            String whole = word.toString();
            Set<String> common = COMMON.get(whole);
            if (common != null) {
                commons.add(whole);
                common.forEach(language -> languages.merge(language, 1, Integer::sum));
            } else if (whole.length() >= SHORTEST_WORD || whole.length() == 2 && isDigit(whole.charAt(0))) {
                words.putIfAbsent(stem(whole), whole);
            }
        }
        int known =
                languages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Script script = Script.of(text);
        if (script.signs() >= FEWEST_SIGNS && script.signs() * 3L >= text.length()) {
            return new Stems(words, commons, Set.of(SIGNS), false);
        }
        // hardly a common word of a known language, and letters that English has not
        boolean marked = n >= FEWEST && known * RARELY < n && script.accents();
        boolean tones = script.tones() > 1;
        return new Stems(words, commons, tones ? Set.of("vi") : most(languages, script.accents()), marked && !tones);
    }

    /** The comma of "80,000", the point of "80.000" and the space of "80 000". */
    private static boolean isWithinNumber(String text, int i) {
        return i > 0
                && i + 3 < text.length()
                && ".,' \u00A0\u202F\u2019".indexOf(text.charAt(i)) >= 0
                && isDigit(text.charAt(i - 1))
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && isDigit(text.charAt(i + 3))
                && (i + 4 >= text.length() || !isDigit(text.charAt(i + 4)));
    }

    /** Languages of which most words are; one word alone tells nothing where several languages have it. */
    private static Set<String> most(Map<String, Integer> languages, boolean accents) {
        Set<String> most = new HashSet<>();
        int best = 1;
        for (Map.Entry<String, Integer> one : languages.entrySet()) {
            // words of grammar alone tell a language: a Pole writes "team" and "SQL" as an Englishman does
            if (one.getKey().length() != 2 && !one.getKey().equals("nordic")) {
                continue;
            }
            if (one.getValue() > best) {
                most.clear();
                best = one.getValue();
            }
            if (one.getValue() == best) {
                most.add(one.getKey());
            }
        }
        if (most.size() > 1 && accents) {
            most.remove("en");
        }
        return best == 1 && most.size() > 1 ? Set.of() : most;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The beginning of a word without its ending, as far as that can be told without knowing the language. */
    static String stem(String word) {
        if (isDigit(word.charAt(0))) {
            return word;
        }
        String bare = word;
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST_STEM) {
                bare = bare.substring(0, bare.length() - ending.length());
                break;
            }
        }
        while (bare.length() > SHORTEST_STEM && VOWELS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare.length() > LONGEST_STEM ? bare.substring(0, LONGEST_STEM) : bare;
    }

    /** As words of two languages are alike: {@code hibrid} and {@code hybrid}, {@code kredit} and {@code credit}. */
    private static String sound(String stem) {
        String sound = Titles.sound(stem);
        return isDigit(sound.charAt(0)) || sound.length() <= SHORTEST_STEM ? sound : sound.substring(0, SHORTEST_STEM);
    }
}
