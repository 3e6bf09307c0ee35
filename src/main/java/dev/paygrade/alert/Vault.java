package dev.paygrade.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what must not be read in the database: AES-256-GCM under a key of its own for each purpose (HKDF, RFC 5869), and
 * keyed hashes to find things by. What was encrypted for one purpose does not open for another.
 */
@ApplicationScoped
class Vault {
    /** Characters a key must have. */
    static final int LEAST = 32;

    private static final Logger LOG = Logger.getLogger(Vault.class);
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable SecretKey encryption;
    private final @Nullable SecretKey finding;

    Vault(AlertConfig config) {
        Optional<String> secret = config.key().map(String::strip).filter(text -> text.length() >= LEAST);
        if (secret.isEmpty() && config.key().isPresent()) {
            LOG.warnf("PAYGRADE_ALERT_KEY is too short: it needs %d characters, and nobody can save a search", LEAST);
        }
        encryption = secret.map(text -> derived(text, "encryption", "AES")).orElse(null);
        finding = secret.map(text -> derived(text, "finding", "HmacSHA256")).orElse(null);
    }

    private static SecretKey derived(String secret, String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand(
                                            ("paygrade alerts " + purpose).getBytes(StandardCharsets.US_ASCII),
                                            KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HKDF-SHA256", e);
        }
    }

    /** Whether there is a key; without one nothing else here works. */
    boolean isOpen() {
        return encryption != null;
    }

    /** @param purpose what it is, which has to be known to open it */
    byte[] lock(String purpose, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE + locked.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM does not encrypt", e);
        }
    }

    /** @throws UnreadableException if it was changed, or locked with another key or for another purpose */
    String open(String purpose, byte[] locked) {
        try {
            if (locked.length <= 1 + NONCE || locked[0] != VERSION) {
                throw new UnreadableException(null);
            }
            byte[] nonce = Arrays.copyOfRange(locked, 1, 1 + NONCE);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(locked, 1 + NONCE, locked.length - 1 - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UnreadableException(e);
        }
    }

    /** The same for the same text, and of no use to anybody without the key. */
    byte[] mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key(finding));
            return mac.doFinal((purpose + " " + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HMAC-SHA-256", e);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(encryption), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static SecretKey key(@Nullable SecretKey key) {
        if (key == null) {
            throw new IllegalStateException("there is no PAYGRADE_ALERT_KEY");
        }
        return key;
    }

    /** Something does not open: the key is not the one it was locked with. */
    static final class UnreadableException extends RuntimeException {
        UnreadableException(@Nullable Throwable cause) {
            super("cannot be read with this PAYGRADE_ALERT_KEY", cause);
        }
    }
}
