package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

/** Tells where a word that usually names other money names the pay of the position after all. */
final class Excuse {
    /** A single amount must be this many times below the most that is plausible. */
    private static final int SINGLE = 4;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;

    Excuse(Tokens tokens, Plausible plausible, Surroundings around) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
    }

    /** "Benefits and schedule: $22.50/hour": no benefit is paid by the hour. */
    boolean isHourlyBesideBenefits(Draft draft) {
        boolean hourly = draft.saysPeriod(tokens) && draft.period == PayPeriod.HOUR && draft.low() >= 10;
        return hourly && around.sentence.isPartedFromBenefits(draft);
    }

    /** "A level 3 makes $152,000": who earns is a position. */
    boolean isEarnedBy(Draft draft) {
        boolean sized = plausible.holds(draft.high() * SINGLE, draft.currency, draft.period);
        boolean money = draft.currency != null && draft.period != null && draft.fits && sized;
        boolean other = around.right >= 0 && tokens.is(around.right, TRAP | BONUS | PERF);
        return money
                && !other
                && around.sentence.isEarnedByPosition(draft)
                && !around.sentence.has(VETO, draft, 40, 10);
    }

    /** "Base plus commission (50,000–70,000 USD a year)": the amount is both. */
    boolean isBaseAndMore(Draft draft, int governor) {
        boolean added = tokens.is(governor - 1, STOP) && tokens.is(governor - 2, PAY);
        return added && draft.ranged() && governor < draft.from && tokens.is(draft.from - 1, PAREN);
    }

    /** "Budget: 25–30k PLN net a month": what is said of it only pay has. */
    boolean isBudgetForPay(Draft draft, int governor) {
        // "Budget for the position: $95,000 per year"; without a period it may be what hiring costs
        if (tokens.is(governor, SUBJECT)) {
            return around.direct && draft.saysPeriod(tokens) && draft.currency != null && plausible.isTypical(draft);
        }
        boolean said = draft.saysPeriod(tokens) && draft.period != PayPeriod.YEAR;
        boolean terms = draft.taxed || draft.ofPay(tokens) || around.sentence.has(HIRING | SUBJECT, draft, 12, 8);
        return around.direct && draft.currency != null && draft.fits && (said || (terms && draft.ranged()));
    }

    /** "Interns receive a stipend of $6,000 a month": but for learners a stipend is a benefit. */
    boolean isLearnersPay(Draft draft, int governor) {
        boolean plain = tokens.is(governor, STIPEND)
                && !tokens.is(governor - 1, TRAP)
                && (around.right < 0 || around.right == governor || !tokens.is(around.right, TRAP));
        if (!plain || draft.period == null || draft.currency == null || !draft.fits) {
            return false;
        }
        boolean ample = plausible.holds(draft.low() / 3, draft.currency, draft.period);
        boolean headed = around.opensAs(governor) && draft.saysPeriod(tokens) && around.others == 0;
        boolean learners = tokens.has(LEARNER);
        return around.sentence.has(LEARNER, draft, 16, 10)
                || (ample && (headed || learners))
                || (headed && learners && plausible.holds(draft.low(), draft.currency, draft.period));
    }

    /** "Up to $15,900 of your pay": a part of it that is spoken of. */
    boolean isPartOf(Draft draft) {
        int of = draft.first.to;
        return tokens.is(of, BRIDGE)
                && tokens.end(of) - tokens.start(of) == 2
                && tokens.text[tokens.start(of)] == 'o'
                && tokens.text[tokens.start(of) + 1] == 'f';
    }

    /** "Salary of $71,700–$85,300 annually 401(k) Dental insurance": benefits follow without a mark. */
    boolean opensBenefits(Draft draft, int word) {
        return tokens.is(word, TRAP) && tokens.is(word, EXTRA) && word == draft.to && draft.saysPeriod(tokens);
    }
}
