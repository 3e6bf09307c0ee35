package dev.paygrade.web;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Entity tags: what a reader already has need not be sent again. */
final class Tags {
    private static final int BYTES = 12;

    private Tags() {}

    /** Weak, since compression changes the bytes and not what they say. */
    static EntityTag of(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
