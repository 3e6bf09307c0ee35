package dev.paygrade.pay;

import dev.paygrade.wording.Alphabet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A range on its way: what the grammar found, before anyone has judged whether it is pay. */
final class Draft {
    final Amount first;

    /** The second bound as written, or null for a single amount. */
    @Nullable
    Amount second;

    /** Tokens of the whole statement {@code [from, to)}: bound words, amounts, period, marks. */
    int from;

    int to;

    boolean openAbove;
    boolean openBelow;
    boolean net;
    /** The words say gross or net: only pay has that. */
    boolean taxed;

    /** Counted in salaries a year by a word that means months of pay. */
    boolean monthly;

    /** The other bound is an amount that no range reaches: "$50k to $9m each". */
    boolean torn;

    /** "£27k starting": only pay starts. */
    boolean starts;

    boolean proRata;
    boolean estimate;
    boolean employer;
    /** In a field for pay "*" marks an estimate; in prose it is a footnote. */
    boolean asteriskMarks;

    /** Set by words that stand directly at the amount. */
    @Nullable
    PayPeriod period;

    /** The period is said of the next amount and of this one: "days £17.50, nights £19.25 an hour". */
    boolean lent;

    /** The period is said, and behind it how often a year the amount is paid. */
    boolean counted;

    /** The period is that of the range before. */
    boolean inherited;

    /** How often a year the amount is paid, or null. */
    @Nullable
    BigDecimal times;

    /** Token of a sign that stands behind the period, or -1. */
    int laterSign = -1;

    /** Token of a word behind the amount that names pay and period at once ("Stundenlohn"), or -1. */
    int named = -1;

    PayKind kind = PayKind.BASE;

    @Nullable
    String currency;

    /** Both bounds can be pay of the period; known once currency and period are. */
    boolean fits;

    Draft(Amount first) {
        this.first = first;
        this.from = first.from;
        this.to = first.to;
    }

    /** Takes all tokens before {@code end} into the statement. */
    int reach(int end) {
        to = end;
        return end;
    }

    double low() {
        return second == null ? first.value() : Math.min(first.value(), second.value());
    }

    double high() {
        return second == null ? first.value() : Math.max(first.value(), second.value());
    }

    boolean inverted() {
        return second != null && first.value() > second.value();
    }

    boolean ranged() {
        return second != null;
    }

    boolean multiplied() {
        return first.multiplied || (second != null && second.multiplied);
    }

    /** Written with a sign that only pay has: "18 LPA". */
    boolean ofPay(Tokens tokens) {
        for (int i = first.number + 1; i < to; i++) {
            if (tokens.is(i, Sense.PERIOD) && tokens.is(i, Sense.CURRENCY) && tokens.is(i, Sense.MULTIPLIER)) {
                return true;
            }
        }
        return false;
    }

    /** The period is said of this very amount. */
    boolean saysPeriod(Tokens tokens) {
        int last = to - 1;
        while (last > to - 3
                && tokens.is(last, Sense.GROSS | Sense.NET | Sense.CURRENCY | Sense.ORMORE | Sense.ORLESS)
                && !tokens.is(last, Sense.PERIOD)) {
            last--;
        }
        // "a $75,000 – $100,000 annual client retainer": the retainer is annual
        boolean adjective = tokens.is(last, Sense.PERIOD)
                && tokens.is(to, Sense.OTHER)
                && Alphabet.folded(tokens.text[tokens.end(last) - 1]) == 'l';
        return lent || counted || (!adjective && tokens.is(last, Sense.PERIOD | Sense.UNIT) && last >= first.to);
    }

    /** Its currency is known or named, or it is counted in thousands. */
    boolean isMoney() {
        return currency != null || sign() >= 0 || multiplied();
    }

    /** The token that names the currency, or -1. */
    int sign() {
        if (first.sign >= 0) {
            return first.sign;
        }
        return second != null && second.sign >= 0 ? second.sign : laterSign;
    }
}
