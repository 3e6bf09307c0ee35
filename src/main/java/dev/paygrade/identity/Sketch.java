package dev.paygrade.identity;

import dev.paygrade.text.Letters;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest hashes of a text's shingles of three words: enough to estimate how much two texts share, without keeping
 * them (Broder 1997, bottom-k).
 */
final class Sketch {
    private static final int WORDS = 3;
    private static final int KEPT = 128;
    /** Beyond this many words a description is a dump. */
    private static final int MOST_WORDS = 20_000;

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** Of ten English words one or more is one of these; of another language's next to none. */
    private static final Set<Long> ENGLISH = Stream.of("the", "and", "of", "to", "you", "our", "with", "for")
            .map(Sketch::hash)
            .collect(Collectors.toSet());

    private final String text;
    /** Made when first asked for: most ads are never compared with another. Made twice, it is the same. */
    private volatile @Nullable Shingles shingles;

    private Sketch(String text) {
        this.text = text;
    }

    static Sketch of(String text) {
        return new Sketch(text);
    }

    private Shingles shingles() {
        Shingles made = shingles;
        if (made == null) {
            made = shingles(text);
            shingles = made;
        }
        return made;
    }

    /** The smallest hashes in their order, and the words of the whole text, and how many of them are English. */
    @SuppressWarnings("ArrayRecordComponent") // read only here, never compared
    private record Shingles(long[] hashes, int words, int english) {
        long limit() {
            return hashes.length < KEPT ? Long.MAX_VALUE : hashes[hashes.length - 1];
        }
    }

    private static Shingles shingles(String text) {
        long[] found = new long[Math.min(MOST_WORDS, text.length() / 2 + 1)];
        int n = 0;
        long before = 0;
        long last = 0;
        int words = 0;
        int english = 0;
        int i = 0;
        while (i < text.length() && n < found.length) {
            long word = SEED;
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                word = (word ^ Letters.fold(text.charAt(i))) * PRIME;
                i++;
                if (!Letters.isSpaced(text.charAt(i - 1))) {
                    break;
                }
            }
            if (i == start) {
                i++;
                continue;
            }
            words++;
            english += ENGLISH.contains(word) ? 1 : 0;
            if (words >= WORDS) {
                found[n++] = mix(before * 31 + last * 17 + word);
            }
            before = last;
            last = word;
        }
        if (n == 0) {
            return new Shingles(new long[0], 0, 0);
        }
        Arrays.sort(found, 0, n);
        int kept = 0;
        for (int k = 0; k < n && kept < KEPT; k++) {
            if (k == 0 || found[k] != found[k - 1]) {
                found[kept++] = found[k];
            }
        }
        return new Shingles(Arrays.copyOf(found, kept), words, english);
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ Letters.fold(word.charAt(i))) * PRIME;
        }
        return hash;
    }

    /** Whether the text is in English. */
    boolean isEnglish() {
        return shingles().english * 10 >= words();
    }

    private static long mix(long h) {
        long x = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        x = (x ^ (x >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }

    /** Words of the text. */
    int words() {
        return shingles().words;
    }

    /** Share of the shorter text's shingles that the other has too, 0 to 1: a teaser is contained in its whole. */
    double containment(Sketch other) {
        long[] ours = shingles().hashes;
        long[] others = other.shingles().hashes;
        if (ours.length == 0 || others.length == 0) {
            return 0;
        }
        long limit = Math.min(shingles().limit(), other.shingles().limit());
        int mine = 0;
        int theirs = 0;
        int shared = 0;
        int i = 0;
        int k = 0;
        while (true) {
            boolean here = i < ours.length && ours[i] <= limit;
            boolean there = k < others.length && others[k] <= limit;
            if (!here && !there) {
                break;
            }
            int order = !here ? 1 : !there ? -1 : Long.compare(ours[i], others[k]);
            if (order == 0) {
                shared++;
            }
            if (order <= 0) {
                i++;
                mine++;
            }
            if (order >= 0) {
                k++;
                theirs++;
            }
        }
        return mine == 0 || theirs == 0 ? 0 : (double) shared / Math.min(mine, theirs);
    }
}
