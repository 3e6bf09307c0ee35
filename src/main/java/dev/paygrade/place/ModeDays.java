package dev.paygrade.place;

import org.jspecify.annotations.Nullable;

/** Tells whether a number of days in a description is a part of the week at an office or at home. */
final class ModeDays {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int NEAR_WORDS = 12;
    private static final int RATION_WORDS = 7;
    private static final int NEXT_WORDS = 4;
    /** Words in a number of days without their week. */
    private static final int BARE = 2;

    private static final long HOME = Tokens.hash("home");
    private static final long ORT = Tokens.hash("ort");

    private final PlaceWords words;
    private final ShortWeek shortWeek;
    private final ModeScope scope;

    ModeDays(PlaceWords words, ShortWeek shortWeek, ModeScope scope) {
        this.words = words;
        this.shortWeek = shortWeek;
        this.scope = scope;
    }

    /** {@code 3 days a week} with an office or a home in the same sentence; every day says something of an office. */
    boolean count(Tokens tokens, int from, int to, @Nullable WorkMode mode) {
        if (isPerk(tokens, from, to) || (from > 0 && scope.withClients(tokens, from))) {
            return false;
        }
        if (mode == WorkMode.HYBRID && shortWeek.holds(tokens, from, to)) {
            return false;
        }
        int kinds =
                mode == WorkMode.HYBRID ? PlaceWords.OFFICE | PlaceWords.HOME | PlaceWords.ANYWHERE : PlaceWords.OFFICE;
        if (to - from == BARE && (tokens.before[to - 1] & Tokens.SLASH) == 0) {
            return isRightBehind(tokens, to, kinds)
                    || isLabelledBefore(tokens, from, kinds)
                    || (mode == WorkMode.HYBRID && (isHomeRightBefore(tokens, from, to) || isAtHomeBehind(tokens, to)));
        }
        boolean part = mode == WorkMode.HYBRID && scope.shortened(tokens, from);
        int wanted = part ? kinds & PlaceWords.HOME : kinds;
        for (int i = from; i > Math.max(0, from - NEAR_WORDS) && (tokens.before[i] & SENTENCE) == 0; i--) {
            if (words.is(tokens, i - 1, wanted) && !isOfOthers(tokens, i - 1)) {
                return true;
            }
        }
        int high = Math.min(tokens.count, to + NEAR_WORDS);
        for (int i = to; i < high && (tokens.before[i] & SENTENCE) == 0; i++) {
            if (words.is(tokens, i, wanted) && !isOfOthers(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code At his home}, {@code bei Kunden vor Ort}: where those are who are looked after. */
    private boolean isOfOthers(Tokens tokens, int at) {
        return (tokens.hash[at] == HOME || tokens.hash[at] == ORT) && scope.ofCared(tokens, at);
    }

    /** {@code Office attendance: three days}. */
    private boolean isLabelledBefore(Tokens tokens, int from, int kinds) {
        if (from == 0 || (tokens.before[from] & Tokens.COLON) == 0) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - NEXT_WORDS); i--) {
            if (words.is(tokens, i, kinds)) {
                return true;
            }
            if ((tokens.before[i] & SENTENCE) != 0) {
                return false;
            }
        }
        return false;
    }

    /** {@code Two days in Basel, three at home}. */
    private boolean isAtHomeBehind(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + RATION_WORDS); i++) {
            if ((tokens.before[i] & SENTENCE) != 0 || words.is(tokens, i, PlaceWords.SPAN | PlaceWords.EVENT)) {
                return false;
            }
            if (i > to
                    && words.is(tokens, i, PlaceWords.HOME)
                    && (tokens.hash[i] != HOME || words.is(tokens, i - 1, PlaceWords.PREPOSITION))
                    && tokens.before[i] == Tokens.SPACE) {
                return true;
            }
        }
        return false;
    }

    /** {@code Homeoffice an zwei Tagen}. */
    private boolean isHomeRightBefore(Tokens tokens, int from, int to) {
        int home = from - 1;
        if (home > 0
                && tokens.before[from] == Tokens.SPACE
                && words.is(tokens, home, PlaceWords.PREPOSITION | PlaceWords.LINK)) {
            home--;
        }
        boolean spaced = home >= 0 && (tokens.before[home + 1] & ~Tokens.HYPHEN) == Tokens.SPACE;
        return spaced
                && words.is(tokens, home, PlaceWords.HOME)
                && (to >= tokens.count
                        || !words.is(tokens, to, PlaceWords.SPAN | PlaceWords.EVENT | PlaceWords.PREPOSITION));
    }

    /** {@code 3 days at the office}, of no more than a month and no occasion. */
    private boolean isRightBehind(Tokens tokens, int to, int kinds) {
        boolean behind = false;
        for (int i = to; i < Math.min(tokens.count, to + NEXT_WORDS + 2); i++) {
            if ((tokens.before[i] & (ModeContext.VALUE_END & ~Tokens.DASH)) != 0) {
                break;
            }
            if (words.is(tokens, i, PlaceWords.SPAN | PlaceWords.EVENT)) {
                return false;
            }
            behind |= i < to + 2 && words.is(tokens, i, kinds);
        }
        return behind;
    }

    /** {@code Twice a week there is lunch in the office}. */
    private boolean isPerk(Tokens tokens, int from, int to) {
        int low = from;
        while (low > Math.max(0, from - NEAR_WORDS) && (tokens.before[low] & SENTENCE) == 0) {
            low--;
        }
        for (int i = low; i < Math.min(tokens.count, to + NEAR_WORDS); i++) {
            if (i >= to && (tokens.before[i] & SENTENCE) != 0) {
                break;
            }
            if (words.is(tokens, i, PlaceWords.PERK)) {
                return true;
            }
        }
        return false;
    }
}
