package dev.paygrade.place;

import java.util.Set;

/** Tells whether a phrase for a mode is refused, or kept to others or to a few weeks, by the words around it. */
final class ModeRefusals {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int NEAR_WORDS = 12;
    private static final int RATION_WORDS = 7;
    private static final int TREAT_WORDS = 4;

    private static final long HOME = Tokens.hash("home");
    private static final long WEEK = Tokens.hash("week");
    private static final long YOUR = Tokens.hash("your");

    private static final Set<Long> AFTER = Set.of(
            Tokens.hash("after"),
            Tokens.hash("nach"),
            Tokens.hash("après"),
            Tokens.hash("tras"),
            Tokens.hash("después"),
            Tokens.hash("após"),
            Tokens.hash("dopo"),
            Tokens.hash("efter"),
            Tokens.hash("etter"));

    private final ModePhrases phrases;
    private final PlaceWords words;
    private final SentenceWords sentences;
    private final Questions questions;
    private final ModeScope scope;

    ModeRefusals(ModePhrases phrases, PlaceWords words, SentenceWords sentences, ModeScope scope) {
        this.phrases = phrases;
        this.words = words;
        this.sentences = sentences;
        this.questions = new Questions(words, sentences);
        this.scope = scope;
    }

    /** Whether a phrase states the mode, as nothing around it denies it or gives it to others. */
    boolean counts(Tokens tokens, int from, int to, WorkMode mode) {
        if (questions.refused(tokens, to) || questions.asked(tokens, from, to)) {
            return false;
        }
        if (scope.wished(tokens, from, to) || (mode == WorkMode.HYBRID && isSomethingElse(tokens, from, to))) {
            return false;
        }
        if (refusedBefore(tokens, from, to, mode)
                || refusedBehind(tokens, to)
                || scope.refusedAtLast(tokens, to)
                || scope.saidOfNone(tokens, from)
                || scope.outside(tokens, from, to)) {
            return false;
        }
        return mode != WorkMode.REMOTE
                || !(rationed(tokens, to)
                        || scope.seasonal(tokens, from, to)
                        || scope.countedByTheYear(tokens, from)
                        || scope.underRefusal(tokens, from));
    }

    private boolean isSomethingElse(Tokens tokens, int from, int to) {
        return isTreat(tokens, from) || isShortWeek(tokens, from) || scope.yearly(tokens, to);
    }

    /** {@code A four-day week}. */
    private static boolean isShortWeek(Tokens tokens, int from) {
        return from + 2 < tokens.count
                && (tokens.before[from + 1] & Tokens.HYPHEN) != 0
                && tokens.hash[from + 2] == WEEK;
    }

    /** {@code Lunch in the office twice a week}. */
    private boolean isTreat(Tokens tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - TREAT_WORDS); i--) {
            if ((tokens.before[i + 1] & (SENTENCE | Tokens.COMMA | Tokens.COLON | Tokens.STRONG)) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.PERK)) {
                return true;
            }
        }
        return false;
    }

    private boolean refusedBefore(Tokens tokens, int from, int to, WorkMode mode) {
        boolean own = isOwnHome(tokens, from, to);
        boolean apart = false;
        int left = 3;
        for (int i = from - 1; i >= Math.max(0, from - NEAR_WORDS) && left > 0; i--) {
            if ((tokens.before[i + 1] & (SENTENCE | Tokens.COLON | Tokens.STRONG)) != 0) {
                return false;
            }
            apart |= (tokens.before[i + 1] & Tokens.COMMA) != 0;
            boolean over = mode != WorkMode.ONSITE && isOver(tokens, i);
            int refuses = apart || own || over ? PlaceWords.NEGATES : PlaceWords.NEGATES | PlaceWords.DISOWNS;
            if (words.is(tokens, i, refuses)) {
                return true;
            }
            if (sentences.is(tokens, i, SentenceWords.RELATIVE)) {
                // "not a job that can be done from home": of what stands before it
                left += 3;
            } else if (apart
                    || left < 3
                    || !words.is(tokens, i, PlaceWords.JOINS | PlaceWords.HOME | PlaceWords.OFFICE)) {
                left--;
            }
        }
        return false;
    }

    /** {@code After the onboarding fully remote}: no longer what it disowns. */
    private static boolean isOver(Tokens tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (AFTER.contains(tokens.hash[i])) {
                return true;
            }
        }
        return false;
    }

    /** {@code See patients from your own home}: the home is the reader's, whoever stands before. */
    private static boolean isOwnHome(Tokens tokens, int from, int to) {
        boolean your = false;
        boolean home = false;
        for (int i = from; i < to; i++) {
            your |= tokens.hash[i] == YOUR;
            home |= tokens.hash[i] == HOME;
        }
        return your && home;
    }

    private boolean refusedBehind(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + 3); i++) {
            if ((tokens.before[i] & (SENTENCE | Tokens.COMMA | Tokens.STRONG | Tokens.PIPE)) != 0
                    || words.is(tokens, i, PlaceWords.CLAUSE)) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.NEGATES) && !beforeName(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Portuguese {@code remota no Brasil}, {@code no escritório}: a preposition, not a negation. */
    private boolean beforeName(Tokens tokens, int token) {
        return words.is(tokens, token, PlaceWords.PREPOSITION)
                && token + 1 < tokens.count
                && tokens.before[token + 1] == Tokens.SPACE
                && (tokens.is(token + 1, Tokens.CAPITAL)
                        || sentences.is(tokens, token + 1, SentenceWords.OURS)
                        || words.is(tokens, token + 1, PlaceWords.OFFICE | PlaceWords.HOME));
    }

    /** {@code work remotely up to 20 days a year}, {@code remote for four weeks}: an exception from some other mode. */
    private boolean rationed(Tokens tokens, int to) {
        boolean counted = false;
        for (int i = to; i < Math.min(tokens.count, to + RATION_WORDS); i++) {
            if ((tokens.before[i] & ~(Tokens.SPACE | Tokens.SLASH | Tokens.HYPHEN)) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.SPAN)) {
                return counted;
            }
            boolean number = tokens.is(i, Tokens.NUMBER) || phrases.isFew(tokens, i);
            counted |= number;
            if (!number && !words.is(tokens, i, PlaceWords.BETWEEN | PlaceWords.FILLER | PlaceWords.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }
}
