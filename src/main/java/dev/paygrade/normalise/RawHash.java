package dev.paygrade.normalise;

import dev.paygrade.source.RawPosting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a source said of a posting, in 32 bytes: equal means that nothing has to be read or written. */
public final class RawHash {
    /** Raised when the readers learn something, so that postings are read again though their ads did not change. */
    private static final int READERS = 2;

    private RawHash() {}

    /** SHA-256 over all but the date or age, which on many boards counts up from day to day. */
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
            digest.update((byte) READERS);
            return digest.digest(dateless.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
