package dev.paygrade.admin;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The operator's password, or that there is none. */
@ApplicationScoped
class Password {
    static final String HOW = "Set PAYGRADE_ADMIN_PASSWORD and start Paygrade again.";

    private static final Logger LOG = Logger.getLogger("paygrade");
    private static final int SHORT = 12;

    private final Optional<String> password;
    private final boolean forPages;
    private final OpenIdConnect oidc;

    Password(AdminConfig config, OpenIdConnect oidc) {
        this.password = config.password().filter(text -> !text.isBlank());
        this.forPages = config.passwordLogin();
        this.oidc = oidc;
    }

    void start(@Observes StartupEvent event) {
        if (password.isPresent() && !forPages && !oidc.on()) {
            LOG.warn("the admin pages are closed: PAYGRADE_ADMIN_PASSWORD_LOGIN is false, and no provider is set");
        }
        if (password.isEmpty()) {
            LOG.info(
                    oidc.on()
                            ? "the API of the admin pages is closed: set PAYGRADE_ADMIN_PASSWORD to open it"
                            : "the admin pages are closed: set PAYGRADE_ADMIN_PASSWORD to open them at /admin");
        } else if (password.get().length() < SHORT) {
            LOG.warnf("PAYGRADE_ADMIN_PASSWORD is short: %d characters or more are safer", SHORT);
        }
    }

    boolean isSet() {
        return password.isPresent();
    }

    /** Whether it opens the pages, as it does the API. */
    boolean opensPages() {
        return isSet() && forPages;
    }

    /** Takes as long for a wrong password as for the right one. */
    boolean is(char[] tried) {
        return password.isPresent() && MessageDigest.isEqual(digest(password.get()), digest(new String(tried)));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
