package dev.paygrade.fetch;

/** Why we would not ask. */
public enum Refusal {
    /** The host's robots.txt forbids the path. */
    ROBOTS,
    /** The address, or the one its name resolves to, does not belong to the public Internet. */
    PRIVATE_ADDRESS,
    /** Neither http nor https. */
    SCHEME,
    /** A redirect from https to http. */
    DOWNGRADE,
    /** More redirects than the settings allow. */
    TOO_MANY_REDIRECTS,
    /** Not an address: no host, or an IP address written in a form that programs read differently. */
    BAD_ADDRESS
}
