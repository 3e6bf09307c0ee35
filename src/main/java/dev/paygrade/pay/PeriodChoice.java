package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which period an amount is paid for, where the words right behind it do not say so. */
final class PeriodChoice {
    private static final int FAR = 40;
    private static final int NEAR = 8;
    private static final int CALLED = 16;
    private static final int SAID_NEAR = 14;

    /** In "60-80 万 (14 薪)" the sum is that of a year: no month pays as much in the currencies that count so. */
    private static final double MOST_A_MONTH = 200_000;

    private final Tokens tokens;
    private final Plausible plausible;
    private final CurrencyChoice currencies;

    PeriodChoice(Tokens tokens, Plausible plausible, CurrencyChoice currencies) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.currencies = currencies;
    }

    /**
     * Completes the period of a range.
     *
     * @param free first token behind the range before
     * @param before the range before, or null
     */
    void choose(Draft draft, int free, Surroundings around, @Nullable Draft before) {
        boolean great = draft.high() >= 10_000 || draft.multiplied();
        if (draft.period != null && draft.laterSign < 0) {
            // "Hourly rate: $25-35 Annual education benefit …": the benefit is annual
            String currency = currencies.of(draft, free);
            PayPeriod said =
                    plausible.holds(draft.high(), currency, draft.period) ? null : said(draft, free, around.unspent());
            draft.period = said != null && plausible.holds(draft.high(), currency, said) ? said : draft.period;
        }
        if (draft.period == null) {
            PayPeriod said = said(draft, free, around.unspent());
            boolean fits = said == null
                    || said == PayPeriod.YEAR
                    || !great
                    || plausible.holds(draft.high(), currencies.of(draft, free), said);
            draft.period = fits ? said : null;
        }
        if (draft.period == null
                && draft.times != null
                && ((draft.monthly && draft.high() < MOST_A_MONTH) || !isYearly(draft, free))) {
            draft.period = PayPeriod.MONTH;
        }
        boolean follows = draft.period == null && around.chained && before != null;
        if (follows && before != null && before.period != null && (!great || isNear(draft, before, free))) {
            draft.period = before.period;
            draft.inherited = true;
        }
        if (draft.period == null && before != null && around.direct && isTopRate(draft, before, free)) {
            draft.period = before.period;
        }
        if (draft.period == null && before != null && around.direct && isOfSame(draft, around, before, free)) {
            draft.period = before.period;
        }
        // "Nástupní mzda 48 000 Kč, po zkušební době 53 000 Kč měsíčně": far too little for a year
        boolean small = !great
                || (!draft.multiplied() && !plausible.holds(draft.high(), currencies.of(draft, free), PayPeriod.YEAR));
        if (draft.period == null && small && draft.sign() >= 0) {
            draft.period = ofNext(draft);
            draft.lent = draft.period != null;
        }
        if (draft.period == null && !great && draft.sign() >= 0 && saidHourly(draft)) {
            String currency = currencies.of(draft, free);
            boolean hourly = currency != null
                    && plausible.holds(draft.low(), currency, PayPeriod.HOUR)
                    && !plausible.holds(draft.high(), currency, PayPeriod.MONTH);
            draft.period = hourly ? PayPeriod.HOUR : null;
        }
        if (draft.period == null && great) {
            draft.period = PayPeriod.YEAR;
        }
    }

    /** "$25.48 an hour. Top rate $36.40": another rate of the same work, to the penny, in a sentence of its own. */
    private boolean isTopRate(Draft draft, Draft before, int free) {
        return before.period == PayPeriod.HOUR
                && !draft.ranged()
                && draft.first.scale == 2
                && isNear(draft, before, free);
    }

    /** "The least by law is $33.56 an hour. We pay $36 to $41": about as much, and said right behind. */
    private boolean isOfSame(Draft draft, Surroundings around, Draft before, int free) {
        return draft.sign() >= 0
                && tokens.is(around.left, PAY)
                && !tokens.is(around.left, BONUS | PERF | TRAP)
                && draft.from - before.to < SAID_NEAR
                && draft.low() > before.low() / 2
                && draft.high() < before.high() * 2
                && Objects.equals(before.currency, currencies.of(draft, free));
    }

    private boolean isNear(Draft draft, Draft before, int free) {
        return Kinship.isNear(before, draft) && Objects.equals(before.currency, currencies.of(draft, free));
    }

    /** "38–44 K€ sur 13 mois" is a year's pay in thirteen parts, "2 500 € x 14" that of a month. */
    private boolean isYearly(Draft draft, int free) {
        return draft.high() >= 50_000
                || (draft.high() >= 10_000
                        && plausible.holds(draft.low() / 3, currencies.of(draft, free), PayPeriod.YEAR));
    }

    /** "This is an hourly position. Pay: $18": what is said of the work, not of another amount. */
    private boolean saidHourly(Draft draft) {
        for (int i = draft.from - 1; i >= 0 && i > draft.from - FAR; i--) {
            if (tokens.is(i, PERIOD) && tokens.sense(i).period() == PayPeriod.HOUR) {
                return !tokens.is(i - 1, NUMBER | CURRENCY);
            }
        }
        return isCalledHourly(draft);
    }

    /** "Pay range: $16 – $31. This range is the base hourly rate": a word for pay, before any other amount. */
    private boolean isCalledHourly(Draft draft) {
        for (int i = draft.to; i < draft.to + CALLED && tokens.bits(i) != 0 && !tokens.is(i, NUMBER | TRAP); i++) {
            if (tokens.is(i, PERIOD)) {
                boolean named = tokens.sense(i).period() == PayPeriod.HOUR && tokens.is(i, PAY);
                return named && !tokens.is(i + 1, STOP);
            }
        }
        return false;
    }

    /** The period said behind the last amount of a list: "days £17.50, nights £19.25, Sundays £22 an hour". */
    private @Nullable PayPeriod ofNext(Draft draft) {
        Sense sign = tokens.sense(draft.sign());
        boolean joined = false;
        int limit = draft.to + NEAR;
        for (int i = draft.to; i < limit; i++) {
            if (tokens.bits(i) == 0 || tokens.is(i, SENTENCE | NEWLINE | TRAP | BONUS | PERF | OTE | DASH)) {
                return null;
            }
            // "Step 1: $26.14 Step 2: $27.45 (hourly)"
            joined |= tokens.is(i, COMMA | AND | STOP | SUBJECT);
            boolean step = tokens.is(i, NUMBER) && tokens.is(i - 1, SUBJECT);
            boolean ordinal = step
                    || (tokens.is(i, NUMBER) && tokens.is(i + 1, LEARNER | SUBJECT) && !tokens.is(i - 1, CURRENCY));
            if (ordinal || !tokens.is(i, NUMBER)) {
                continue;
            }
            double next = tokens.mantissa(i) / Math.pow(10, tokens.scale(i));
            boolean kin = next > draft.high() / 2 && next < draft.high() * 2;
            boolean behind = tokens.is(i + 1, CURRENCY);
            int signed = behind ? i + 1 : i - 1;
            if (!joined
                    || !kin
                    || !tokens.is(signed, CURRENCY)
                    || !tokens.sense(signed).equals(sign)) {
                return null;
            }
            int word = behind ? i + 2 : i + 1;
            if (tokens.is(word, GROSS | NET | WORK | PAREN)) {
                word++;
            }
            if (tokens.is(word, PERIOD)) {
                return tokens.sense(word).period();
            }
            if (tokens.is(word, LINK) && tokens.is(word + 1, UNIT)) {
                return tokens.sense(word + 1).period();
            }
            limit = Math.min(word + NEAR, draft.to + FAR);
            joined = false;
        }
        return null;
    }

    /** The period that words before the amount give: "Hourly rate: $45", "月給30万円". */
    private @Nullable PayPeriod said(Draft draft, int free, int spent) {
        int lines = 0;
        for (int i = draft.from - 1; i >= free && i > draft.from - 16; i--) {
            if (tokens.is(i, SENTENCE) || (tokens.is(i, NEWLINE) && ++lines > 1)) {
                return null;
            }
            // "a 20-hour-a-week position"
            int hours = tokens.is(i - 1, DASH) ? i - 2 : i - 1;
            int count = tokens.is(hours - 1, DASH) ? hours - 2 : hours - 1;
            // "two days a week"
            boolean worded = tokens.is(hours, UNIT | COUNT) && tokens.text[tokens.end(hours) - 1] == 's';
            boolean ofHours = tokens.is(hours, UNIT | COUNT) && (worded || tokens.is(count, NUMBER));
            if (tokens.is(i, PERIOD) && !ofHours && i >= spent && tokens.end(i) - tokens.start(i) > 2) {
                // "annualized: $78,000 – $92,500"
                draft.lent |= tokens.is(i + 1, BRIDGE) && i + 2 == draft.from && !tokens.is(i, PAY | PERF);
                return tokens.sense(i).period();
            }
            boolean unspaced = Alphabet.kind(tokens.text[tokens.start(i)]) == Alphabet.UNSPACED;
            if (unspaced && (tokens.is(i, PERIOD) || (i == draft.from - 1 && tokens.is(i, UNIT)))) {
                // "월 3,226,000원"
                draft.lent |= tokens.is(i, UNIT) && draft.sign() >= 0;
                return tokens.sense(i).period();
            }
            boolean linked = tokens.is(i, UNIT) && tokens.is(i - 1, LINK) && !tokens.is(i - 2, UNIT | COUNT | NUMBER);
            if (linked && tokens.end(i) - tokens.start(i) > 1) {
                return tokens.sense(i).period();
            }
        }
        return null;
    }
}
