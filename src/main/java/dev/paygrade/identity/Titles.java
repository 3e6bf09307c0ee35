package dev.paygrade.identity;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** Compares the titles of two openings, each word against what the other ad says of employer and place. */
final class Titles {
    /** Words that two of three translators agree on. */
    private static final double TRANSLATED = 0.6;

    enum Likeness {
        SAME,
        TRANSLATED,
        /** One names more than the other. */
        NARROWER,
        OTHER,
        UNKNOWN
    }

    private Titles() {}

    static Likeness compare(Opening a, Opening b) {
        if (!a.title.known() || !b.title.known()) {
            return Likeness.UNKNOWN;
        }
        Set<String> mine = a.title.core();
        Set<String> theirs = b.title.core();
        if (mine.equals(theirs)) {
            return a.title.foreign() == b.title.foreign() ? Likeness.SAME : Likeness.TRANSLATED;
        }
        Set<String> left = left(a, b);
        Set<String> right = left(b, a);
        pair(left, right);
        if (left.isEmpty()) {
            right.removeAll(b.title.aside());
        } else if (right.isEmpty()) {
            left.removeAll(a.title.aside());
        }
        if (left.isEmpty() && right.isEmpty()) {
            boolean nothing = mine.stream().noneMatch(theirs::contains);
            return nothing && !mine.isEmpty() && !theirs.isEmpty() ? Likeness.OTHER : Likeness.SAME;
        }
        if (a.title.foreign() != b.title.foreign() && isTranslation(mine, theirs)) {
            return Likeness.TRANSLATED;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Likeness.NARROWER;
        }
        return Likeness.OTHER;
    }

    /** Words of one title that the other has not, and that are neither its place nor its employer. */
    private static Set<String> left(Opening one, Opening other) {
        Set<String> left = new HashSet<>();
        for (String word : one.title.core()) {
            boolean there = other.title.core().contains(word)
                    || one.where.isNamed(word)
                    || other.where.isNamed(word)
                    || one.where.words().contains(word)
                    || other.where.words().contains(word)
                    || one.employer.words().contains(word)
                    || other.employer.words().contains(word)
                    || one.employer.keys().contains(word)
                    || other.employer.keys().contains(word);
            if (!there) {
                left.add(word);
            }
        }
        return left;
    }

    /** Takes out words that differ in one letter, and two words that are one without the space. */
    private static void pair(Set<String> left, Set<String> right) {
        for (Iterator<String> words = left.iterator(); words.hasNext(); ) {
            String word = words.next();
            String twin = null;
            for (String other : right) {
                if (Employer.isTypo(word, other)) {
                    twin = other;
                }
            }
            if (twin != null) {
                right.remove(twin);
                words.remove();
            }
        }
        joined(left, right);
        joined(right, left);
    }

    private static void joined(Set<String> one, Set<String> other) {
        if (one.size() != 1 || other.size() != 2) {
            return;
        }
        String whole = one.iterator().next();
        Iterator<String> halves = other.iterator();
        String first = halves.next();
        String second = halves.next();
        if (whole.equals(first + second) || whole.equals(second + first)) {
            one.clear();
            other.clear();
        }
    }

    private static boolean isTranslation(Set<String> mine, Set<String> theirs) {
        Set<String> one = near(mine);
        Set<String> other = near(theirs);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all > 0 && (double) both.size() / all >= TRANSLATED;
    }

    private static Set<String> near(Set<String> words) {
        Set<String> near = new HashSet<>();
        for (String word : words) {
            String value = Words.near(word);
            if (!value.isEmpty()) {
                near.add(value);
            }
        }
        return near;
    }
}
