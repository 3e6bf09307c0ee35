package dev.paygrade.normalise;

import dev.paygrade.source.RawPosting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What a source said of a posting, and which readers read it, in 33 bytes: equal means that nothing has to be read or
 * written.
 */
public final class RawHash {
    /** Raised when the readers learn something, so that postings are read again though their ads did not change. */
    private static final byte READERS = 13;

    private RawHash() {}

    /** Whether two hashes are of the same words, whoever read them. */
    public static boolean sameWords(byte[] one, byte[] other) {
        return one.length > 1 && Arrays.equals(one, 1, one.length, other, 1, other.length);
    }

    /** The version of the readers, then SHA-256 over all but the date or age, which on many boards counts up from day to day. */
    public static byte[] of(RawPosting raw) {
        RawPosting dateless = new RawPosting(
                raw.externalId(),
                raw.url(),
                raw.applyUrl(),
                raw.title(),
                raw.company(),
                raw.companyUrl(),
                raw.locations(),
                raw.pay(),
                raw.statedPay(),
                raw.level(),
                raw.employmentType(),
                raw.workMode(),
                raw.eligibility(),
                null,
                raw.validThrough(),
                raw.description(),
                raw.skills(),
                raw.benefits(),
                raw.requisition(),
                raw.featured());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] words = digest.digest(dateless.toString().getBytes(StandardCharsets.UTF_8));
            byte[] hash = new byte[words.length + 1];
            hash[0] = READERS;
            System.arraycopy(words, 0, hash, 1, words.length);
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
