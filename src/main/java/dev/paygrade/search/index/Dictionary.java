package dev.paygrade.search.index;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words by number, growing only; one writer, any readers. */
final class Dictionary {
    private final Map<String, Integer> codes = new ConcurrentHashMap<>();
    private volatile String[] words = new String[16];
    private volatile long[] keys = new long[16];

    /** The number of a word, a new one if it has none. */
    int add(String word) {
        return add(word, 0);
    }

    /** The same for a word that stands for a row of the database. */
    int add(String word, long key) {
        Integer known = codes.get(word);
        int code = known == null ? codes.size() : known;
        if (code == words.length) {
            words = Arrays.copyOf(words, code * 2);
            keys = Arrays.copyOf(keys, code * 2);
        }
        if (known == null || key != 0) {
            words[code] = word;
            keys[code] = key;
        }
        if (known == null) {
            codes.put(word, code); // last: whoever finds the code finds its word
        }
        return code;
    }

    /** The number of a word, or -1. */
    int code(String word) {
        return codes.getOrDefault(word, -1);
    }

    String word(int code) {
        return words[code];
    }

    long key(int code) {
        return keys[code];
    }

    int size() {
        return codes.size();
    }
}
