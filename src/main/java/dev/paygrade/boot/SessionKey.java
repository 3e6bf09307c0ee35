package dev.paygrade.boot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.Config;

/**
 * The key that session cookies of the admin pages are encrypted with. It is made from the operator's password, so that
 * every node of a cluster has the same one, it outlives restarts, and a new password ends every session; where operators
 * only sign in with a provider, from the secret that this installation shows the provider. PBKDF2 makes
 * guessing the password from a stolen cookie dear (iterations as OWASP advises for HMAC-SHA-256).
 */
final class SessionKey {
    static final String PROPERTY = "quarkus.http.auth.session.encryption-key";

    private static final byte[] SALT = "paygrade admin session".getBytes(StandardCharsets.US_ASCII);
    private static final int ITERATIONS = 600_000;
    private static final int BITS = 256;

    private SessionKey() {}

    /** The key; empty where the operator set one of their own. Without any secret nobody logs in, and any key will do. */
    static Optional<String> derive(Config config) {
        return config.getOptionalValue(PROPERTY, String.class).isPresent()
                ? Optional.empty()
                : secret(config, "paygrade.admin.password")
                        .or(() -> secret(config, "paygrade.admin.oidc.client-secret"))
                        .map(SessionKey::of)
                        .or(() -> Optional.of(random()));
    }

    private static Optional<String> secret(Config config, String property) {
        return config.getOptionalValue(property, String.class).filter(text -> !text.isBlank());
    }

    private static String random() {
        byte[] key = new byte[BITS / 8];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private static String of(String password) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, BITS);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no PBKDF2 with HMAC-SHA-256", e);
        }
    }
}
