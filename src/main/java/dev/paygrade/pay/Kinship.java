package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import java.util.Objects;

/** What an amount is to the one before it: another item of its list, the same pay again, pay of the same position. */
final class Kinship {
    /** Pay of the same position elsewhere or at another level is at least this part of it. */
    private static final double NEXT_OF_KIN = 0.5;

    /** Tokens between one step of pay and the next. */
    private static final int NEXT_STEP = 10;

    /** Tokens between it and the range it is kin to. */
    private static final int FARTHEST_KIN = 40;

    /** What one position pays most is less than this many times its least. */
    private static final double WIDEST = 2.5;

    private Kinship() {}

    /** Of one list: the same period and no other order of magnitude. */
    static boolean alike(Draft before, Draft draft) {
        double ratio = draft.high() / before.high();
        return (before.period == null || before.period == draft.period)
                && before.ranged() == draft.ranged()
                && ratio > 0.3
                && ratio < 5;
    }

    /** "Apprentices $19 to $24, journeymen $31 to $36, foremen $40": one amount among ranges. */
    static boolean isSingleOfList(Draft before, Draft draft) {
        return before.ranged()
                && !draft.ranged()
                && before.period == draft.period
                && Objects.equals(draft.currency, before.currency)
                && draft.low() > before.low() * NEXT_OF_KIN
                && draft.high() < before.high() * WIDEST;
    }

    /** "$19.50 to start. $20.50 after 60 days.": as much as before, and said right behind. */
    static boolean isNextStep(Draft before, Draft draft) {
        return !before.ranged()
                && !draft.ranged()
                && draft.from - before.to < NEXT_STEP
                && Objects.equals(draft.currency, before.currency)
                && draft.low() > before.low() * NEXT_OF_KIN
                && draft.high() * NEXT_OF_KIN < before.high();
    }

    /** "18–23.5k zł a month on B2B, or 14.5–18k zł": as large as the range before, so paid as often. */
    static boolean isNear(Draft before, Draft draft) {
        return before.ranged() == draft.ranged()
                && draft.low() > before.low() * NEXT_OF_KIN
                && draft.high() * NEXT_OF_KIN < before.high();
    }

    /** "£12.21 to £12.85 per hour (weekends £13.10)": another rate of the same work, to the penny. */
    static boolean isRateBeside(Draft before, Draft draft) {
        return before.period == PayPeriod.HOUR
                && !draft.ranged()
                && draft.first.scale == 2
                && Objects.equals(draft.currency, before.currency)
                && draft.low() > before.low() * NEXT_OF_KIN
                && draft.high() * NEXT_OF_KIN < before.high();
    }

    /** "$25/hr, about $52,000 a year": the same pay for another period. */
    static boolean restates(Draft before, Draft draft) {
        double ratio = ratio(before, draft);
        return ratio > 0.45 && ratio < 2.2 && draft.high() < draft.low() * WIDEST;
    }

    /** "Paid hourly at $24.04, which works out to $50,000": the same pay to the hour, so no word need say it. */
    static boolean isSamePay(Draft before, Draft draft) {
        double ratio = ratio(before, draft);
        return ratio > 0.88 && ratio < 1.13;
    }

    /** "Elsewhere in the country expect $139,400 – $164,050": a range like the one that has been proven. */
    static boolean isKin(Draft before, Draft draft) {
        return before.kind == PayKind.BASE
                && draft.ranged()
                && draft.from - before.to < FARTHEST_KIN
                && draft.period == before.period
                && Objects.equals(draft.currency, before.currency)
                && draft.low() > before.low() * NEXT_OF_KIN
                && draft.high() * NEXT_OF_KIN < before.high();
    }

    /** "Starting salary 45k, after two years 52k": another of pay that names no currency. */
    static boolean isNextBare(Tokens tokens, Draft before, Draft draft) {
        boolean closes = draft.to >= tokens.size() || tokens.is(draft.to, SENTENCE | NEWLINE | COMMA | PAREN);
        return (closes || (draft.ranged() && tokens.is(draft.to, BRIDGE)))
                && draft.multiplied()
                && draft.fits
                && before.sign() < 0
                && before.multiplied()
                && alike(before, draft);
    }

    /** "$119,000 — $161,000, with a midpoint of $140,000": no pay of its own. */
    static boolean isMiddle(Tokens tokens, Draft before, Draft draft) {
        int noun = tokens.is(draft.from - 1, BRIDGE) ? draft.from - 2 : draft.from - 1;
        return before.ranged()
                && !draft.ranged()
                && tokens.is(noun, MIDDLE)
                && draft.low() > before.low()
                && draft.high() < before.high();
    }

    /** How much more a year the amount is than the one before, where their periods differ and it is no bonus; otherwise 0. */
    private static double ratio(Draft before, Draft draft) {
        PayPeriod period = draft.period;
        PayPeriod earlier = before.period;
        if (period == null || earlier == null || period == earlier || before.kind == PayKind.BONUS) {
            return 0;
        }
        return draft.high() * period.timesAYear() / (before.high() * earlier.timesAYear());
    }
}
