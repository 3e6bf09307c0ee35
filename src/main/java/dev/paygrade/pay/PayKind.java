package dev.paygrade.pay;

/** What an amount is said to be. */
public enum PayKind {
    /** Base pay, as the employer states it. */
    BASE,
    /** On-target earnings, or a package of fixed and variable pay. */
    OTE,
    /** A quantified yearly or performance bonus. */
    BONUS,
    /** Computed by somebody else than the employer; never mixed with the others. */
    ESTIMATE
}
