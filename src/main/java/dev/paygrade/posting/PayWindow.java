package dev.paygrade.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The ads that pay statistics cover: posted in the last 24 months, open or closed. */
public final class PayWindow {
    public static final int MONTHS = 24;

    private PayWindow() {}

    /** Start of the day 24 months ago, UTC: whole days, so that one day's statistics all agree. */
    public static Instant start(Clock clock) {
        return LocalDate.now(clock)
                .minusMonths(MONTHS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
