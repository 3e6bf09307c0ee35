package dev.paygrade.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * How the descriptions of two openings compare.
 *
 * @param copied one was written from the other, word by word
 * @param alike they tell the same of the opening, in whatever words and language
 * @param close hardly a telling word of the shorter one is missing in the other
 * @param unlike they are in one language and tell nothing in common, though both tell something
 * @param apart they are in one language and have no telling word in common, however few they have
 * @param unrelated so long that they would share something, and hardly do
 * @param strange both tell something in one language, and no telling word of the one stands in the other
 * @param two each tells what the other does not, whatever they share
 */
record Texts(
        boolean copied,
        boolean alike,
        boolean close,
        boolean unlike,
        boolean apart,
        boolean unrelated,
        boolean strange,
        boolean two) {
    /** Shingles shared by texts of which one was written from the other. */
    private static final double COPIED = 0.75;
    /** Shingles shared by long texts of one opening, beyond what their employer says in all its ads. */
    private static final double REUSED = 0.5;

    /** Shingles shared by texts of which one is the other, or its beginning. */
    private static final double REPEATED = 0.9;

    private static final double UNRELATED = 0.25;
    private static final int SENTENCE = 8;
    private static final int PARAGRAPH = 15;
    /** Long enough that two texts on one opening would share something, if only what the employer says of itself. */
    private static final int PAGE = 80;

    /** Telling words that two short texts share only if they speak of one thing. */
    private static final int TELLING = 3;

    /** Telling words of its own that each text holds if they speak of two things. */
    private static final int OWN = 2;

    private static final double ALIKE = 0.4;
    private static final double CLOSE = 0.6;
    private static final double TRANSLATED = 0.3;
    private static final double UNLIKE = 0.15;

    static Texts of(Opening a, Opening b) {
        return a.texts(b);
    }

    /** What {@link #alike()} of both says; of two long texts that is known without a look at their telling words. */
    static boolean areAlike(Opening a, Opening b) {
        int words = Math.min(a.description.words(), b.description.words());
        if (words == 0 || Math.max(a.description.words(), b.description.words()) < PAGE) {
            return of(a, b).alike();
        }
        double contained = contained(a, b, words);
        return contained >= REUSED || isCopied(contained, words);
    }

    private static double contained(Opening a, Opening b, int words) {
        return words < SENTENCE ? 0 : a.description.containment(b.description);
    }

    private static boolean isCopied(double contained, int words) {
        return contained >= COPIED && words >= PARAGRAPH;
    }

    /** What {@link #of} says, made anew. */
    static Texts read(Opening a, Opening b) {
        int words = Math.min(a.description.words(), b.description.words());
        int more = Math.max(a.description.words(), b.description.words());
        if (words == 0) {
            return new Texts(false, false, false, false, false, false, false, false);
        }
        double contained = contained(a, b, words);
        boolean copied = isCopied(contained, words);
        boolean agency = a.employer.agency() && b.employer.agency();
        boolean unrelated = contained < UNRELATED && words >= (agency ? SENTENCE : PAGE) && isOneLanguage(a, b);
        if (copied) {
            return new Texts(true, true, true, false, false, false, false, false);
        }
        Set<String> titles =
                new HashSet<>(Arrays.asList(Words.slug(a.title.text()).split("-")));
        titles.addAll(Arrays.asList(Words.slug(b.title.text()).split("-")));
        Gist.Overlap overlap =
                a.gist.with(b.gist, word -> titles.contains(word) || a.saysElsewhere(word) || b.saysElsewhere(word));
        boolean enough = overlap.shared() >= TELLING && overlap.share() >= (overlap.oneLanguage() ? ALIKE : TRANSLATED)
                || !overlap.oneLanguage() && overlap.shared() >= OWN && overlap.share() >= ALIKE;
        boolean alike = more < PAGE ? enough || contained >= COPIED : contained >= REUSED;
        boolean unlike = overlap.oneLanguage()
                && overlap.fewer() >= TELLING
                && contained < UNRELATED
                && overlap.share() <= UNLIKE;
        boolean apart = overlap.oneLanguage() && overlap.fewer() > 0 && overlap.more() > 1 && overlap.shared() == 0;
        boolean strange = overlap.oneLanguage() && overlap.fewer() >= TELLING && overlap.shared() == 0;
        boolean two = overlap.oneLanguage() && overlap.fewer() - overlap.shared() >= OWN;
        Gist.Overlap raw = a.gist.with(b.gist, word -> false);
        boolean close = raw.shared() >= TELLING && raw.share() >= CLOSE;
        return new Texts(
                false, alike, close, unlike && !alike, apart || unlike && !alike, unrelated, strange && !alike, two);
    }

    /** Two sites show one text, of which the one may be longer than the other, and nothing in the pay says no. */
    static boolean areOneOnTwoSites(Opening a, Opening b) {
        return Boards.areTwoSites(a, b)
                && Math.min(a.description.words(), b.description.words()) >= PARAGRAPH
                && isRepeated(a, b)
                && PayMatch.of(a, b) != PayMatch.APART;
    }

    /** One text holds the other. */
    static boolean isRepeated(Opening a, Opening b) {
        return a.description.containment(b.description) >= REPEATED;
    }

    private static boolean isOneLanguage(Opening a, Opening b) {
        return a.description.isEnglish() == b.description.isEnglish() && a.title.foreign() == b.title.foreign();
    }
}
