package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import org.jspecify.annotations.Nullable;

/** Decides whether a range is pay of the position, of which kind, and by which rule. */
final class Judge {
    /** Where the amounts stand; a field for pay needs no further proof. */
    enum Mode {
        STATED,
        TITLE,
        PROSE
    }

    /** A longer number without a sign is an id. */
    private static final double LONGEST_BARE = 99_999_999;

    /** Tokens between pay and a bonus beside it. */
    private static final int BESIDE = 12;

    private final Tokens tokens;
    private final Mode mode;
    private final Plausible plausible;
    private final CurrencyChoice currencies;
    private final PeriodChoice periods;
    private final Surroundings around;
    private final Offer offer;
    private final Shape shape;
    private final ByWord words;
    private final Excuse excuse;
    private final Bonuses bonuses;
    private final Governors governors;
    private final Payers others;
    private final Earners earners;
    private final Purpose purpose;
    private final Seeming seeming;
    private final Permits permits;
    private final RoleList roles;
    private final Classified classified;
    private final Fragments fragments;
    private final GradeLabel grades;
    private final Rungs rungs;
    private final Hires hires;
    private final Terms terms;
    private final Estimates estimates;
    private final Places places;
    private final SecondLook second;

    private @Nullable Draft before;
    private @Nullable PayRule ruleBefore;
    /** The amount is said to be something else, or somebody else's. */
    private boolean refused;

    Judge(Tokens tokens, Mode mode, Plausible plausible, CurrencyChoice currencies, SecondLook second) {
        this.tokens = tokens;
        this.mode = mode;
        this.plausible = plausible;
        this.currencies = currencies;
        this.periods = new PeriodChoice(tokens, plausible, currencies);
        this.around = new Surroundings(tokens);
        this.offer = new Offer(tokens, plausible, around);
        this.shape = new Shape(tokens, plausible, around, offer);
        this.excuse = new Excuse(tokens, plausible, around);
        this.bonuses = new Bonuses(tokens, plausible);
        this.governors = new Governors(tokens, around, excuse);
        this.others = new Payers(tokens);
        this.words = new ByWord(tokens, plausible, around, excuse, others, mode);
        this.earners = new Earners(tokens);
        this.purpose = new Purpose(tokens);
        this.seeming = new Seeming(tokens);
        this.permits = new Permits(tokens);
        this.roles = new RoleList(tokens, plausible);
        this.classified = new Classified(tokens, plausible, around.line);
        this.fragments = new Fragments(tokens, plausible);
        this.grades = new GradeLabel(tokens, plausible, around);
        this.rungs = new Rungs(tokens, plausible, around);
        this.hires = new Hires(tokens, plausible, around);
        this.terms = new Terms(tokens, plausible, around);
        this.estimates = new Estimates(tokens);
        this.places = new Places(tokens, plausible, around);
        this.second = second;
    }

    /**
     * Completes period, currency and kind of a range.
     *
     * @param free first token behind the range before
     * @return the rule that proves it, or null if it is no pay
     */
    @Nullable
    PayRule judge(Draft draft, int free) {
        if (draft.high() <= 0) {
            return null;
        }
        around.look(draft, free);
        periods.choose(draft, free, around, before);
        draft.currency = currencies.of(draft, free);
        // "in USD: 60–75k for Europe, 45–55k for Latin America"
        if (draft.currency == null && draft.multiplied() && draft.ranged() && around.chained && ruleBefore != null) {
            draft.currency = before == null || before.sign() >= 0 ? null : before.currency;
        }
        // "Stipend of INR 25,000 a month, then an offer of 8-10 LPA"
        if (draft.currency == null && before != null && ruleBefore != null && currencies.onlyCounts(draft.sign())) {
            draft.currency = before.currency;
        }
        Plausible.Year year = plausible.year(draft.currency);
        draft.fits = draft.period == null
                || (year.holds(draft.low(), draft.period) && year.holds(draft.high(), draft.period));
        PayRule rule = rule(draft);
        if (mode == Mode.PROSE && draft.isMoney()) {
            rule = second.look(draft, rule, refused);
        }
        if (rule != null || draft.currency != null || draft.multiplied()) {
            before = draft;
            ruleBefore = rule;
        }
        return rule;
    }

    private @Nullable PayRule rule(Draft draft) {
        refused = false;
        draft.estimate |= estimates.isOfSite(draft) || estimates.isOfNamedSite(draft);
        int governor = governors.of(draft);
        boolean variable = governor >= 0 && tokens.is(governor, BONUS | PERF);
        boolean slight = before != null && ruleBefore != null && around.line.isSlightAddition(before, draft);
        if (!variable && (around.line.isAddition(draft) || slight)) {
            return null;
        }
        if (mode == Mode.STATED && governor >= 0 && governor < draft.from && seeming.isCompound(governor)) {
            return null;
        }
        if (mode != Mode.STATED
                && ((governor >= 0 && (others.pay(draft, governor) || !seeming.isPay(draft, governor)))
                        || (!tokens.is(governor, OTE) && earners.areOthers(draft, governor))
                        || purpose.isOther(draft, governor)
                        || permits.ask(draft)
                        || draft.torn
                        || others.isPast(draft)
                        || (ruleBefore != null && before != null && Kinship.isMiddle(tokens, before, draft))
                        || others.isStretched(draft)
                        || (mode == Mode.TITLE && shape.isNoPayOfTitle(draft))
                        || shape.isCount(draft))) {
            refused = true;
            return null;
        }
        if (mode != Mode.STATED && excuse.isEarnedBy(draft)) {
            return PayRule.PAY_WORD;
        }
        if (governor >= 0) {
            boolean far = mode == Mode.TITLE
                    && governor < draft.from
                    && (!around.direct || (draft.ranged() && tokens.is(draft.from - 1, DASH | PAREN)));
            boolean ofRole = draft.ranged() && draft.fits && around.direct && around.line.isOfRole(draft);
            if (tokens.is(governor, BUDGET)
                    && (ofRole || (around.opensAs(governor) && excuse.isBudgetForPay(draft, governor)))) {
                return PayRule.PAY_WORD;
            }
            boolean ofPay =
                    draft.ofPay(tokens) && !(around.direct && governor < draft.from && !tokens.is(governor, BUDGET));
            boolean listed = mode == Mode.PROSE && tokens.is(governor, EXTRA) && governor < draft.from;
            if (listed && tokens.is(governor, TRAP) && shape.isItemOfPay(draft, governor)) {
                return PayRule.PAY_LINE;
            }
            if (tokens.is(governor, TRAP)
                    && !tokens.is(governor, PAY | OTE)
                    && !far
                    && !ofPay
                    && !((tokens.is(governor, EXTRA) || tokens.is(around.left, PAY))
                            && excuse.isHourlyBesideBenefits(draft))) {
                return excuse.isLearnersPay(draft, governor) ? PayRule.PAY_WORD : null;
            }
            boolean forOthers =
                    tokens.is(governor, BONUS) && !tokens.is(governor, PAY | OTE) && around.right > governor;
            if (forOthers && tokens.is(around.right, TRAP)) {
                return null;
            }
            if (tokens.is(governor, BONUS | PERF) && !tokens.is(governor, PAY | OTE) && !draft.isMoney()) {
                return null;
            }
            if (governor == draft.from - 2 && ruleBefore != null && around.line.isEqual(draft.from - 1)) {
                draft.kind = PayKind.OTE;
                return PayRule.ON_TARGET;
            }
            if ((tokens.is(governor, BONUS) && excuse.isBaseAndMore(draft, governor))
                    || (draft.fits && bonuses.isIncluded(draft, governor))) {
                draft.kind = PayKind.OTE;
                return PayRule.ON_TARGET;
            }
            if (tokens.is(governor, PERF)) {
                if (!around.direct && governor < draft.from && bonuses.isMeal(draft)) {
                    return null;
                }
                return bonuses.read(draft, governor);
            }
            if (tokens.is(governor, BONUS) && !tokens.is(governor, PAY | OTE)) {
                boolean beside = mode == Mode.STATED
                        || (ruleBefore != null && before != null && draft.from - before.to < BESIDE);
                return (beside && !bonuses.isSlight(draft, ruleBefore == null ? null : before))
                                || around.sentence.has(PERF, draft, 6, 4)
                        ? around.sentence.has(VETO, draft, 6, 3) ? null : bonuses.read(draft, governor)
                        : null;
            }
        }
        boolean named = governor >= 0
                && governor < draft.from
                && around.direct
                && !around.heading
                && tokens.is(governor, PAY)
                && tokens.sense(governor).strength() > 2;
        // "Hiring range: $56,160 – $64,900 per year, FLSA exempt": named as it is, what follows is no matter
        if (mode != Mode.STATED && around.sentence.has(VETO, draft, 40, named && draft.ranged() ? 0 : 10)) {
            return null;
        }
        PayRule rule = mode == Mode.STATED ? stated(draft) : proven(draft, governor);
        if (rule == null) {
            return null;
        }
        int bound = governor >= 0 && governor < draft.from && around.direct ? around.boundOf(governor) : -1;
        if (bound >= 0 && !draft.ranged() && !draft.openAbove && !draft.openBelow) {
            draft.openAbove = tokens.is(bound, FROM);
            draft.openBelow = tokens.is(bound, UPTO);
        }
        boolean floor = governor >= 0 && governor < draft.from && tokens.is(governor, FLOOR);
        draft.openAbove |= floor && !draft.ranged() && !draft.openBelow;
        // "€ 450 per dag all-in" adds no variable part to a rate
        boolean rate = draft.period != null && draft.period != PayPeriod.YEAR;
        boolean offer =
                governor >= 0 && governor < draft.from && around.heading && tokens.hasTrait(governor, Trait.OFFER);
        if (governor >= 0 && tokens.is(governor, OTE) && !offer && !(rate && tokens.is(governor, NEUTRAL))) {
            draft.kind = PayKind.OTE;
            rule = PayRule.ON_TARGET;
        }
        if (draft.estimate && !draft.employer) {
            draft.kind = PayKind.ESTIMATE;
            rule = PayRule.SITE_ESTIMATE;
        }
        return rule;
    }

    private @Nullable PayRule stated(Draft draft) {
        if (draft.sign() >= 0) {
            return PayRule.PAY_FIELD;
        }
        boolean named = draft.taxed || (around.left >= 0 && around.direct && tokens.is(around.left, PAY | OTE));
        boolean follows = tokens.is(draft.to, OTHER | COUNT | SUBJECT);
        boolean fits = draft.period != null && draft.fits;
        if (draft.multiplied() || draft.currency != null) {
            return fits ? PayRule.PAY_FIELD : null;
        }
        if (draft.high() > LONGEST_BARE) {
            return null;
        }
        return (fits && (named || !follows)) || (named && draft.low() >= 100) ? PayRule.PAY_FIELD : null;
    }

    private @Nullable PayRule proven(Draft draft, int governor) {
        boolean money = draft.currency != null || draft.sign() >= 0;
        PayRule byWord = governor < 0 ? null : words.rule(draft, governor, money);
        // "15-25K·14薪" is pay whatever the currency
        boolean said = draft.taxed || (draft.saysPeriod(tokens) && draft.ranged());
        boolean termed = draft.monthly || (mode == Mode.TITLE && said);
        if (byWord == null && termed && draft.multiplied() && draft.fits) {
            return PayRule.CURRENCY_AND_PERIOD;
        }
        if (byWord == null
                && !money
                && (around.chained
                        && ruleBefore != null
                        && before != null
                        && Kinship.isNextBare(tokens, before, draft))) {
            return PayRule.PAY_LIST;
        }
        if (byWord == null && mode == Mode.PROSE && (shape.isBareTerm(draft) || terms.holdBare(draft))) {
            return PayRule.PAY_LINE;
        }
        if (byWord == null && mode == Mode.TITLE && shape.isBarePart(draft)) {
            return PayRule.TITLE;
        }
        // "Skladník, 35 000 Kč": too little for a year, as a month is paid
        if (byWord == null
                && mode == Mode.TITLE
                && draft.period == PayPeriod.YEAR
                && !draft.fits
                && plausible.isMonthly(draft)) {
            return PayRule.TITLE;
        }
        if (byWord == null && ruleBefore != null && before != null && rungs.follow(before, draft)) {
            return PayRule.PAY_LIST;
        }
        if (byWord != null || !money || !draft.fits || others.isOfNoun(draft)) {
            return byWord;
        }
        if (draft.ofPay(tokens)) {
            return PayRule.CURRENCY_AND_PERIOD;
        }
        if ((draft.estimate || draft.employer) && draft.ranged() && draft.period != null) {
            return draft.employer ? PayRule.PAY_LINE : PayRule.SITE_ESTIMATE;
        }
        if (mode == Mode.TITLE
                && (draft.period != null
                        || draft.taxed
                        || (around.line.headline.isPart(draft) && plausible.isMonthly(draft)))) {
            return PayRule.TITLE;
        }
        // only pay starts, and only pay is for full time or a part of it
        boolean rateToStart = draft.starts && plausible.holds(draft.low(), draft.currency, PayPeriod.HOUR);
        if (((draft.starts || draft.proRata) && draft.period != null) || rateToStart) {
            return PayRule.CURRENCY_AND_PERIOD;
        }
        boolean rate = draft.saysPeriod(tokens) && (draft.period == PayPeriod.HOUR || draft.period == PayPeriod.DAY);
        boolean apart = rate || draft.ranged() || (draft.high() >= 15_000 && !around.sentence.has(TRAP, draft, 40, 0));
        if (draft.period != null && apart && around.hasExtras(draft)) {
            return PayRule.PAY_AND_EXTRAS;
        }
        // "$9,200 mensuales + comisiones"
        boolean opening = draft.saysPeriod(tokens) && around.line.opensSentence(draft);
        if (draft.period == PayPeriod.MONTH && opening && around.hasExtras(draft) && plausible.isMonthly(draft)) {
            return PayRule.PAY_AND_EXTRAS;
        }
        if (draft.period == null
                && draft.low() >= 500
                && around.line.opensSentence(draft)
                && around.hasExtras(draft)
                && plausible.holds(draft.high(), draft.currency, PayPeriod.MONTH)) {
            return PayRule.PAY_AND_EXTRAS;
        }
        // "up to USD 2,500 gross + bonus"
        if (draft.taxed && draft.period == null && draft.low() >= 300 && plausible.isOneMonths(draft)) {
            return PayRule.CURRENCY_AND_PERIOD;
        }
        boolean listed = around.chained
                && ruleBefore != null
                && before != null
                && (Kinship.alike(before, draft)
                        || (tokens.is(draft.from - 1, SUBJECT) && Kinship.isSingleOfList(before, draft)));
        if (draft.taxed
                && draft.period != null
                && (draft.ranged() || draft.saysPeriod(tokens) || around.line.opensSentence(draft))) {
            return listed ? PayRule.PAY_LIST : PayRule.CURRENCY_AND_PERIOD;
        }
        // "$24/hr to start, $26/hr after 90 days, plus a $500 voucher": what says its own period is no voucher
        boolean both = before != null && before.saysPeriod(tokens) && draft.saysPeriod(tokens);
        if (both
                && before != null
                && (listed || (around.chained && ruleBefore != null && Kinship.restates(before, draft)))) {
            return PayRule.PAY_LIST;
        }
        if (ruleBefore != null && before != null && offer.isStaged(draft) && Kinship.isNextStep(before, draft)) {
            return PayRule.PAY_LIST;
        }
        if (offer.isStage(draft) || (mode == Mode.PROSE && (offer.isOfContract(draft) || grades.holds(draft)))) {
            return PayRule.PAY_LINE;
        }
        if (shape.isStatement(draft)) {
            return PayRule.PAY_AND_EXTRAS;
        }
        if (mode == Mode.PROSE && classified.holds(draft)) {
            return PayRule.PAY_LINE;
        }
        if (shape.isRoleOfList(draft) || (mode == Mode.PROSE && fragments.hold(draft))) {
            return PayRule.PAY_LINE;
        }
        if (draft.ranged() && draft.period == PayPeriod.YEAR && around.sentence.isGraded(draft)) {
            return PayRule.PAY_LINE;
        }
        if (mode == Mode.PROSE && (rungs.open(draft) || hires.hold(draft) || terms.hold(draft) || places.hold(draft))) {
            return PayRule.PAY_LINE;
        }
        boolean parted = shape.isParted(draft);
        // "$15.95 for baristas and $19.35 for shift supervisors, before tips"
        boolean near = listed && before != null && draft.inherited && Kinship.isNear(before, draft);
        if (!excuse.isHourlyBesideBenefits(draft)
                && around.sentence.has(TRAP, draft, 40, parted ? 0 : draft.saysPeriod(tokens) || near ? 4 : 12)) {
            return null;
        }
        if (draft.inherited && ruleBefore != null && before != null && Kinship.isRateBeside(before, draft)) {
            return PayRule.PAY_LIST;
        }
        Draft proven = ruleBefore == null ? null : before;
        boolean restated = proven != null
                && (Kinship.isSamePay(proven, draft) || (draft.multiplied() && Kinship.restates(proven, draft)));
        if (listed
                || (around.chained && restated)
                || (proven != null && Kinship.isKin(proven, draft) && !around.sentence.has(TRAP, draft, 40, 12))) {
            return PayRule.PAY_LIST;
        }
        if (draft.inverted() && !draft.saysPeriod(tokens)) {
            return null;
        }
        if (draft.period != null) {
            PayRule rule = shape.rule(draft);
            return rule == null && roles.hold(draft) ? PayRule.PAY_LINE : rule;
        }
        return shape.isTopRange(draft) || shape.isBounded(draft) || shape.isOfNamed(draft) || roles.hold(draft)
                ? PayRule.PAY_LINE
                : null;
    }
}
