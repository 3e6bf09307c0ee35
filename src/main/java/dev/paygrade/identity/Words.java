package dev.paygrade.identity;

import dev.paygrade.normalise.Slug;
import dev.paygrade.text.Letters;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code taxonomy/identity-words.csv}. */
final class Words {
    enum Kind {
        NOISE,
        MODE,
        GRADE,
        CODE,
        WORD,
        FOREIGN,
        TAIL,
        NEAR,
        CONTRACT,
        SAID,
        OFFERED,
        PEER,
        MONTHS,
        /** As MONTHS, of twelve each. */
        YEARS,
        SHIFT,
        LANGUAGE,
        SEASON,
        CLIENT,
        EMPLOYER,
        REQ,
        BESIDE,
        /** Holds a word of another kind, and means nothing. */
        PLAIN,
        /** A number behind it is a name. */
        NUMBERED,
        /** Stands beside the name of a place: "city". */
        AROUND,
        /** Hours behind a number. */
        HOURS,
        /** A shift that a description names by this word alone. */
        TOLD,
        /** What the work is done with, which one ad puts in brackets and another leaves out. */
        STACK,
        PAGE,
        PARAMETER,
        /** A parameter that says where a visitor came from. */
        TRAIL,
        WRAPPER
    }

    record Word(Kind kind, String value, List<String> tokens) {}

    private static final List<List<String>> ROWS = WordList.rows("identity-words.csv");

    /** What a title is made of. */
    static final Phrases<Word> TITLE = new Phrases<>(of(EnumSet.of(
            Kind.NOISE,
            Kind.MODE,
            Kind.GRADE,
            Kind.WORD,
            Kind.FOREIGN,
            Kind.CONTRACT,
            Kind.MONTHS,
            Kind.YEARS,
            Kind.SHIFT,
            Kind.LANGUAGE,
            Kind.SEASON)));

    /** What a description says of the opening itself. */
    static final Phrases<Word> DESCRIPTION = new Phrases<>(of(EnumSet.of(
            Kind.SHIFT,
            Kind.SEASON,
            Kind.CLIENT,
            Kind.REQ,
            Kind.BESIDE,
            Kind.LANGUAGE,
            Kind.MONTHS,
            Kind.SAID,
            Kind.OFFERED,
            Kind.PLAIN,
            Kind.TOLD)));

    /** Heads on which Germanic languages build one word: {@code entwickler} of {@code Webentwickler}. */
    private static final Map<String, Word> HEADS = of(EnumSet.of(Kind.FOREIGN));
    /** Shorter ones, which are no words of their own or other ones: {@code chef} of {@code Marketingchef}. */
    private static final Map<String, Word> TAILS = of(EnumSet.of(Kind.TAIL));

    private static final int SHORTEST_HEAD = 6;
    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_FRONT = 3;

    private static final Map<String, Word> CODES = of(EnumSet.of(Kind.CODE));
    private static final Map<String, Word> PEERS = of(EnumSet.of(Kind.PEER));
    private static final Map<String, Word> NEAR = of(EnumSet.of(Kind.NEAR));
    private static final Map<String, Word> PAGE_WORDS = of(EnumSet.of(Kind.PAGE));
    private static final Set<String> PAGES = PAGE_WORDS.keySet();
    private static final Map<String, Word> PARAMETER_WORDS = of(EnumSet.of(Kind.PARAMETER));
    private static final Set<String> PARAMETERS = PARAMETER_WORDS.keySet();
    private static final Set<String> EMPLOYERS = of(EnumSet.of(Kind.EMPLOYER)).keySet();
    private static final Set<String> TRAILS = of(EnumSet.of(Kind.TRAIL)).keySet();
    private static final Set<String> WRAPPERS = of(EnumSet.of(Kind.WRAPPER)).keySet();

    private static final Set<String> AROUND = of(EnumSet.of(Kind.AROUND)).keySet();
    private static final Set<String> HOURS = of(EnumSet.of(Kind.HOURS)).keySet();
    private static final Set<String> STACK = of(EnumSet.of(Kind.STACK)).keySet();
    private static final Set<String> DECORATION =
            of(EnumSet.of(Kind.MODE, Kind.NOISE)).keySet();
    private static final Set<String> NUMBERED = of(EnumSet.of(Kind.NUMBERED)).keySet();

    private Words() {}

    private static Map<String, Word> of(Set<Kind> kinds) {
        Map<String, Word> words = new HashMap<>();
        for (List<String> row : ROWS) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            if (kinds.contains(kind)) {
                String value = row.get(2);
                words.put(row.get(0), new Word(kind, value, value.isEmpty() ? List.of() : List.of(value.split(" "))));
            }
        }
        return words;
    }

    /** Words of English that titles are read as. */
    static Set<String> english() {
        Set<String> english = new HashSet<>();
        for (List<String> row : ROWS) {
            switch (Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))) {
                case WORD, FOREIGN -> english.add(row.get(2));
                case NEAR -> english.add(row.get(0));
                default -> {}
            }
        }
        return english;
    }

    /** As in addresses, and without the strokes that some letters bear and other spellings of a name leave out. */
    static String slug(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c >= 0x80 && c < 0x250 && c != 'ß' ? Letters.fold(c) : c;
            plain.append(folded == Letters.DROPPED ? c : folded);
        }
        return Slug.of(plain.toString());
    }

    /** Where the head of a compound begins, or -1. */
    static int head(String word) {
        for (int i = SHORTEST_FRONT; i <= word.length() - SHORTEST_TAIL; i++) {
            if (TAILS.containsKey(word.substring(i))) {
                return i;
            }
        }
        for (int i = SHORTEST_FRONT; i <= word.length() - SHORTEST_HEAD; i++) {
            if (HEADS.containsKey(word.substring(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The step that a number at the end of a title names, or null. */
    static @Nullable String code(String token) {
        Word word = CODES.get(token);
        return word == null ? null : word.value();
    }

    /** The second half of a compound, or null. */
    static @Nullable Word tail(String half) {
        return TAILS.get(half);
    }

    /** What translators take a word for; empty for a word that they leave out. */
    static String near(String token) {
        Word word = NEAR.get(token);
        return word == null ? token : word.value();
    }

    /** What translators take a grade for. */
    static String peer(String grade) {
        Word word = PEERS.get(grade);
        return word == null ? grade : word.value();
    }

    /** Whether "Trading Firm" and the like describe who hires. */
    static boolean isEmployer(String word) {
        return EMPLOYERS.contains(word);
    }

    /** Whether the 2 of "Year 2" or "Unit 2" is no step of a career. */
    static boolean isNumbered(String word) {
        return NUMBERED.contains(word);
    }

    static boolean isAround(String word) {
        return AROUND.contains(word);
    }

    static boolean isHours(String word) {
        return HOURS.contains(word);
    }

    /** Whether a word alone names but a class of roles: "engineer". */
    static boolean isClass(String word) {
        return NEAR.containsKey(word) || word.equals("manager") || word.equals("assistant");
    }

    static boolean isForeign(String word) {
        return HEADS.containsKey(word);
    }

    /** Whether a word says nothing of the role but where or how one works. */
    static boolean isDecoration(String word) {
        return DECORATION.contains(word);
    }

    static boolean isStack(String word) {
        return STACK.contains(word);
    }

    static boolean isPage(String word) {
        return PAGES.contains(word);
    }

    /** Whether a number behind a path's word is that of a form on the site, as in {@code page1800}. */
    static boolean isScreen(String word) {
        Word page = PAGE_WORDS.get(word);
        return page != null && page.value().equals("screen");
    }

    /** Whether a path's word names a list of openings: {@code jobs}. */
    static boolean isListing(String word) {
        Word page = PAGE_WORDS.get(word);
        return page != null && page.value().equals("list");
    }

    /** Whether a parameter that may hold a number mostly says where one came from: {@code ref}. */
    static boolean isSource(String name) {
        Word word = PARAMETER_WORDS.get(name);
        return word != null && word.value().equals("source");
    }

    static boolean isParameter(String name) {
        return PARAMETERS.contains(name);
    }

    static boolean isTrail(String name) {
        return TRAILS.contains(name) || name.startsWith("utm_");
    }

    static boolean isWrapper(String name) {
        return WRAPPERS.contains(name);
    }
}
