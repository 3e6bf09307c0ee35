package dev.paygrade.identity;

/** Who shows an ad; of two sightings of one opening the earlier in this order is the better witness. */
public enum Origin {
    /** The employer's own site, or its board at a maker of recruiting software. */
    EMPLOYER,
    UNKNOWN,
    /** A site that collects the ads of others. */
    AGGREGATOR
}
