package dev.paygrade.sample;

import dev.paygrade.sample.Market.Period;

/**
 * What an opening pays.
 *
 * @param min in units of the market's currency per {@code period}; not above {@code max}
 * @param lowMin where {@code shape} is ZONES, the range outside the dearest places; else equal to {@code min}
 */
record Offer(Shape shape, Market market, Period period, long min, long max, long lowMin, long lowMax) {

    /** How it is stated. */
    enum Shape {
        RANGE,
        FROM,
        UP_TO,
        SINGLE,
        ZONES,
        OTE,
        /** Nothing is stated; a board shows its own estimate. */
        ESTIMATE
    }

    boolean isYearly() {
        return period == Period.YEAR || period == Period.MONTH;
    }

    /** How many periods a year has for the boards, which print thousands a year. */
    int timesAYear() {
        return switch (period) {
            case YEAR -> 1;
            case MONTH -> market.salariesAYear();
            case DAY -> 260;
            case HOUR -> 2080;
        };
    }

    Offer raisedBy(double share) {
        long step = period == Period.YEAR ? market.step() : Offers.niceStep((double) min);
        return new Offer(
                shape,
                market,
                period,
                Offers.round(min * (1 + share), step),
                Offers.round(max * (1 + share), step),
                Offers.round(lowMin * (1 + share), step),
                Offers.round(lowMax * (1 + share), step));
    }
}
