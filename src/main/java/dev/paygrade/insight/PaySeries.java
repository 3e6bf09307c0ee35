package dev.paygrade.insight;

/** Where figures come from; two of them never stand in one statistic. */
public enum PaySeries {
    /** What employers state in their ads. */
    STATED,
    /** What somebody else computed for an ad. */
    ESTIMATED,
    /** Data sets that were handed in. */
    IMPORTED
}
