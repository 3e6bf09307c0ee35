package dev.paygrade.place;

/** Questions of a description, which state nothing. */
final class Questions {
    private static final int SENTENCE = Tokens.STOP | Tokens.LINE;
    private static final int LONGEST = 12;

    private final PlaceWords words;
    private final SentenceWords sentences;

    Questions(PlaceWords words, SentenceWords sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** {@code Does hybrid work help retention?}, unlike {@code Want to work remotely?} */
    boolean asked(Tokens tokens, int from, int to) {
        int end = to;
        while (end < Math.min(tokens.count, to + LONGEST) && (tokens.before[end] & SENTENCE) == 0) {
            end++;
        }
        if (!endsWithMark(tokens, end)) {
            return false;
        }
        int first = from;
        while (first > 0 && (tokens.before[first] & (SENTENCE | Tokens.COLON | Tokens.STRONG)) == 0) {
            first--;
        }
        return sentences.is(tokens, first, SentenceWords.ASKS);
    }

    /** {@code Remote? Sorry, no.} */
    boolean refused(Tokens tokens, int to) {
        if (to >= tokens.count || !endsWithMark(tokens, to)) {
            return false;
        }
        for (int i = to; i < Math.min(tokens.count, to + 2); i++) {
            if (words.is(tokens, i, PlaceWords.NEGATES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithMark(Tokens tokens, int end) {
        int mark = tokens.end[end - 1];
        return mark < tokens.text.length() && tokens.text.charAt(mark) == '?';
    }
}
