package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Field;
import dev.paygrade.place.ModePhrases.Phrase;
import dev.paygrade.place.ModePhrases.Weight;
import dev.paygrade.text.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a description that state how and where the position is worked; offices, teams and customers
 * elsewhere are not the position's. The text is plain, with line ends between paragraphs.
 */
final class DescriptionReader {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int NEAR_WORDS = 7;
    private static final int RATION_WORDS = 7;
    private static final int NOTE_WORDS = 5;
    private static final int IN_BRACKETS_BEHIND = PlaceWords.OFFICE | PlaceWords.LABEL;
    private static final int VALUE_END = SENTENCE
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
    private final StatementReader statements;
    private final PlaceBesideMode besideMode;
    private final FirstWords firsts = new FirstWords();
    private final FirstPairs pairs = new FirstPairs();
    private final WordClasses classes;

    DescriptionReader(ModePhrases phrases, PlaceWords words, StatementReader statements, PlaceBesideMode besideMode) {
        this.besideMode = besideMode;
        this.phrases = phrases;
        this.modes = phrases.table(Field.DESCRIPTION);
        this.words = words;
        this.statements = statements;
        firsts.markAll(modes.firsts());
        firsts.markAll(statements.firsts());
        pairs.markAll(modes.pairs());
        pairs.markAll(statements.pairs());
        classes = phrases.classes();
    }

    DescriptionFinding read(String text, @Nullable String hint) {
        Tokens tokens = Tokens.of(text);
        StatementReader.Statements found = new StatementReader.Statements();
        Cue strong = null;
        Cue weak = null;
        int nextMode = 0;
        int nextStatement = 0;
        for (int i = 0; i < tokens.count; i++) {
            if (!firsts.mayBegin(tokens, i) || !pairs.mayBegin(tokens, i, classes)) {
                continue;
            }
            if (i >= nextMode) {
                long hit = modes.longest(tokens, i);
                if (hit != PhraseTable.NONE) {
                    int to = i + (int) (hit >>> 32);
                    Phrase phrase = phrases.phrase((int) hit);
                    WorkMode mode = phrase.mode();
                    Weight weight = weight(tokens, i, to, phrase);
                    if (mode != null && weight != Weight.BOUNDED && counts(tokens, i, to, mode)) {
                        if (weight == Weight.WEAK) {
                            weak = wider(weak, new Cue(i, to, mode));
                        } else {
                            strong = wider(strong, new Cue(i, to, mode));
                            besideMode.read(tokens, new Cue(i, to, mode), hint, found);
                        }
                    }
                    nextMode = mode == null || weight != Weight.BOUNDED ? to : i + 1;
                }
            }
            if (i >= nextStatement) {
                nextStatement = statements.readAt(tokens, i, hint, found);
            }
        }
        for (Cue cue : found.labelled) {
            strong = wider(strong, cue);
        }
        return new DescriptionFinding(
                tokens, mode(tokens, strong, weak), found.based, found.eligible, found.authorised);
    }

    private static Cue wider(@Nullable Cue old, Cue cue) {
        return old == null || cue.mode().compareTo(old.mode()) > 0 ? cue : old;
    }

    private static @Nullable WorkModeReading mode(Tokens tokens, @Nullable Cue strong, @Nullable Cue weak) {
        Cue cue = strong != null ? strong : weak;
        if (cue == null) {
            return null;
        }
        PlaceRule rule = strong != null ? PlaceRule.MODE_STATEMENT : PlaceRule.MODE_CULTURE;
        Evidence proof =
                Evidence.of("description", tokens.text, tokens.start[cue.from()], tokens.end[cue.to() - 1], rule.id());
        return new WorkModeReading(cue.mode(), proof);
    }

    /** How much a phrase says where it stands; {@code BOUNDED} if it says nothing there. */
    private Weight weight(Tokens tokens, int from, int to, Phrase phrase) {
        if (phrase.weight() == Weight.NEAR) {
            return isNearWorkplace(tokens, from, to, phrase.mode()) ? Weight.PLAIN : Weight.BOUNDED;
        }
        if (phrase.weight() != Weight.BOUNDED) {
            return phrase.weight();
        }
        if (isValue(tokens, from, to)) {
            return Weight.PLAIN;
        }
        return phrase.elseWeak() ? Weight.WEAK : Weight.BOUNDED;
    }

    /** {@code 3 days a week} with an office or a home in the same sentence; every day says something of an office. */
    private boolean isNearWorkplace(Tokens tokens, int from, int to, @Nullable WorkMode mode) {
        int kinds = mode == WorkMode.HYBRID ? PlaceWords.OFFICE | PlaceWords.HOME : PlaceWords.OFFICE;
        for (int i = from; i > Math.max(0, from - NEAR_WORDS) && (tokens.before[i] & SENTENCE) == 0; i--) {
            if (words.is(tokens, i - 1, kinds)) {
                return true;
            }
        }
        int high = Math.min(tokens.count, to + NEAR_WORDS);
        for (int i = to; i < high && (tokens.before[i] & SENTENCE) == 0; i++) {
            if (words.is(tokens, i, kinds)) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(Tokens tokens, int from, int to, WorkMode mode) {
        boolean apart = false;
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if ((tokens.before[i + 1] & SENTENCE) != 0) {
                break;
            }
            apart |= (tokens.before[i + 1] & Tokens.COMMA) != 0;
            if (words.is(tokens, i, apart ? PlaceWords.NEGATES : PlaceWords.NEGATES | PlaceWords.DISOWNS)) {
                return false;
            }
        }
        for (int i = to; i < Math.min(tokens.count, to + 3); i++) {
            if ((tokens.before[i] & (SENTENCE | Tokens.COMMA | Tokens.STRONG)) != 0
                    || words.is(tokens, i, PlaceWords.CLAUSE)) {
                break;
            }
            if (words.is(tokens, i, PlaceWords.NEGATES) && !beforeName(tokens, i)) {
                return false;
            }
        }
        return mode != WorkMode.REMOTE || !rationed(tokens, to);
    }

    /** Portuguese {@code remota no Brasil}: a preposition, not a negation. */
    private boolean beforeName(Tokens tokens, int token) {
        return words.is(tokens, token, PlaceWords.PREPOSITION)
                && token + 1 < tokens.count
                && tokens.before[token + 1] == Tokens.SPACE
                && tokens.is(token + 1, Tokens.CAPITAL);
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

    /** {@code EU residents only; remote.}: the last word of a note that is too short for a sentence. */
    private static boolean closesNote(Tokens tokens, int from, int to) {
        if (to < tokens.count && (tokens.before[to] & SENTENCE) == 0) {
            return false;
        }
        for (int i = from; i > from - NOTE_WORDS; i--) {
            if (i <= 0 || (tokens.before[i] & SENTENCE) != 0) {
                return i < from;
            }
        }
        return false;
    }

    /** {@code Location: Remote}, {@code our Leeds office (hybrid)}, or a line that begins with the word alone. */
    private boolean isValue(Tokens tokens, int from, int to) {
        boolean ends = to >= tokens.count || (tokens.before[to] & VALUE_END) != 0;
        boolean label = ends && to < tokens.count && (tokens.before[to] & Tokens.COLON) != 0;
        if (!ends || (label && tokens.is(to, Tokens.NUMBER))) {
            return false;
        }
        int gap = tokens.before[from];
        if (from == 0 || (gap & SENTENCE) != 0) {
            return true;
        }
        if ((gap & Tokens.OPEN) != 0) {
            return (tokens.before[to] & Tokens.CLOSE) != 0 && words.is(tokens, from - 1, IN_BRACKETS_BEHIND);
        }
        if ((gap & (Tokens.COMMA | Tokens.STRONG)) != 0 && closesNote(tokens, from, to)) {
            return true;
        }
        return (gap & (Tokens.COLON | Tokens.DASH)) != 0 && words.is(tokens, from - 1, PlaceWords.LABEL);
    }
}
