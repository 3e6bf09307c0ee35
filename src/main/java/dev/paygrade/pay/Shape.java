package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import org.jspecify.annotations.Nullable;

/** Proves pay by how it is written, where no word names it: its size, its period and what little stands beside it. */
final class Shape {
    /** The most that one position pays is less than this many times its least. */
    private static final double WIDEST = 2.5;

    /** The same of a range in a sentence that hardly says more. */
    private static final double WIDEST_ALONE = 5;

    /** A range without a sign of money is no year's pay below this. */
    private static final double LEAST_BARE = 25_000;

    private static final int LEAST_OF_HOUR = 10;

    /** An item of a list that says no period is no pay below this. */
    private static final double LEAST_OF_YEAR = 15_000;

    /** A range without a period is no month's pay below this. */
    private static final double LEAST_OF_MONTH = 500;

    /** Plain words that may stand beside an amount that can hardly be anything else. */
    private static final int MANY_WORDS = 16;

    private final Tokens tokens;
    private final Plausible plausible;
    private final Surroundings around;
    private final Listed listed;
    private final Offer offer;
    private final Told told;

    Shape(Tokens tokens, Plausible plausible, Surroundings around, Offer offer) {
        this.tokens = tokens;
        this.plausible = plausible;
        this.around = around;
        this.listed = new Listed(tokens);
        this.offer = offer;
        this.told = new Told(tokens, around.line);
    }

    /** "40 million salary records", "50,000 hourly workers": without a sign of money what a noun follows is counted. */
    boolean isCount(Draft draft) {
        if (draft.sign() >= 0 || draft.currency != null || draft.ranged()) {
            return false;
        }
        int last = draft.first.to - 1;
        boolean millions = draft.first.exponent >= 6;
        int noun = tokens.is(draft.to, PERIOD) ? draft.to + 1 : draft.to;
        boolean adjective = noun > draft.to || (draft.to > last + 1 && tokens.is(draft.to - 1, PERIOD));
        boolean follows = tokens.is(noun, OTHER | COUNT | SUBJECT | OUTSIDER) && isLower(noun);
        return follows && (millions || (adjective && !draft.multiplied()));
    }

    /** "Account Manager ($2M book)", "Estimator, jobs $10K - $80K": more than one position is paid, or too wide. */
    boolean isNoPayOfTitle(Draft draft) {
        boolean millions = draft.first.exponent >= 6;
        boolean great = millions && !plausible.holds(draft.high() * 4, draft.currency, draft.period);
        return great || draft.high() > draft.low() * WIDEST_ALONE;
    }

    private boolean isLower(int token) {
        return token < tokens.size() && Character.isLowerCase(tokens.text[tokens.start(token)]);
    }

    /** The rule that proves an amount whose currency and period are known, or null. */
    @Nullable
    PayRule rule(Draft draft) {
        int foreign = around.line.foreignWords(draft, false);
        if (draft.taxed || draft.proRata || draft.saysPeriod(tokens)) {
            if (draft.ranged() ? isSaidRange(draft, foreign) : isSaidRate(draft, foreign)) {
                // rents and fees are told by the month and the year
                boolean labels = draft.period == PayPeriod.HOUR || draft.period == PayPeriod.DAY;
                if (told.isOfOther(draft.from, labels)) {
                    return null;
                }
                return PayRule.CURRENCY_AND_PERIOD;
            }
        }
        boolean placed = standsAlone(draft, foreign)
                || isTerm(draft, foreign)
                || offer.isOffered(draft)
                || offer.isPlaced(draft)
                || opensLine(draft)
                || fillsLine(draft);
        return placed && !listed.isOfOtherPart(draft) ? PayRule.PAY_LINE : null;
    }

    private boolean isSaidRange(Draft draft, int foreign) {
        if (draft.period == PayPeriod.HOUR || plausible.isTypical(draft)) {
            boolean work = draft.period == PayPeriod.HOUR || foreign == 0 || isOfWork(draft);
            return (work && foreign <= MANY_WORDS) || isHiring(draft) || around.line.opensSentence(draft);
        }
        // "contracts from $10K to $100K per year": so wide only what stands alone is pay
        boolean wide =
                draft.high() > draft.low() * 4 || !plausible.holds(draft.low() / 1.5, draft.currency, draft.period);
        boolean alone = foreign <= 1 && draft.high() <= draft.low() * WIDEST_ALONE;
        return alone || (!wide && (isHiring(draft) || around.line.opensSentence(draft)));
    }

    /** The sentence names a position, terms or the reader, or the range is a term of its own: rents and contracts are none. */
    private boolean isOfWork(Draft draft) {
        boolean term = tokens.is(draft.from - 1, COMMA | PAREN) || around.line.isBrieflyLabelled(draft);
        boolean closed = draft.to >= tokens.size() || tokens.is(draft.to, COMMA | PAREN | SENTENCE | NEWLINE);
        return draft.lent || (term && closed) || around.sentence.has(SUBJECT | HIRING | LEARNER | OWN, draft, 40, 20);
    }

    /** What is paid by the hour in an ad is work, unless a trap says otherwise; small sums may be anything. */
    private boolean isSaidRate(Draft draft, int foreign) {
        boolean hourly = draft.period == PayPeriod.HOUR;
        boolean hiring = isHiring(draft);
        boolean weekly = draft.period == PayPeriod.WEEK;
        if (hourly || draft.period == PayPeriod.DAY || (weekly && hiring && draft.high() >= 1000)) {
            boolean placed = foreign <= 8 && (hiring || around.line.opensSentence(draft));
            if (foreign == 0 || placed || (hourly && draft.low() >= 7 && foreign <= MANY_WORDS)) {
                return true;
            }
        }
        // "Mechanical foreman, Lusail, QAR 4,200 per month with room and bus"
        boolean between = tokens.is(draft.from - 1, COMMA) && tokens.is(draft.to, COMMA | STOP);
        if (between && foreign <= MANY_WORDS && isPaidToPosition(draft)) {
            return true;
        }
        // "1099 contractor, $4,500 per month flat"
        boolean term = draft.period == PayPeriod.MONTH && foreign <= 4 && around.sentence.has(HIRING, draft, 4, 0);
        if (term && plausible.isTypical(draft)) {
            return true;
        }
        return draft.openAbove && foreign <= 4 && (hourly || (weekly && draft.low() >= 500));
    }

    /** "£1,020 per week, Monday to Friday", "AED 9,000 monthly + accommodation": what opens its line and says its period. */
    private boolean opensLine(Draft draft) {
        boolean said = draft.saysPeriod(tokens) || draft.taxed;
        // "$850 a week on the books, guaranteed hours"
        int end = tokens.is(draft.to, NEUTRAL) ? draft.to + 1 : draft.to;
        boolean parted = end >= tokens.size() || tokens.is(end, COMMA | PAREN | STOP | NEWLINE | SENTENCE);
        // "Interim Head of Procurement – £625 a day – Cardiff"
        boolean term = parted || around.sentence.has(HIRING, draft, 0, 5);
        boolean opens = term && (around.line.opensSentence(draft) || around.line.isBrieflyLabelled(draft));
        return said && plausible.isTypical(draft) && (opens || around.line.headline.isBetweenDashes(draft));
    }

    /** "Operations Executive (Night Shift). $2,800 - $3,400.": alone among the first words, too small for a year. */
    boolean isTopRange(Draft draft) {
        boolean monthly = draft.low() >= LEAST_OF_MONTH
                && plausible.holds(draft.low() / 2, draft.currency, PayPeriod.MONTH)
                && plausible.holds(draft.high() * 2, draft.currency, PayPeriod.MONTH);
        return monthly
                && draft.ranged()
                && draft.sign() >= 0
                && draft.high() < draft.low() * WIDEST
                && around.line.isAtTop(draft)
                && (around.line.foreignWords(draft, false) == 0 || around.line.isBrieflyLabelled(draft));
    }

    /** "Intern in Zurich, CHF 4,500/month, housing help": a rate as large as work is paid, beside who does it. */
    boolean isPaidToPosition(Draft draft) {
        if (draft.period == PayPeriod.HOUR) {
            return draft.low() >= LEAST_OF_HOUR;
        }
        return plausible.isTypical(draft) && around.sentence.has(SUBJECT | LEARNER | HIRING, draft, 8, 0);
    }

    /** What stands behind the amount in its sentence is parted from it, so a word there says nothing of it. */
    boolean isParted(Draft draft) {
        // "$90 to $120 per day, reimbursed." is none, "KD 650 to 800 per month, visa and ticket provided" is pay
        int comma = tokens.is(draft.to, NEUTRAL) ? draft.to + 1 : draft.to;
        boolean said = draft.saysPeriod(tokens)
                && (draft.ranged() || isPaidToPosition(draft))
                && ((tokens.is(comma, COMMA) && !tokens.is(comma + 2, SENTENCE | NEWLINE))
                        || (tokens.is(comma, STOP) && (draft.period == PayPeriod.HOUR || isPaidToPosition(draft))));
        // "$85-95k, hybrid, lunch."
        boolean term = draft.ranged()
                && draft.multiplied()
                && draft.sign() >= 0
                && draft.low() >= LEAST_BARE
                && tokens.is(draft.to, COMMA)
                && around.line.opensSentence(draft);
        // "Commis chef: £26,500 plus a share of tips"
        boolean named =
                draft.period == PayPeriod.YEAR && tokens.is(draft.to, STOP | COMMA) && around.line.isOfNamed(draft);
        return said || term || named;
    }

    private boolean isHiring(Draft draft) {
        return around.sentence.has(HIRING | LEARNER, draft, 12, 12);
    }

    /** Opens its sentence, or is said to be of the role. */
    private boolean standsAlone(Draft draft, int foreign) {
        boolean ofRole = draft.ranged() && (around.line.isOfRole(draft) || around.line.isForRole(draft));
        boolean bare = draft.ranged()
                ? ofRole && plausible.isTypical(draft) ? foreign <= 6 : draft.multiplied() && foreign <= 3
                : draft.saysPeriod(tokens)
                        && draft.period == PayPeriod.YEAR
                        && foreign <= 4
                        && (draft.first.exponent < 6 || plausible.isTypical(draft));
        return bare
                && (ofRole || around.line.opensSentence(draft))
                && draft.high() < draft.low() * WIDEST_ALONE
                && plausible.holds(draft.low() / 5, draft.currency, draft.period);
    }

    /** "Full-time, $160k", "| $160k |". */
    private boolean isTerm(Draft draft, int foreign) {
        if (draft.period != PayPeriod.YEAR) {
            return false;
        }
        boolean term = around.line.headline.isBarred(draft)
                || around.line.headline.isHeadlined(draft)
                || (foreign <= 6 && around.sentence.has(HIRING, draft, 6, 4));
        boolean millions = !draft.ranged() && draft.first.exponent >= 6;
        // "Fixed-term for a year on £36,500, 30 hours"
        int end = draft.to;
        boolean closed = end >= tokens.size() || tokens.is(end, COMMA | SENTENCE | NEWLINE | PAREN);
        boolean on = tokens.is(draft.from - 1, BRIDGE)
                && tokens.end(draft.from - 1) - tokens.start(draft.from - 1) == 2
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_YEAR
                && plausible.isTypical(draft)
                && foreign <= 6
                && around.sentence.has(HIRING, draft, 8, 0);
        // "…, remote within the UK, £38–46k, four-day week, …"
        boolean between = draft.ranged()
                && draft.multiplied()
                && plausible.isTypical(draft)
                && tokens.is(draft.from - 1, COMMA)
                && tokens.is(draft.to, COMMA)
                && around.sentence.has(HIRING, draft, 8, 0);
        if ((on && closed) || between) {
            return true;
        }
        return term
                && ((draft.multiplied() && !millions) || ((draft.ranged() || millions) && plausible.isTypical(draft)));
    }

    /** "Benefits:\n- £45,000 – £52,000\n- 25 days off": an item of its own that can hardly be a benefit. */
    boolean isItemOfPay(Draft draft, int heading) {
        int i = draft.from - 1;
        while (i > heading && tokens.is(i, DASH | ASTERISK | NEUTRAL | BRIDGE) && !tokens.is(i, PERIOD)) {
            i--;
        }
        int end = draft.to;
        while (tokens.is(end, PAREN | NEUTRAL | COMMA)) {
            end++;
        }
        boolean closed = end >= tokens.size() || tokens.is(end, NEWLINE | SENTENCE);
        // "- €62,000 to €74,000 base per annum, according to experience"
        boolean parted = draft.ranged() && (tokens.is(draft.to, COMMA | PAREN) || tokens.is(draft.to - 1, COMMA));
        boolean alone = tokens.is(i, NEWLINE) && (closed || parted);
        boolean said = draft.ranged() || draft.multiplied() || draft.saysPeriod(tokens);
        boolean great = draft.period == PayPeriod.YEAR || draft.ranged() || draft.period == PayPeriod.HOUR;
        return alone && said && great && draft.currency != null && draft.period != null && plausible.isTypical(draft);
    }

    /** "| 140-170k |" in a headline names no currency; what else is counted in thousands there is no range as wide. */
    boolean isBareTerm(Draft draft) {
        return draft.ranged()
                && draft.sign() < 0
                && draft.first.exponent == 3
                && draft.low() >= LEAST_BARE
                && plausible.isTypical(draft)
                && around.line.headline.isOfHeadline(draft);
    }

    /** "Data Engineer, 90-110k, remote": in a title what is counted in thousands and parted on both sides. */
    boolean isBarePart(Draft draft) {
        return draft.ranged()
                && draft.sign() < 0
                && draft.first.exponent == 3
                && draft.low() >= LEAST_BARE
                && plausible.isTypical(draft)
                && around.line.headline.isParted(draft);
    }

    /** "Min. $19 – Max. $26.60" and nothing else: bounds that are named, of as much as work is paid. */
    boolean isBounded(Draft draft) {
        boolean paid = plausible.holds(draft.low(), draft.currency, PayPeriod.HOUR)
                || plausible.holds(draft.low(), draft.currency, PayPeriod.MONTH);
        Amount second = draft.second;
        boolean named = second != null
                && tokens.is(draft.from, ORMORE)
                && (tokens.is(second.from - 1, ORLESS) || tokens.is(second.from, ORLESS));
        return named
                && paid
                && draft.low() >= LEAST_OF_HOUR
                && draft.high() < draft.low() * WIDEST
                && around.line.foreignWords(draft, true) == 0;
    }

    /** "Lead Teacher, $20.50–$23.00.": to the penny, and as much as an hour of work is paid. */
    boolean isOfNamed(Draft draft) {
        return draft.ranged()
                && draft.sign() >= 0
                && draft.low() >= LEAST_OF_HOUR
                && draft.high() < draft.low() * WIDEST
                && draft.second != null
                && draft.first.scale == 2
                && draft.second.scale == 2
                && plausible.holds(draft.low(), draft.currency, PayPeriod.HOUR)
                && plausible.holds(draft.high(), draft.currency, PayPeriod.HOUR)
                && around.line.isOfNamed(draft);
    }

    /** "£41,250 – £47,900 pa plus car allowance": what opens its sentence, and has something added. */
    boolean isStatement(Draft draft) {
        boolean yearly = draft.ranged() && draft.period == PayPeriod.YEAR;
        boolean monthly = draft.period == PayPeriod.MONTH && draft.saysPeriod(tokens);
        boolean opens = around.line.opensSentence(draft) || (yearly && around.line.isBrieflyLabelled(draft));
        // "💰 45.000 – 52.000 € p.a. 🏡 3 days at home": pictures part what is said
        boolean next = yearly && draft.saysPeriod(tokens) && tokens.is(draft.to, NUMBER);
        return (yearly || monthly) && (next || tokens.is(draft.to, STOP)) && plausible.isTypical(draft) && opens;
    }

    /** "- Embedded Engineer (Rust, a lot of soldering): EUR 68k – 82k": what other lines say does not matter. */
    boolean isRoleOfList(Draft draft) {
        return draft.ranged()
                && draft.period == PayPeriod.YEAR
                && plausible.isTypical(draft)
                && around.line.isItem(draft)
                && around.line.isLabelled(draft);
    }

    private boolean fillsLine(Draft draft) {
        if (draft.ranged()) {
            boolean item = draft.period == PayPeriod.YEAR
                    && draft.sign() >= 0
                    && draft.low() >= LEAST_OF_YEAR
                    && plausible.isTypical(draft)
                    && ((around.line.opensItem(draft) && listed.isOfOffer(draft))
                            || (draft.multiplied() && tokens.has(HIRING) && around.line.closesLabelled(draft)));
            boolean filled = item || around.line.foreignWords(draft, true) == 0 || around.line.isLabelled(draft);
            return item || ((filled || offer.opensItsLine(draft)) && !listed.isUnderOther(draft));
        }
        // "Minimum: $66,560. Maximum: $85,280."
        boolean bound = (draft.openAbove || draft.openBelow) && around.line.opensSentence(draft);
        boolean worded = tokens.is(draft.from, ORMORE | ORLESS)
                || (tokens.is(draft.to - 1, ORMORE | ORLESS)
                        && tokens.end(draft.to - 1) > tokens.start(draft.to - 1) + 2);
        if (bound && worded && draft.period == PayPeriod.YEAR && plausible.isTypical(draft)) {
            return around.line.foreignWords(draft, false) == 0;
        }
        // "Up to £48,000" alone in one of the first lines, where pay, place and terms stand
        boolean top = draft.period == PayPeriod.YEAR && draft.sign() >= 0 && around.line.isAtTop(draft);
        boolean part = around.line.foreignWords(draft, true) == 0 || around.line.headline.isBetweenDashes(draft);
        if (top && plausible.isTypical(draft) && part) {
            return true;
        }
        boolean great = draft.period == PayPeriod.YEAR && draft.sign() >= 0 && draft.low() >= LEAST_OF_YEAR;
        if (great && plausible.isTypical(draft) && around.line.isOfNamed(draft)) {
            return true;
        }
        // "R$ 2.000,00 mensais" and nothing else
        boolean alone = draft.saysPeriod(tokens) && around.line.foreignWords(draft, true) == 0;
        return plausible.isTypical(draft)
                && (alone || ((draft.multiplied() || draft.saysPeriod(tokens)) && around.line.isLabelled(draft)));
    }
}
