package dev.paygrade.pay;

/** What was noticed about a range while it was read. */
public enum PayFlag {
    /** The bounds stood the wrong way round and were swapped. */
    INVERTED,
    /** Outside what is plausible for its period and currency: kept as text, never used in statistics. */
    IMPLAUSIBLE,
    /** Stated before tax is taken, or after: the ad says "net". */
    NET,
    /** Pro rata: the full-time figure, of which a part is paid. */
    PRO_RATA
}
