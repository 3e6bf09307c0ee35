package dev.paygrade.sample;

import dev.paygrade.sample.Market.Period;
import dev.paygrade.sample.Offer.Shape;
import org.jspecify.annotations.Nullable;

/** Decides what an opening pays: about log-normal around a middle set by occupation, level, country and employer. */
final class Offers {

    private static final double PAID = 0.77;
    private static final double DEVIATION = 0.10;
    private static final double CONTRACTOR_PREMIUM = 1.15;
    private static final double INTERN_SHARE = 0.72;

    private Offers() {}

    /** The offer of an opening, or null if neither the employer nor a board names a figure. */
    static @Nullable Offer decide(
            long number, Occupation occupation, Employer employer, Market market, Grade grade, Terms terms) {
        Dice dice = new Dice(number, "offer");
        Period period = period(market, terms);
        Shape shape = shape(dice, occupation, employer.channel(), period);
        if (shape == null) {
            return null;
        }
        double dollars = occupation.pay()
                * 1000.0
                * grade.factor
                * market.scale()
                * employer.generosity()
                * Math.exp(DEVIATION * dice.bell());
        double year = dollars / market.dollars();
        if (terms == Terms.CONTRACTOR) {
            year *= CONTRACTOR_PREMIUM;
        } else if (terms == Terms.INTERN) {
            year *= INTERN_SHARE;
        }
        double half = shape == Shape.SINGLE ? 0 : 0.06 + 0.14 * dice.unit();
        long min = amount(year * (1 - half), market, period);
        long max = shape == Shape.SINGLE ? min : Math.max(amount(year * (1 + half), market, period), min + 1);
        boolean zones = shape == Shape.ZONES;
        return new Offer(
                shape,
                market,
                period,
                min,
                max,
                zones ? amount(year * (1 - half) * 0.88, market, period) : min,
                zones ? amount(year * (1 + half) * 0.88, market, period) : max);
    }

    private static Period period(Market market, Terms terms) {
        return switch (terms) {
            case CONTRACTOR -> market.sentences().containsKey("DAY") ? Period.DAY : Period.HOUR;
            case INTERN -> market.code().equals("US") || market.code().equals("CA") ? Period.HOUR : Period.MONTH;
            case PART_TIME -> market.code().equals("US") || market.code().equals("CA") ? Period.HOUR : market.period();
            case FULL_TIME, TEMPORARY -> market.period();
        };
    }

    private static @Nullable Shape shape(Dice dice, Occupation occupation, Channel channel, Period period) {
        boolean board = channel == Channel.CLASSIC || channel == Channel.MODERN;
        boolean yearly = period == Period.YEAR || period == Period.MONTH;
        if (!dice.chance(PAID)) {
            double estimated = board ? 0.4 : channel == Channel.CAREERS ? 0.15 : 0;
            return dice.chance(estimated) && yearly ? Shape.ESTIMATE : null;
        }
        if (!yearly) {
            return Shape.RANGE;
        }
        if (occupation.variable() && !board) {
            return Shape.OTE;
        }
        double draw = dice.unit();
        return draw < 0.80
                ? Shape.RANGE
                : draw < 0.87 ? Shape.ZONES : draw < 0.92 ? Shape.SINGLE : draw < 0.97 ? Shape.FROM : Shape.UP_TO;
    }

    private static long amount(double year, Market market, Period period) {
        return switch (period) {
            case YEAR -> round(year, market.step());
            case MONTH ->
                market.period() == Period.MONTH
                        ? round(year, market.step()) / market.salariesAYear()
                        : nice(year / market.salariesAYear());
            case DAY -> nice(year / 230);
            case HOUR -> nice(year / 2080);
        };
    }

    private static long nice(double amount) {
        return round(amount, niceStep(amount));
    }

    /** Half a tenth of the amount's magnitude: 1 for tens, 5 for hundreds, 50 for thousands. */
    static long niceStep(double amount) {
        return Math.max(1, Math.round(Math.pow(10, Math.floor(Math.log10(Math.max(1, amount)))) / 20));
    }

    static long round(double amount, long step) {
        return Math.max(step, Math.round(amount / step) * step);
    }
}
