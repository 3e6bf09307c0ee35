package dev.paygrade.admin;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The operator's password, or that there is none. */
@ApplicationScoped
class Password {
    static final String HOW = "Set PAYGRADE_ADMIN_PASSWORD and start Paygrade again.";

    private static final Logger LOG = Logger.getLogger("paygrade");
    private static final int SHORT = 12;

    private final Optional<String> password;

    Password(AdminConfig config) {
        this.password = config.password().filter(text -> !text.isBlank());
    }

    void start(@Observes StartupEvent event) {
        if (password.isEmpty()) {
            LOG.info("the admin pages are closed: set PAYGRADE_ADMIN_PASSWORD to open them at /admin");
        } else if (password.get().length() < SHORT) {
            LOG.warnf("PAYGRADE_ADMIN_PASSWORD is short: %d characters or more are safer", SHORT);
        }
    }

    boolean isSet() {
        return password.isPresent();
    }

    /** Takes as long for a wrong password as for the right one. */
    boolean is(char[] tried) {
        return password.isPresent() && MessageDigest.isEqual(digest(password.get()), digest(new String(tried)));
    }

    /** A text that only who knows the password can make; null without one. */
    byte @Nullable [] sign(String text) {
        if (password.isEmpty()) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password.get().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HMAC-SHA-256", e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
