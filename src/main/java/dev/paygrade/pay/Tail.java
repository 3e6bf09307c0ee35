package dev.paygrade.pay;

import static dev.paygrade.pay.Sense.*;

import dev.paygrade.wording.Alphabet;
import java.math.BigDecimal;

/** What stands behind an amount and belongs to it: period, net, marks, "or more", salaries a year. */
final class Tail {
    private static final int REACH = 12;
    private static final int ASIDE = 8;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal EIGHTEEN = BigDecimal.valueOf(18);

    private final Tokens tokens;

    Tail(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Passes the period and the like between the first bound and the separator: "$50 per hour – $60 per hour". */
    int skip(Draft draft, int from) {
        int i = from;
        int last = from;
        while (i < from + 6) {
            int unit = unit(i);
            if (unit > 0) {
                draft.period = tokens.sense(unit - 1).period();
                i = unit;
                last = i;
            } else if (tokens.is(i, PERIOD) && !tokens.is(i, DASH | TO | PERF)) {
                draft.period = tokens.sense(i).period();
                draft.taxed |= tokens.is(i, GROSS);
                i++;
                last = i;
            } else if (tokens.is(i, NET | GROSS | NEUTRAL) && !tokens.is(i, TO | DASH | AND)) {
                draft.net |= tokens.is(i, NET);
                draft.taxed |= tokens.is(i, NET | GROSS);
                i++;
                last = i;
            } else if (tokens.is(i, PAREN)
                    || (tokens.is(i, ORMORE | ORLESS) && !tokens.is(i, DASH | BRIDGE) && tokens.is(i + 1, DASH))) {
                // "[$29.00 MIN - $53.50 MAX]"
                i++;
                last = i;
            } else {
                break;
            }
        }
        return last;
    }

    void read(Draft draft) {
        int i = draft.to;
        int limit = i + REACH;
        boolean adjacent = true;
        int passed = -1;
        while (i < limit && i < tokens.size()) {
            long bits = tokens.bits(i);
            int unit = unit(i);
            int times = times(draft, i);
            if (times > 0) {
                draft.counted |= draft.period != null;
                // "14x/Jahr" says how often, not for how long
                boolean yearly =
                        unit(times) > 0 && tokens.sense(unit(times) - 1).period() == PayPeriod.YEAR;
                // "13th month bonus" is a thirteenth salary
                boolean extra =
                        tokens.is(times - 1, TIMES) && tokens.sense(times - 1).times() > 0;
                i = draft.reach(yearly ? unit(times) : extra && tokens.is(times, BONUS) ? times + 1 : times);
            } else if (unit > 0 && (adjacent || (draft.period == null && closes(unit)))) {
                draft.period = tokens.sense(unit - 1).period();
                i = draft.reach(unit);
            } else if ((bits & PERIOD) != 0 && (bits & PERF) == 0) {
                if ((bits & PAY) != 0) {
                    if (ofNext(i)) {
                        return;
                    }
                    passed = i;
                } else if (!adjacent
                        && (ofNext(i)
                                || !(closes(i + 1)
                                        || tokens.is(i + 1, GROSS | NET | CURRENCY)
                                        || (passed == i - 1 && tokens.is(i + 1, STOP))))) {
                    // "Uurloon € 15,80, wekelijks uitbetaald" says when it is paid
                    return;
                }
                draft.taxed |= (bits & GROSS) != 0;
                draft.named = Math.max(draft.named, passed);
                if (draft.period == null) {
                    draft.period = tokens.sense(i).period();
                    draft.to = i + 1;
                } else if (ofNext(i)) {
                    return;
                } else if (adjacent && draft.period == tokens.sense(i).period()) {
                    draft.to = i + 1;
                }
                i++;
            } else if ((bits & NEWLINE) != 0 && draft.period == null && ofItsOwnLine(i + 1) > 0) {
                draft.period = tokens.sense(ofItsOwnLine(i + 1) - 1).period();
                i = draft.reach(ofItsOwnLine(i + 1));
            } else if ((bits & UNIT) != 0
                    && (bits & AND) == 0
                    && adjacent
                    && draft.period == null
                    // "70～90万円（週5日）" says how much is worked
                    && !(tokens.is(i + 1, NUMBER) && tokens.glued(i + 1))
                    && draft.sign() >= 0) {
                draft.period = tokens.sense(i).period();
                i = draft.reach(i + 1);
            } else if ((bits & (NET | GROSS | PRORATA | ESTIMATE | EMPLOYER)) != 0) {
                draft.net |= (bits & NET) != 0;
                draft.taxed |= (bits & (NET | GROSS)) != 0;
                draft.proRata |= (bits & PRORATA) != 0;
                draft.estimate |= (bits & ESTIMATE) != 0;
                draft.employer |= (bits & EMPLOYER) != 0;
                i = draft.reach(i + 1);
            } else if ((bits & CURRENCY) != 0 && !tokens.is(i + 1, NUMBER)) {
                if (draft.laterSign < 0 || tokens.sense(i).currency() != null) {
                    draft.laterSign = i;
                }
                i = draft.reach(i + 1);
            } else if ((bits & STOP) != 0
                    && tokens.is(i + 1, TIMES)
                    && tokens.sense(i + 1).times() > 0) {
                // "3.200 € plus 13. Monatsgehalt"
                draft.counted |= draft.period != null;
                draft.times = BigDecimal.valueOf(tokens.sense(i + 1).times());
                i = draft.reach(i + 2);
            } else if (plus(i)) {
                // "8000元+提成": what follows at once is added
                boolean adds = tokens.glued(i + 1) && tokens.is(i + 1, BONUS | PERF | EXTRA | OTE | OTHER | TRAP);
                if (!tokens.glued(i) || !adjacent || adds) {
                    return;
                }
                draft.openAbove |= draft.second == null;
                i = draft.reach(i + 1);
            } else if (draft.second == null && tokens.text[tokens.start(i)] == '~' && closes(i + 1)) {
                draft.openAbove = true;
                i = draft.reach(i + 1);
            } else if ((bits & (ORMORE | ORLESS)) != 0 && draft.second == null && boundWord(i)) {
                draft.openAbove |= (bits & ORMORE) != 0;
                draft.openBelow |= (bits & ORMORE) == 0;
                draft.starts |= (bits & BRIDGE) != 0;
                i = draft.reach(i + 1);
            } else if ((bits & STARTS) != 0 && (closes(i + 1) || tokens.is(i + 1, STOP))) {
                draft.starts = true;
                i = draft.reach(i + 1);
            } else if ((bits & ASTERISK) != 0) {
                draft.estimate |= draft.asteriskMarks;
                i = draft.asteriskMarks ? draft.reach(i + 1) : i + 1;
            } else if ((bits & WORK) != 0 && i == draft.to && (unit(i + 1) > 0 || tokens.is(i + 1, PERIOD))) {
                // "$35.20 Saturdays, $41.06 Sundays per hour"
                i++;
            } else if (i == draft.to && periodBehindAside(i) > 0) {
                i = periodBehindAside(i);
            } else if ((bits & (NEUTRAL | PAREN | COMMA | PAY | LINK)) != 0
                    && (bits & (TRAP | BONUS)) == 0
                    && !isTotal(i)) {
                if ((bits & PAY) != 0) {
                    if (ofNext(i)) {
                        return;
                    }
                    // "QAR 8,500 basic salary monthly"
                    passed = tokens.sense(i).strength() > 1 ? i : passed;
                }
                i++;
            } else {
                return;
            }
            adjacent &= (bits & (COMMA | PAY)) == 0;
        }
    }

    /** What names base and variable together; in "AED 16,500 all-in per month" it only stands before the period. */
    private boolean isTotal(int i) {
        return tokens.is(i, OTE) && !(tokens.is(i, NEUTRAL) && (unit(i + 1) > 0 || tokens.is(i + 1, PERIOD)));
    }

    /** Index behind a period that fills a line alone, but for "+ VAT (B2B)" and the like; or -1. */
    private int ofItsOwnLine(int from) {
        int i = from;
        while (i < from + 6 && tokens.is(i, NEUTRAL | GROSS | NET | PAREN) && !tokens.is(i, PERIOD | LINK)) {
            i++;
        }
        boolean word = tokens.is(i, PERIOD) && !tokens.is(i, PAY | PERF);
        int end = word ? i + 1 : unit(i);
        return end > 0 && (end >= tokens.size() || tokens.is(end, NEWLINE)) ? end : -1;
    }

    /** Index behind a link and its unit ("per hour", "/ Std."), or -1. */
    private int unit(int i) {
        if (!tokens.is(i, LINK)) {
            return -1;
        }
        int j = i + 1;
        while (j < i + 3 && tokens.is(j, LINK) && !tokens.is(j, UNIT)) {
            j++;
        }
        return tokens.is(j, UNIT) ? j + 1 : -1;
    }

    /** "14 Gehälter", "× 13", "x14", "·14薪", "13th month"; the index behind it, or -1. */
    private int times(Draft draft, int i) {
        if (tokens.is(i, TIMES) && tokens.sense(i).times() > 0) {
            draft.times = BigDecimal.valueOf(tokens.sense(i).times());
            return i + 1;
        }
        // "2 400 € x 13 mois"
        if (tokens.is(i, TIMES)
                && tokens.is(i + 1, TIMES)
                && tokens.sense(i + 1).times() > 0) {
            draft.times = BigDecimal.valueOf(tokens.sense(i + 1).times());
            return i + 2;
        }
        int number = i;
        while (number < i + 2
                && tokens.is(number, PAREN | COMMA | SENTENCE | LINK | DASH)
                && !tokens.is(number, TIMES)) {
            number++;
        }
        boolean sign = tokens.is(number, TIMES) && tokens.is(number + 1, NUMBER);
        if (sign) {
            number++;
        }
        if (!tokens.is(number, NUMBER) || tokens.scale(number) > 2) {
            return -1;
        }
        BigDecimal value = BigDecimal.valueOf(tokens.mantissa(number), tokens.scale(number));
        if (value.compareTo(TWELVE) < 0 || value.compareTo(EIGHTEEN) > 0 || (!sign && !tokens.is(number + 1, TIMES))) {
            return -1;
        }
        draft.times = value;
        boolean word = tokens.is(number + 1, TIMES);
        draft.monthly = word && Alphabet.kind(tokens.text[tokens.start(number + 1)]) == Alphabet.UNSPACED;
        return word ? number + 2 : number + 1;
    }

    /** "$22.40 (five years or more) per hour": the token behind what is bracketed, if it says a period; or -1. */
    private int periodBehindAside(int paren) {
        int i = paren + 1;
        while (i < paren + ASIDE && tokens.is(i, OTHER | UNIT | STOP | ORMORE | ORLESS | BRIDGE | SUBJECT | NUMBER)) {
            i++;
        }
        boolean aside = tokens.is(paren, PAREN) && tokens.is(i, PAREN) && i > paren + 1;
        return aside && (unit(i + 1) > 0 || tokens.is(i + 1, PERIOD)) ? i + 1 : -1;
    }

    private boolean plus(int i) {
        return i < tokens.size() && tokens.text[tokens.start(i)] == '+' && tokens.end(i) - tokens.start(i) == 1;
    }

    /** "80k min" but not "80k min. 5 years"; "$80k plus" but not "$80k plus bonus". */
    private boolean boundWord(int i) {
        int next = i + 1;
        // "Minimum: $61,200, maximum: $91,800": the word names the amount behind it
        int named = next;
        while (named < i + 4 && tokens.is(named, BRIDGE | CURRENCY | NEUTRAL)) {
            named++;
        }
        boolean opensMore = tokens.is(i, STOP)
                && next < tokens.size()
                && unit(next) < 0
                && (tokens.is(i - 1, COMMA)
                        || !tokens.is(next, COMMA | PAREN | SENTENCE | NEWLINE | PERIOD)
                        || tokens.is(next, PERF));
        // "35 LPA max for 8+ years"
        int counted = plus(named + 1) ? named + 2 : named + 1;
        boolean counts = named > next && tokens.is(counted, COUNT | UNIT);
        if ((tokens.is(named, NUMBER) && !counts) || opensMore) {
            return false;
        }
        // "€4.35 (minimum by law)" and "$26/hour, minimum six hours a week" speak of something else
        if (tokens.is(i - 1, PAREN | COMMA) && !closes(next)) {
            return false;
        }
        // "$19 starting" but not "$19 starting in May"
        return (closes(next) || !tokens.is(i, BRIDGE)) && !(tokens.is(i, DASH) && tokens.is(next, CURRENCY));
    }

    private boolean closes(int next) {
        return next >= tokens.size() || tokens.is(next, SENTENCE | NEWLINE | PAREN | COMMA | DASH | PERIOD);
    }

    /** A word right behind the amount that rather opens the next one: "£45k, annual bonus: £5k". */
    private boolean ofNext(int i) {
        int next = i + 1;
        while (next < i + 4 && tokens.is(next, BRIDGE | BETWEEN | NEUTRAL | CURRENCY | FROM | UPTO)) {
            next++;
        }
        // "$2,050 weekly gross for 36 hours"
        return tokens.is(next, NUMBER) && (tokens.is(next - 1, CURRENCY) || !tokens.is(next + 1, UNIT));
    }
}
