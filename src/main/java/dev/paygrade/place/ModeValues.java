package dev.paygrade.place;

import dev.paygrade.place.ModePhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the colon of a label that is itself a mode: {@code Remote: two days}. */
final class ModeValues {
    private static final int LINE_END = Tokens.STOP | Tokens.LINE | Tokens.PIPE | Tokens.STRONG;
    private static final int LONGEST = 8;

    private final ModePhrases phrases;
    private final PlaceWords words;
    private final ModeScope scope;
    private final long day = WordClasses.hashOf("days");
    private final long part = WordClasses.hashOf(WordClasses.PART);

    ModeValues(ModePhrases phrases, PlaceWords words, ModeScope scope) {
        this.phrases = phrases;
        this.words = words;
        this.scope = scope;
    }

    /** The mode of a phrase, or hybrid where its value is a part of the week. */
    @Nullable
    WorkMode mode(Tokens tokens, int to, Phrase phrase) {
        WorkMode mode = phrase.mode();
        boolean label = mode != null
                && mode != WorkMode.HYBRID
                && to < tokens.count
                && (isQuestion(tokens, to)
                        || ((tokens.before[to] & Tokens.COLON) != 0 && (tokens.before[to] & LINE_END) == 0));
        boolean part = label && isPart(tokens, to, mode == WorkMode.ONSITE);
        return part || (mode == WorkMode.REMOTE && scope.partlyBehind(tokens, to)) ? WorkMode.HYBRID : mode;
    }

    /** {@code Homeoffice? Up to three days.} */
    private static boolean isQuestion(Tokens tokens, int to) {
        return tokens.text.charAt(tokens.end[to - 1]) == '?' && (tokens.before[to] & Tokens.LINE) == 0;
    }

    private boolean isPart(Tokens tokens, int to, boolean onSite) {
        for (int i = to; i < Math.min(tokens.count, to + LONGEST); i++) {
            if (i > to && (tokens.before[i] & LINE_END) != 0) {
                return false;
            }
            boolean last = i + 1 >= tokens.count || (tokens.before[i + 1] & LINE_END) != 0;
            boolean counted = phrases.isFew(tokens, i)
                    && (last ? onSite && i == to : phrases.classes().of(tokens, i + 1) == day);
            boolean partly = !onSite && (phrases.classes().of(tokens, i) == part || scope.partly(tokens, i));
            if (counted || partly || isListOfDays(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Tuesday, Thursday}, unlike {@code Montag–Freitag}. */
    private boolean isListOfDays(Tokens tokens, int i) {
        return i + 1 < tokens.count
                && phrases.isWeekday(tokens, i)
                && ((tokens.before[i + 1] & Tokens.COMMA) != 0 || words.is(tokens, i + 1, PlaceWords.JOINS));
    }
}
