package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Phrase;
import dev.paygrade.place.ModePhrases.Weight;
import org.jspecify.annotations.Nullable;

/** Decides from the words around it whether a phrase of a description states how the position is worked. */
final class ModeContext {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int NEAR_WORDS = 12;
    private static final int NOTE_WORDS = 5;
    private static final int LINK_WORDS = 6;
    private static final int NEXT_WORDS = 4;
    private static final long A = Tokens.hash("a");

    /** Marks that end the value of a label. */
    static final int VALUE_END = SENTENCE
            | Tokens.COMMA
            | Tokens.OPEN
            | Tokens.CLOSE
            | Tokens.PIPE
            | Tokens.DASH
            | Tokens.COLON
            | Tokens.STRONG;

    private final ModePhrases phrases;
    private final PhraseTable modes;
    private final PlaceWords words;
    private final SentenceWords sentences;
    private final ShortWeek shortWeek;
    private final ModeDays days;
    private final ModeRefusals refusals;
    private final ModeValues values;
    private final ModeScope scope;

    ModeContext(ModePhrases phrases, PlaceWords words, SentenceWords sentences) {
        this.sentences = sentences;
        this.phrases = phrases;
        this.modes = phrases.table(ModePhrases.Field.DESCRIPTION);
        this.words = words;
        this.scope = new ModeScope(phrases, words);
        this.values = new ModeValues(phrases, words, scope);
        this.refusals = new ModeRefusals(phrases, words, sentences, scope);
        this.shortWeek = new ShortWeek(phrases, words, sentences);
        this.days = new ModeDays(words, shortWeek, scope);
    }

    /** How much a phrase says where it stands; {@code BOUNDED} if it says nothing there. */
    Weight weight(Tokens tokens, int from, int to, Phrase phrase) {
        if (spans(tokens, from) || spans(tokens, to)) {
            return Weight.BOUNDED;
        }
        if (phrase.weight() == Weight.NEAR) {
            return days.count(tokens, from, to, phrase.mode()) ? Weight.PLAIN : Weight.BOUNDED;
        }
        if (phrase.weight() == Weight.PLACED) {
            boolean once = tokens.hash[from] == A;
            return !once && isAtWorkplace(tokens, from, SentenceWords.WHERE) ? Weight.PLAIN : Weight.BOUNDED;
        }
        if (phrase.weight() != Weight.BOUNDED) {
            return phrase.weight();
        }
        WorkMode mode = phrase.mode();
        if (isValue(tokens, from, to)
                || isCounted(tokens, to, mode)
                || (mode != null && stands(tokens, from, to, mode))) {
            return Weight.PLAIN;
        }
        return phrase.elseWeak() ? Weight.WEAK : Weight.BOUNDED;
    }

    /** {@code Montag–Freitag}: the second of two days that stand for those between them too. */
    private boolean spans(Tokens tokens, int second) {
        return second > 0
                && second < tokens.count
                && (tokens.before[second] & (Tokens.DASH | Tokens.HYPHEN)) != 0
                && (tokens.before[second] & SENTENCE) == 0
                && phrases.isWeekday(tokens, second)
                && phrases.isWeekday(tokens, second - 1);
    }

    /** {@code In our lab in Basel}: a place of work right before, behind a word that says one is there. */
    private boolean isAtWorkplace(Tokens tokens, int at, int introduces) {
        boolean worksite = false;
        for (int i = at - 1; i >= Math.max(0, at - NOTE_WORDS - NEXT_WORDS); i--) {
            if ((tokens.before[i + 1] & SENTENCE) != 0 || sentences.is(tokens, i, SentenceWords.ELSEWHERE)) {
                return false;
            }
            if (worksite && sentences.is(tokens, i, introduces)) {
                return true;
            }
            worksite |= sentences.is(tokens, i, SentenceWords.WORKSITE);
        }
        return false;
    }

    /** {@code Working from home is possible two days a week}: the number of days says how much of it is meant. */
    boolean rationed(Tokens tokens, @Nullable Cue days, @Nullable Cue remote) {
        if (days == null || remote == null || remote.mode() != WorkMode.REMOTE) {
            return false;
        }
        Cue first = days.from() < remote.from() ? days : remote;
        Cue second = first.equals(days) ? remote : days;
        if (second.from() - first.to() > NEAR_WORDS) {
            return false;
        }
        for (int i = first.from(); i <= second.from(); i++) {
            boolean apart = i >= first.to() && (tokens.before[i] & (SENTENCE | Tokens.STRONG | Tokens.COMMA)) != 0;
            if (apart || words.is(tokens, i, PlaceWords.OR | PlaceWords.CLAUSE) || phrases.isAll(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Fully remote}: no number of days takes anything from it. */
    boolean entirely(Tokens tokens, Cue cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (phrases.isAll(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase states the mode, as nothing around it denies it or gives it to others. */
    boolean counts(Tokens tokens, int from, int to, WorkMode mode) {
        return refusals.counts(tokens, from, to, mode);
    }

    /** Whether a mode is an item of a list of what is not offered. */
    boolean refuses(Tokens tokens, Cue cue) {
        return cue.mode() == WorkMode.REMOTE && scope.underRefusal(tokens, cue.from());
    }

    /** The mode that a phrase states, with the value behind it if it is a label. */
    @Nullable
    WorkMode mode(Tokens tokens, int to, Phrase phrase) {
        return values.mode(tokens, to, phrase);
    }

    /** The word at which what belongs to other ads begins, or the number of words. */
    int end(Tokens tokens) {
        return scope.end(tokens);
    }

    /** {@code EU residents only; remote.}: the last word of a note that is too short for a sentence. */
    private static boolean closesNote(Tokens tokens, int from, int to) {
        if (to < tokens.count && (tokens.before[to] & SENTENCE) == 0) {
            return false;
        }
        for (int i = from; i > from - NOTE_WORDS; i--) {
            if (i <= 0 || (tokens.before[i] & (SENTENCE | Tokens.PIPE | Tokens.DASH)) != 0) {
                return i < from;
            }
        }
        return false;
    }

    /** {@code US remote.}, or a name with it under {@code Location}: a line of nothing else. */
    private boolean endsLineOfPlace(Tokens tokens, int from, int to) {
        if (to < tokens.count && (tokens.before[to] & SENTENCE) == 0) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - NEXT_WORDS); i--) {
            if (!tokens.is(i, Tokens.CAPITAL) || !(tokens.before[i + 1] == Tokens.SPACE || i + 1 < from)) {
                return false;
            }
            if (i == 0 || (tokens.before[i] & SENTENCE) != 0) {
                boolean headed =
                        i > 0 && (tokens.before[i] & Tokens.LINE) != 0 && words.is(tokens, i - 1, PlaceWords.LABEL);
                return headed || (i == from - 1 && words.is(tokens, i, PlaceWords.SURE));
            }
        }
        return false;
    }

    /** {@code Location: Remote}, {@code our Leeds office (hybrid)}, or a line that begins with the word alone. */
    private boolean isValue(Tokens tokens, int from, int to) {
        boolean ends = ends(tokens, to) || (tokens.before[to] & Tokens.AMPERSAND) != 0;
        boolean label = ends && to < tokens.count && (tokens.before[to] & Tokens.COLON) != 0;
        if (!ends || (label && tokens.is(to, Tokens.NUMBER))) {
            return false;
        }
        int gap = tokens.before[from];
        if (from == 0 || (gap & (SENTENCE | Tokens.PIPE)) != 0) {
            return true;
        }
        if ((gap & Tokens.STRONG) != 0 && isInRow(tokens, from)) {
            return true;
        }
        if ((gap & Tokens.OPEN) != 0) {
            return (tokens.before[to] & Tokens.CLOSE) != 0
                    && (words.is(tokens, from - 1, PlaceWords.OFFICE | PlaceWords.LABEL)
                            || tokens.is(from - 1, Tokens.CAPITAL));
        }
        if ((gap & Tokens.AMPERSAND) != 0 && to < tokens.count && (tokens.before[to] & Tokens.AMPERSAND) != 0) {
            return true;
        }
        if (gap == Tokens.SPACE && endsLineOfPlace(tokens, from, to)) {
            return true;
        }
        if ((gap & Tokens.COMMA) != 0 && (shortWeek.followsTerms(tokens, from) || followsName(tokens, from))) {
            return true;
        }
        if ((gap & (Tokens.COMMA | Tokens.STRONG)) != 0
                && (closesNote(tokens, from, to)
                        || isAtWorkplace(tokens, from, SentenceWords.WHERE | SentenceWords.OURS))) {
            return true;
        }
        return (gap & (Tokens.COLON | Tokens.DASH)) != 0 && words.is(tokens, from - 1, PlaceWords.LABEL);
    }

    /** {@code Hybrid (3 days)}. */
    private boolean isCounted(Tokens tokens, int to, @Nullable WorkMode mode) {
        return mode == WorkMode.HYBRID
                && to + 1 < tokens.count
                && (tokens.before[to] & Tokens.OPEN) != 0
                && phrases.isFew(tokens, to)
                && phrases.isDay(tokens, to + 1);
    }

    /** {@code Tel Aviv, hybrid: Sundays in}: a sentence has so far said nothing but a name. */
    private static boolean followsName(Tokens tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - NEXT_WORDS); i--) {
            if (!tokens.is(i, Tokens.CAPITAL)) {
                return false;
            }
            if (i == 0 || (tokens.before[i] & SENTENCE) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code Featured · Remote – Canada}: an item of a row of facts, as boards write them above the text. */
    private static boolean isInRow(Tokens tokens, int from) {
        return tokens.text.indexOf('·', tokens.end[from - 1], tokens.start[from]) >= 0;
    }

    private static boolean ends(Tokens tokens, int to) {
        return to >= tokens.count || (tokens.before[to] & VALUE_END) != 0;
    }

    /** Whether the sentence says it of the position, or offers it. */
    private boolean stands(Tokens tokens, int from, int to, WorkMode mode) {
        if (ofPosition(tokens, from)) {
            return true;
        }
        if (opens(tokens, from, to) && (mode != WorkMode.ONSITE || named(tokens, to))) {
            return true;
        }
        if (isLabelled(tokens, from) && (isIntroduced(tokens, to) || ends(tokens, to))) {
            return true;
        }
        return mode == WorkMode.REMOTE && (alternative(tokens, from, to) || offered(tokens, to));
    }

    /** {@code Remote with quarterly travel}, {@code Hybrid in Leeds}: a sentence that leaves out its subject. */
    private boolean opens(Tokens tokens, int from, int to) {
        boolean first = from == 0
                || (tokens.before[from] & (SENTENCE | Tokens.PIPE)) != 0
                || ((tokens.before[from] & Tokens.COMMA) != 0 && shortWeek.followsTerms(tokens, from));
        return first && isIntroduced(tokens, to);
    }

    /** {@code Modalidad: presencial}, whatever stands behind. */
    private boolean isLabelled(Tokens tokens, int from) {
        int first = from;
        while (first > 0 && from - first < 2 && tokens.is(first - 1, Tokens.NUMBER) && tokens.before[first] != 0) {
            first--;
        }
        return first > 0 && (tokens.before[first] & Tokens.COLON) != 0 && words.is(tokens, first - 1, PlaceWords.LABEL);
    }

    private boolean isIntroduced(Tokens tokens, int to) {
        return to < tokens.count
                && tokens.before[to] == Tokens.SPACE
                && words.is(tokens, to, PlaceWords.PREPOSITION | PlaceWords.CLAUSE);
    }

    /** {@code Onsite from day 1 in Jersey City}. */
    private static boolean named(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + NEXT_WORDS + 1) && (tokens.before[i] & VALUE_END) == 0; i++) {
            if (tokens.is(i, Tokens.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code The role is otherwise home-based}: only words such as {@code is} between the position and the mode. */
    private boolean ofPosition(Tokens tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - LINK_WORDS); i--) {
            if ((tokens.before[i + 1] & ~(Tokens.SPACE | Tokens.HYPHEN | Tokens.SLASH)) != 0) {
                return false;
            }
            if (words.is(tokens, i, PlaceWords.SUBJECT | PlaceWords.LABEL) && !words.is(tokens, i, PlaceWords.LINK)) {
                return i < from - 1;
            }
            if (!words.is(tokens, i, PlaceWords.LINK) && !tokens.is(i, Tokens.PERCENT)) {
                return false;
            }
        }
        return false;
    }

    /** {@code Cork or remote}, {@code remote or in our Lviv office}: one of several ways to work. */
    private boolean alternative(Tokens tokens, int from, int to) {
        if (from > 0 && words.is(tokens, from - 1, PlaceWords.OR) && (tokens.before[from] & VALUE_END) == 0) {
            return ends(tokens, to);
        }
        if (to >= tokens.count || !words.is(tokens, to, PlaceWords.OR)) {
            return false;
        }
        for (int i = to + 1; i < Math.min(tokens.count, to + NEXT_WORDS) && (tokens.before[i] & VALUE_END) == 0; i++) {
            if (words.is(tokens, i, PlaceWords.OFFICE) || modes.longest(tokens, i) != PhraseTable.NONE) {
                return true;
            }
        }
        return false;
    }

    /** {@code Remote-Arbeit ist möglich}. */
    private boolean offered(Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.count, to + NEXT_WORDS) && (tokens.before[i] & VALUE_END) == 0; i++) {
            if (words.is(tokens, i, PlaceWords.OFFERED)) {
                return true;
            }
            if (words.is(tokens, i, PlaceWords.NEGATES | PlaceWords.CLAUSE)) {
                return false;
            }
        }
        return false;
    }
}
