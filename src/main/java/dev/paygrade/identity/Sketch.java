package dev.paygrade.identity;

import dev.paygrade.text.Letters;
import java.util.Arrays;

/**
 * The smallest hashes of a text's shingles of three words: enough to estimate how much two texts share, without keeping
 * them (Broder 1997, bottom-k).
 */
final class Sketch {
    private static final int WORDS = 3;
    private static final int KEPT = 128;
    /** Beyond this many words a description is a dump. */
    private static final int MOST_WORDS = 20_000;

    private static final long PRIME = 0x100000001B3L;

    static final Sketch EMPTY = new Sketch(new long[0], 0);

    private final long[] hashes;
    private final int words;

    private Sketch(long[] hashes, int words) {
        this.hashes = hashes;
        this.words = words;
    }

    static Sketch of(String text) {
        long[] found = new long[Math.min(MOST_WORDS, text.length() / 2 + 1)];
        int n = 0;
        long before = 0;
        long last = 0;
        int words = 0;
        int i = 0;
        while (i < text.length() && n < found.length) {
            long word = 0xCBF29CE484222325L;
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
            if (words >= WORDS) {
                found[n++] = mix(before * 31 + last * 17 + word);
            }
            before = last;
            last = word;
        }
        if (n == 0) {
            return EMPTY;
        }
        Arrays.sort(found, 0, n);
        int kept = 0;
        for (int k = 0; k < n && kept < KEPT; k++) {
            if (k == 0 || found[k] != found[k - 1]) {
                found[kept++] = found[k];
            }
        }
        return new Sketch(Arrays.copyOf(found, kept), words);
    }

    private static long mix(long h) {
        long x = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        x = (x ^ (x >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }

    /** Words of the text. */
    int words() {
        return words;
    }

    /** Share of the shorter text's shingles that the other has too, 0 to 1: a teaser is contained in its whole. */
    double containment(Sketch other) {
        if (hashes.length == 0 || other.hashes.length == 0) {
            return 0;
        }
        long limit = Math.min(limit(), other.limit());
        int mine = 0;
        int theirs = 0;
        int shared = 0;
        int i = 0;
        int k = 0;
        while (true) {
            boolean here = i < hashes.length && hashes[i] <= limit;
            boolean there = k < other.hashes.length && other.hashes[k] <= limit;
            if (!here && !there) {
                break;
            }
            int order = !here ? 1 : !there ? -1 : Long.compare(hashes[i], other.hashes[k]);
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

    private long limit() {
        return hashes.length < KEPT ? Long.MAX_VALUE : hashes[hashes.length - 1];
    }
}
