package dev.paygrade.identity;

import dev.paygrade.identity.Titles.Likeness;

/** Two titles in other words for what all else says is one opening. */
final class Rewording {
    private Rewording() {}

    /** Two sites that name pay, place and work in the same way, and the role in part. */
    static boolean is(Opening a, Opening b, Employer.Match employer, Likeness title, Texts texts, PayMatch pay) {
        return title == Likeness.OTHER
                && employer != Employer.Match.DIFFERENT
                && texts.close()
                && (pay == PayMatch.SAME || pay == PayMatch.OPEN && Texts.isRepeated(a, b))
                && isThere(a, b, texts)
                && Boards.areTwoSites(a, b)
                && sharesWord(a, b)
                && !(alone(a, b) && alone(b, a))
                && !(namesAlone(a, b) && namesAlone(b, a));
    }

    static boolean sharesWord(Opening a, Opening b) {
        return a.title.core().stream().anyMatch(b.title.core()::contains);
    }

    /** The place is the same, or as wide as one text allows that stands on both sites. */
    private static boolean isThere(Opening a, Opening b, Texts texts) {
        return switch (a.where.match(b.where)) {
            case SAME -> true;
            case AREA, OPEN -> texts.copied();
            case VAGUE, OTHER_CITY, OTHER_STATE, OTHER_COUNTRY, OTHER_REGION, OTHER_MODE -> false;
        };
    }

    /** Has but one word of its own, as "hardware" where the other has "software". */
    private static boolean alone(Opening one, Opening other) {
        return one.title.core().stream()
                        .filter(word -> !other.title.core().contains(word))
                        .count()
                == 1;
    }

    /** Has a word in its title that is the other's not, and no word of English: the name of a house or a product. */
    private static boolean namesAlone(Opening one, Opening other) {
        return one.title.core().stream()
                .anyMatch(word ->
                        Vocabulary.isStrange(word) && !other.title.core().contains(word));
    }
}
