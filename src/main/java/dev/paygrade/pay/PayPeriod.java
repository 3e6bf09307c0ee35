package dev.paygrade.pay;

/** What one amount pays for: schema.org {@code unitText}. */
public enum PayPeriod {
    HOUR(2080),
    DAY(260),
    WEEK(52),
    MONTH(12),
    YEAR(1);

    private final int timesAYear;

    PayPeriod(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** How many of these periods a full-time year has, unless the ad says otherwise. */
    public int timesAYear() {
        return timesAYear;
    }
}
