package dev.paygrade.place;

/** Codes of states in running text that are to be taken as in a place field. */
final class StateCodes {
    private static final int FARTHEST = 4;

    private StateCodes() {}

    /** {@code reside in CA, CO, NY or WA}, {@code in the Northeast (MA, RI)}. */
    static boolean open(Tokens tokens, int from, int high) {
        for (int i = from; i < Math.min(high - 1, from + FARTHEST); i++) {
            if ((i == from || (tokens.before[i] & Tokens.OPEN) != 0)
                    && isCode(tokens, i)
                    && isCode(tokens, i + 1)
                    && (tokens.before[i + 1] & Tokens.COMMA) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code You need to live in BC.}, {@code in NY or NJ}. */
    static boolean alone(Tokens tokens, int from, int high, PlaceWords words) {
        if (from >= high || !isCode(tokens, from)) {
            return false;
        }
        int next = from + 1;
        boolean or = next + 1 < high && words.is(tokens, next, PlaceWords.JOINS) && isCode(tokens, next + 1);
        return or || next == tokens.count || (tokens.before[next] & Tokens.BEFORE_PHRASE_BREAK) != 0;
    }

    private static boolean isCode(Tokens tokens, int token) {
        return tokens.length(token) == 2 && tokens.is(token, Tokens.UPPER);
    }
}
