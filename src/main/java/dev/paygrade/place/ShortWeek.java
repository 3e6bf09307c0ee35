package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Phrase;

/**
 * Tells the days of a shift or of a shortened week, all of them on site ({@code on site, four days a week}), from those
 * of a hybrid week.
 */
final class ShortWeek {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int WINDOW = 16;
    /** Words of {@code Full-time, permanent, day shift,}. */
    private static final int LONGEST_TERMS = 12;

    private static final int LONGEST_SMALL = 2;
    private static final long SITE = Tokens.hash("site");

    private final ModePhrases phrases;
    private final PhraseTable modes;
    private final PlaceWords words;
    private final SentenceWords sentences;

    ShortWeek(ModePhrases phrases, PlaceWords words, SentenceWords sentences) {
        this.phrases = phrases;
        this.modes = phrases.table(ModePhrases.Field.DESCRIPTION);
        this.words = words;
        this.sentences = sentences;
    }

    /** Whether a number of days stands apart behind {@code on site}, with the reason why it is no more of them. */
    boolean holds(Tokens tokens, int from, int to) {
        int low = from;
        while (low > Math.max(0, from - WINDOW) && (tokens.before[low] & SENTENCE) == 0) {
            low--;
        }
        int high = to;
        while (high < Math.min(tokens.count, to + WINDOW) && (tokens.before[high] & SENTENCE) == 0) {
            high++;
        }
        boolean reason = false;
        boolean onSite = false;
        for (int i = low; i < high; i++) {
            if (words.is(tokens, i, PlaceWords.HOME)) {
                return false;
            }
            reason |= sentences.is(tokens, i, SentenceWords.HOURS);
            onSite |= i < from && onSiteApart(tokens, i, from);
        }
        return reason && onSite;
    }

    /** Whether a phrase for being on site begins at a word, and a comma parts it from the days. */
    private boolean onSiteApart(Tokens tokens, int at, int days) {
        long hit = modes.longest(tokens, at);
        if (hit == PhraseTable.NONE) {
            return false;
        }
        int to = at + (int) (hit >>> 32);
        Phrase phrase = phrases.phrase((int) hit);
        if (phrase.mode() != WorkMode.ONSITE || to > days) {
            return false;
        }
        for (int i = at; i < to; i++) {
            // four days in the office leave one at home
            if (tokens.hash[i] != SITE && sentences.is(tokens, i, SentenceWords.WORKSITE)) {
                return false;
            }
        }
        for (int i = to; i <= days; i++) {
            if ((tokens.before[i] & Tokens.COMMA) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence has so far said nothing but the terms: {@code Full-time, }. */
    boolean followsTerms(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_TERMS); i--) {
            boolean terms = tokens.is(i, Tokens.NUMBER)
                    || tokens.length(i) <= LONGEST_SMALL
                    || words.is(tokens, i, PlaceWords.SUBJECT)
                    || sentences.is(tokens, i, SentenceWords.HOURS | SentenceWords.TERMS)
                    || phrases.isFew(tokens, i);
            if (!terms) {
                return false;
            }
            if (i == 0 || (tokens.before[i] & SENTENCE) != 0) {
                return true;
            }
        }
        return false;
    }
}
