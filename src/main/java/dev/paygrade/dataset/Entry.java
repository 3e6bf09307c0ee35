package dev.paygrade.dataset;

import dev.paygrade.source.RawPosting;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A row as a posting.
 *
 * @param country its country, if the file has a field for it beside the place
 * @param remoteFlag that it may be done remotely is said by a flag only
 * @param named its identifier is the file's own, so that a second row with it is the same posting
 * @param closed the file says that the opening is gone
 * @param closedOn when, as written, or null
 */
record Entry(
        RawPosting posting,
        @Nullable String country,
        boolean remoteFlag,
        boolean named,
        boolean closed,
        @Nullable String closedOn) {

    /** The same posting under another identifier. */
    Entry as(String externalId) {
        return new Entry(
                posting.toBuilder().externalId(externalId).build(), country, remoteFlag, named, closed, closedOn);
    }

    /** What tells one opening of an address from another. */
    byte[] opening() {
        return digest(posting.title() + '\n' + posting.company() + '\n' + posting.locations());
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A name for a text, in 32 characters. */
    static String hash(String text) {
        return HexFormat.of().formatHex(digest(text), 0, 16);
    }

    static long first(byte[] digest) {
        return new BigInteger(digest).shiftRight(digest.length * 8 - 64).longValue();
    }
}
