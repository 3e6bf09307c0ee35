package dev.paygrade.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What tokens of forms are signed with: a secret that every node has, and nobody else. */
@ApplicationScoped
class FormKey {
    private final Optional<String> secret;

    FormKey(AdminConfig config, OpenIdConnect oidc) {
        this.secret = config.password()
                .filter(text -> !text.isBlank())
                .or(() -> oidc.provider().map(OpenIdConnect.Provider::clientSecret));
    }

    /** A text that only who knows the secret can make; null without one. */
    byte @Nullable [] sign(String text) {
        if (secret.isEmpty()) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.get().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HMAC-SHA-256", e);
        }
    }
}
