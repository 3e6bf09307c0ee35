package dev.paygrade.fetch;

/** Why asking went wrong. */
public enum Failure {
    /** No such name, nobody listening, or hung up before an answer. */
    UNREACHABLE,
    /** No connection, or no further byte, within the limits for one of them. */
    TIMED_OUT,
    /** Bytes kept coming, but the whole took longer than a fetch may. */
    DEADLINE,
    /** Answered with a status that carries no page. */
    HTTP_STATUS,
    /** Answered 429. */
    TOO_MANY_REQUESTS,
    /** Larger, once decoded, than the settings allow. */
    TOO_LARGE,
    /** Cut short, badly compressed or otherwise not proper HTTP. */
    MALFORMED,
    /** No trustworthy encrypted connection. */
    TLS,
    /** The host's robots.txt could not be read, so nothing may be fetched from it yet (RFC 9309, 2.3.1.4). */
    ROBOTS_UNAVAILABLE,
    /** This thread was interrupted. */
    INTERRUPTED
}
