package dev.paygrade.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All words a title may be made of that mean something to the reader, from the lists under {@code /taxonomy}. */
final class Lexicon {
    /** A word in a phrase: the words that may follow, and the term if the phrase may end here. */
    static final class Node {
        final Map<String, Node> next = new HashMap<>(2);

        @Nullable
        Term term;
    }

    private record Ending(String letters, Term term) {}

    private static final int SHORTEST_COMPOUND = 9;

    private final Map<String, Node> first = new HashMap<>(4096);
    private final Map<Character, List<Ending>> endings = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> works = new HashMap<>();
    private final Map<String, Term> openers = new HashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final List<String[]> affixes = TaxonomyRows.of("role-affixes.csv", 2);
    private final Spelling spelling;

    Lexicon() {
        spelling = new Spelling();
        addNoise();
        addUnits();
        addHeads();
        addAbbreviations();
        for (String[] row : TaxonomyRows.of("role-persons.csv", 2)) {
            persons.put(row[0], row[1]);
            works.putIfAbsent(row[1].toLowerCase(Locale.ROOT), row[0]);
        }
        for (String[] row : TaxonomyRows.of("role-openers.csv", 2)) {
            openers.put(row[0], Term.of(Kind.STRONG, row[1]));
        }
        spelling.learn(first.keySet());
    }

    Spelling spelling() {
        return spelling;
    }

    /** The start of all phrases that begin with a word in lower case. */
    @Nullable
    Node start(String word) {
        return first.get(word);
    }

    /** A word that ends like a person's word, as German, Dutch and Nordic compounds do. */
    @Nullable
    Term compound(String word) {
        if (word.length() < SHORTEST_COMPOUND) {
            return null;
        }
        List<Ending> candidates = endings.getOrDefault(word.charAt(word.length() - 1), List.of());
        for (Ending ending : candidates) {
            if (word.length() > ending.letters.length() + 1 && word.endsWith(ending.letters)) {
                boolean feminine = ending.letters.endsWith("rin") || ending.letters.endsWith("tin");
                return feminine
                        ? ending.term.written(spelling.title(word.substring(0, word.length() - 2)))
                        : ending.term;
            }
        }
        return null;
    }

    /** A word of a script without spaces, without the seniority that is written onto it. */
    String bare(String word) {
        String rest = word;
        for (String[] affix : affixes) {
            boolean start = affix[1].equals("start");
            if (rest.length() > affix[0].length() && (start ? rest.startsWith(affix[0]) : rest.endsWith(affix[0]))) {
                rest = start ? rest.substring(affix[0].length()) : rest.substring(0, rest.length() - affix[0].length());
            }
        }
        return rest;
    }

    /** Engineering → Engineer. */
    @Nullable
    String person(String work) {
        return persons.get(work);
    }

    /** Engineer → Engineering. */
    @Nullable
    String work(String person) {
        String work = works.get(person);
        return work == null ? null : spelling.title(work);
    }

    /** What a word in capitals is short for where it opens a title, or null. */
    @Nullable
    Term opener(String text) {
        return openers.get(text);
    }

    /** Whether a broader role may not begin with this word: Learning, Management. */
    boolean bound(String word) {
        return bound.contains(word);
    }

    /** The term of exactly one word, or null. */
    @Nullable
    Term word(String word) {
        Node node = first.get(word);
        return node == null ? null : node.term;
    }

    private void addNoise() {
        for (String[] row : TaxonomyRows.of("role-noise.csv", 4)) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            put(row[0], new Term(kind, row[2], "", false, row[3].equals("first"), false, false, false));
        }
        for (String[] row : TaxonomyRows.of("role-places.csv", 1)) {
            put(row[0], Term.of(Kind.PLACE, ""));
        }
    }

    private void addUnits() {
        for (String[] row : TaxonomyRows.of("role-units.csv", 2)) {
            if (row[1].equals("bound")) {
                bound.add(row[0]);
            } else {
                put(row[0], Term.of(row[1].equals("unit") ? Kind.UNIT : Kind.STRONG, ""));
            }
        }
    }

    private void addHeads() {
        List<String[]> rows = TaxonomyRows.of("role-heads.csv", 5);
        for (String[] row : rows) {
            Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
            Term term = new Term(
                    kind,
                    row[4],
                    "",
                    row[3].equals("yes"),
                    row[2].equals("first"),
                    row[2].equals("hyphen"),
                    false,
                    false);
            if (row[0].charAt(0) == '-') {
                String letters = row[0].substring(1);
                endings.computeIfAbsent(letters.charAt(letters.length() - 1), c -> new ArrayList<>())
                        .add(new Ending(letters, term));
            } else {
                put(row[0], term);
            }
        }
        for (String[] row : rows) {
            if (row[0].charAt(0) != '-') {
                addPlural(row[0], row[4]);
            }
        }
    }

    private void addPlural(String word, String display) {
        Node node = node(word);
        Term singular = node.term;
        if (singular == null) {
            return;
        }
        String shown = display.isEmpty() ? spelling.title(word) : display;
        Term plural = new Term(
                singular.kind(), shown, "", singular.bare(), singular.first(), singular.hyphened(), true, false);
        putIfAbsent(word + "s", plural);
        if (word.endsWith("y")) {
            putIfAbsent(word.substring(0, word.length() - 1) + "ies", plural);
        } else if (singular.first()) {
            putIfAbsent(word + "es", plural);
        }
    }

    private void addAbbreviations() {
        for (String[] row : TaxonomyRows.of("role-abbreviations.csv", 3)) {
            String last = row[1].substring(row[1].lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            Term head = word(last);
            boolean oneWord = last.length() == row[1].length();
            Kind kind = Kind.UNIT;
            if (head != null && (head.kind().heads() || head.kind().weak())) {
                kind = oneWord || row[1].equals("Vice President") ? head.kind() : Kind.STRONG;
            }
            if (row[1].endsWith("Vice President")) {
                kind = Kind.EXECUTIVE;
            } else if (row[1].equals("Member of Technical Staff") || row[1].endsWith(" in Test")) {
                kind = Kind.STRONG;
            }
            boolean bare = (head != null && oneWord && head.bare()) || kind == Kind.EXECUTIVE;
            put(row[0], new Term(kind, row[1], row[2], bare, false, false, false, true));
            if (kind == Kind.STRONG) {
                putIfAbsent(row[0] + "s", new Term(kind, row[1], row[2], bare, false, false, true, true));
            }
        }
    }

    private void put(String phrase, Term term) {
        node(phrase).term = term;
    }

    private void putIfAbsent(String phrase, Term term) {
        Node node = node(phrase);
        if (node.term == null) {
            node.term = term;
        }
    }

    private Node node(String phrase) {
        String[] words = phrase.split(" ");
        Node node = first.computeIfAbsent(words[0], w -> new Node());
        for (int i = 1; i < words.length; i++) {
            node = node.next.computeIfAbsent(words[i], w -> new Node());
        }
        return node;
    }
}
