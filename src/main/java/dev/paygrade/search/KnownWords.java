package dev.paygrade.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Words of postings, and the one that was meant by a word that is none of them. Two words that differ by few letters
 * become the same when as few letters of each are left out: so each word is filed under its beginning and all that is
 * left of that without one letter or two, and what was typed is looked up in the same way.
 */
final class KnownWords {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 40;
    /** Further letters would make many more entries and tell few more words apart. */
    private static final int BEGINNING = 7;

    private final String[] words;
    private final int[] frequencies;
    /** A hash of what is left of a word, and its position, in one number each; sorted. */
    private final long[] remains;

    /** @param frequencies by word, in small letters */
    KnownWords(Map<String, Integer> frequencies) {
        TreeMap<String, Integer> sorted = new TreeMap<>(frequencies);
        sorted.keySet().removeIf(word -> word.length() > LONGEST);
        this.words = sorted.keySet().toArray(String[]::new);
        this.frequencies = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        this.remains = remains(words);
        Arrays.sort(remains);
    }

    private static long[] remains(String[] words) {
        int most = 1 + BEGINNING + BEGINNING * (BEGINNING - 1) / 2;
        long[] remains = new long[16];
        int[] size = {0};
        for (int i = 0; i < words.length; i++) {
            if (size[0] + most > remains.length) {
                remains = Arrays.copyOf(remains, remains.length * 2 + most);
            }
            long[] into = remains;
            int word = i;
            // a typed word of which two letters are forgiven is at most two letters longer
            int left = words[i].length() < LONG - 2 ? 1 : 2;
            each(words[i], left, hash -> into[size[0]++] = (long) hash << 32 | word);
        }
        return Arrays.copyOf(remains, size[0]);
    }

    /** Gives a hash of a word's beginning, and of what is left of it without up to so many letters. */
    private static void each(String word, int most, IntConsumer taker) {
        int length = Math.min(word.length(), BEGINNING);
        taker.accept(hash(word, length, -1, -1));
        for (int i = 0; i < length; i++) {
            taker.accept(hash(word, length, i, -1));
            for (int k = i + 1; most > 1 && k < length; k++) {
                taker.accept(hash(word, length, i, k));
            }
        }
    }

    private static int hash(String word, int length, int without, int withoutToo) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            if (i != without && i != withoutToo) {
                hash = hash * 31 + word.charAt(i);
            }
        }
        return hash * 0x9E3779B9;
    }

    int size() {
        return words.length;
    }

    boolean contains(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** Whether any word begins so. */
    boolean begins(String beginning) {
        int at = Arrays.binarySearch(words, beginning);
        int from = at < 0 ? -at - 1 : at;
        return from < words.length && words[from].startsWith(beginning);
    }

    /** How many typing errors are forgiven in a word: none in a short one, where any letter makes another word. */
    static int forgiven(String word) {
        return word.length() < SHORTEST || word.length() > LONGEST ? 0 : word.length() < LONG ? 1 : 2;
    }

    /**
     * The nearest word: fewest letters too many, missing, wrong or swapped with their neighbour; of equals the most
     * frequent, then the first by alphabet. Empty if all are too far off.
     */
    Optional<String> nearest(String typed) {
        int most = forgiven(typed);
        if (most == 0) {
            return Optional.empty();
        }
        int[] best = {-1, most};
        each(typed, most, hash -> {
            long from = (long) hash << 32;
            int at = Arrays.binarySearch(remains, from);
            for (int i = at < 0 ? -at - 1 : at; i < remains.length && remains[i] >> 32 == hash; i++) {
                consider((int) remains[i], typed, best);
            }
        });
        return best[0] < 0 ? Optional.empty() : Optional.of(words[best[0]]);
    }

    /** @param best position and errors of the best word so far */
    private void consider(int word, String typed, int[] best) {
        if (word == best[0] || Math.abs(words[word].length() - typed.length()) > best[1]) {
            return;
        }
        int errors = errors(words[word], typed);
        boolean better = errors < best[1]
                || errors == best[1]
                        && (best[0] < 0
                                || frequencies[word] > frequencies[best[0]]
                                || frequencies[word] == frequencies[best[0]] && word < best[0]);
        if (better) {
            best[0] = word;
            best[1] = errors;
        }
    }

    /** Letters too many, missing, wrong, or swapped with their neighbour. */
    private static int errors(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int wrong = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
                row[k] = Math.min(Math.min(row[k - 1], above[k]) + 1, above[k - 1] + wrong);
                if (i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1)) {
                    row[k] = Math.min(row[k], before[k - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
