package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;
import org.jspecify.annotations.Nullable;

/** Finds the signs and multipliers that belong to a number. */
final class Amounts {
    /** Hours of the day are counted to less than this. */
    private static final int PAST_NOON = 13;

    private final Tokens tokens;

    Amounts(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the amount whose number is the given token.
     *
     * @param free first token that may belong to it
     * @param partnerSign token of the sign of the other bound, or -1
     * @return null if the number is a count, a share, a rate by the piece or an id
     */
    @Nullable
    Amount at(int number, int free, int partnerSign) {
        if (tokens.is(number + 1, PERCENT)) {
            return null;
        }
        Amount amount = new Amount();
        amount.number = number;
        amount.from = number;
        amount.mantissa = tokens.mantissa(number);
        amount.scale = tokens.scale(number);
        signsBefore(amount, free);
        int i = multipliers(amount, number + 1);
        i = signsBehind(amount, i);
        if (!amount.multiplied) {
            int after = multipliers(amount, i);
            i = after > i ? signsBehind(amount, after) : after;
        }
        amount.to = i;
        if (tokens.is(i, PERCENT)) {
            return null;
        }
        if (isPlus(i) && tokens.glued(i)) {
            amount.open = true;
        }
        // "$0.62 per mile"
        if (tokens.is(i, COUNT) && tokens.is(i, LINK) && !tokens.is(i, TIMES)) {
            return null;
        }
        boolean counted = amount.sign < 0
                && partnerSign < 0
                && tokens.is(i, COUNT | UNIT)
                && !tokens.is(i, LINK | TIMES | PERIOD | AND);
        boolean numbered = amount.sign < 0 && tokens.is(amount.from - 1, ID);
        return counted || numbered || isClock(amount, i) ? null : amount;
    }

    /** "Dinner after 7pm (up to $35)": an hour of the day. */
    private boolean isClock(Amount amount, int word) {
        if (amount.sign >= 0 || amount.multiplied || amount.value() >= PAST_NOON || word >= tokens.size()) {
            return false;
        }
        int start = tokens.start(word);
        char first = Alphabet.folded(tokens.text[start]);
        return tokens.end(word) - start == 2
                && (first == 'a' || first == 'p')
                && Alphabet.folded(tokens.text[start + 1]) == 'm'
                && tokens.is(word, PERIOD | UNIT);
    }

    private void signsBefore(Amount amount, int free) {
        int i = amount.number - 1;
        while (i >= free && tokens.is(i, CURRENCY) && i >= amount.number - 2) {
            takeSign(amount, i);
            amount.from = i;
            i--;
        }
    }

    /** Signs behind the number, also in brackets; one that is glued to the next number belongs there. */
    private int signsBehind(Amount amount, int from) {
        int i = from;
        while (i < from + 3) {
            boolean next = tokens.is(i + 1, NUMBER) && tokens.glued(i + 1) && !tokens.glued(i);
            if (tokens.is(i, CURRENCY) && !next) {
                takeSign(amount, i);
                i++;
            } else if (tokens.is(i, PAREN) && tokens.is(i + 1, CURRENCY) && tokens.is(i + 2, PAREN)) {
                takeSign(amount, i + 1);
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    private void takeSign(Amount amount, int token) {
        Sense sense = tokens.sense(token);
        if (amount.sign < 0 || sense.isPlainerThan(tokens.sense(amount.sign))) {
            amount.sign = token;
        }
        if (sense.exponent() > 0 && !amount.multiplied) {
            amount.exponent += sense.exponent();
            amount.multiplied = true;
        }
    }

    private int multipliers(Amount amount, int from) {
        int i = from;
        while (tokens.is(i, MULTIPLIER) && i < from + 3 && mayMultiply(amount, i)) {
            Sense sense = tokens.sense(i);
            if (!amount.multiplied && tokens.shape(amount.number) == Tokens.POINT_GROUP && sense.exponent() >= 3) {
                amount.scale += 3;
            }
            amount.exponent += sense.exponent();
            amount.multiplied = true;
            if ((sense.family() != null || sense.currency() != null) && amount.sign < 0) {
                amount.sign = i;
            }
            i++;
            boolean unspaced = tokens.text[tokens.start(i - 1)] > '\u2e80';
            boolean goesOn = tokens.glued(i) || unspaced;
            if (unspaced && tokens.is(i, NUMBER) && tokens.glued(i) && tokens.is(i + 1, CURRENCY)) {
                return compound(amount, i, 0, i + 1);
            }
            if (tokens.is(i, NUMBER) && goesOn && tokens.is(i + 1, MULTIPLIER)) {
                i = compound(amount, i);
            }
        }
        return i;
    }

    /** "1억2천만", "3천5백": the smaller part is added. */
    private int compound(Amount amount, int number) {
        int power = tokens.sense(number + 1).exponent();
        int i = number + 2;
        while (tokens.is(i, MULTIPLIER) && tokens.glued(i)) {
            power += tokens.sense(i).exponent();
            i++;
        }
        return compound(amount, number, power, i);
    }

    /** Adds a number times ten to the power of {@code power}; {@code end} if it is smaller than the part before. */
    private int compound(Amount amount, int number, int power, int end) {
        int rise = amount.exponent - amount.scale - (power - tokens.scale(number));
        if (rise <= 0 || rise > 9) {
            return number;
        }
        long whole = amount.mantissa;
        for (int n = 0; n < rise; n++) {
            whole *= 10;
        }
        amount.mantissa = whole + tokens.mantissa(number);
        amount.scale = tokens.scale(number);
        amount.exponent = power;
        return end;
    }

    /** A single letter such as "l" or "b" multiplies only when glued to the number, or it would be a word. */
    private boolean mayMultiply(Amount amount, int token) {
        char c = Alphabet.folded(tokens.text[tokens.start(token)]);
        boolean letter = tokens.end(token) - tokens.start(token) == 1 && c >= 'a' && c <= 'z';
        // without a sign "9b" is a grade or a room
        return !letter || c == 'k' || c == 'm' || (tokens.glued(token) && (c != 'b' || amount.sign >= 0));
    }

    private boolean isPlus(int token) {
        return token < tokens.size()
                && tokens.text[tokens.start(token)] == '+'
                && tokens.end(token) - tokens.start(token) == 1;
    }
}
