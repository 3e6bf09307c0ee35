package dev.paygrade.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that phrases treat as the same word ({@code role} and {@code position}, numbers), from a file. */
final class WordClasses {
    /** One to four, as in {@code 3 days a week in the office}: part of a working week. */
    static final String FEW = "few";
    /** Five to seven: all of a working week. */
    static final String FIVE = "five";
    /** 100%, or a word for it. */
    static final String ALL = "all";
    /** Some other percentage above 0. */
    static final String PART = "part";

    /** Days of the working week. */
    static final String WEEKDAYS = "weekdays";

    private static final int SLOTS = 4096;
    private static final long FEW_HASH = hashOf(FEW);
    private static final long FIVE_HASH = hashOf(FIVE);
    private static final long ALL_HASH = hashOf(ALL);
    private static final long PART_HASH = hashOf(PART);

    private final long[] keys = new long[SLOTS];
    private final long[] classes = new long[SLOTS];
    private final Map<Long, List<Long>> members = new HashMap<>();

    WordClasses(String file) {
        Map<Long, Long> classOfWord = new HashMap<>();
        for (List<String> row : Words.rows(file)) {
            for (String word : Words.parts(row.get(1))) {
                classOfWord.put(Words.hashes(word)[0], hashOf(row.get(0)));
            }
        }
        if (classOfWord.size() * 2 > SLOTS) {
            throw new IllegalStateException(file + " has more words than its table is made for");
        }
        classOfWord.forEach((word, name) -> {
            members.computeIfAbsent(name, key -> new ArrayList<>()).add(word);
            int slot = slot(word);
            keys[slot] = word;
            classes[slot] = name;
        });
    }

    /** The hash that stands for a class in phrases. */
    static long hashOf(String name) {
        return Tokens.hash("<" + name + ">");
    }

    /** The class of a word or number in a text, or the word's own hash. */
    long of(Tokens tokens, int token) {
        long known = tokens.classed(token);
        if (known == 0) {
            known = tokens.is(token, Tokens.NUMBER) ? number(tokens, token) : of(tokens.hash[token]);
            tokens.classed(token, known);
        }
        return known;
    }

    /** The class of a word, or its own hash. */
    long of(long word) {
        int slot = slot(word);
        return keys[slot] == word ? classes[slot] : word;
    }

    /** The words of a class; none if the hash is a word's own. */
    List<Long> members(long name) {
        return members.getOrDefault(name, List.of());
    }

    /** Whether numbers in digits may belong to a class. */
    static boolean isNumber(long name) {
        return name == FEW_HASH || name == FIVE_HASH || name == ALL_HASH || name == PART_HASH;
    }

    private static long number(Tokens tokens, int token) {
        int value = tokens.number(token);
        if (tokens.is(token, Tokens.PERCENT)) {
            return value == 100 ? ALL_HASH : value > 0 && value < 100 ? PART_HASH : tokens.hash[token];
        }
        return value < 1 || value > 7 ? tokens.hash[token] : value < 5 ? FEW_HASH : FIVE_HASH;
    }

    private int slot(long word) {
        int slot = (int) (word >>> 20) & (SLOTS - 1);
        while (keys[slot] != 0 && keys[slot] != word) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
