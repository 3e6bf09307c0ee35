package dev.paygrade.admin;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether operators can sign in with a provider, and with which. What is set by halves is off, and said at start. */
@ApplicationScoped
class OpenIdConnect {
    /** Where the sign-in begins, and where the provider leads back to. */
    static final String PATH = "/admin/login/oidc";

    private static final Logger LOG = Logger.getLogger("paygrade");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable Provider provider;
    private final @Nullable String fault;
    private final Operators operators;

    OpenIdConnect(AdminConfig config, Operators operators) {
        AdminConfig.Oidc oidc = config.oidc();
        String url = oidc.url().orElse("").strip();
        String id = oidc.clientId().orElse("").strip();
        String secret = oidc.clientSecret().orElse("").strip();
        this.fault = url.isEmpty() ? null : fault(url, id, secret);
        this.provider = url.isEmpty() || fault != null
                ? null
                : new Provider(url, id, secret, oidc.name().strip());
        this.operators = operators;
    }

    /** A provider that can be asked. */
    record Provider(String url, String clientId, String clientSecret, String name) {
        @Override
        public String toString() {
            return name + " at " + url;
        }
    }

    private static @Nullable String fault(String url, String id, String secret) {
        if (id.isEmpty()) {
            return "PAYGRADE_ADMIN_OIDC_CLIENT_ID is missing";
        }
        if (secret.isEmpty()) {
            return "PAYGRADE_ADMIN_OIDC_CLIENT_SECRET is missing";
        }
        // who can change what comes over the wire could send keys of their own
        return trusted(url) ? null : "PAYGRADE_ADMIN_OIDC_URL is not an https address";
    }

    private static boolean trusted(String url) {
        try {
            URI address = new URI(url);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return address.getHost() != null
                    && (scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(address.getHost())));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    void start(@Observes StartupEvent event) {
        if (fault != null) {
            LOG.errorf("nobody can sign in by OpenID Connect: %s", fault);
        } else if (provider != null && operators.none()) {
            LOG.warn("nobody who signs in by OpenID Connect is let in: set PAYGRADE_ADMIN_OIDC_EMAILS or"
                    + " PAYGRADE_ADMIN_OIDC_GROUPS to say who are operators");
        } else if (provider != null) {
            LOG.infof("operators can sign in at /admin with %s", provider);
        }
    }

    Optional<Provider> provider() {
        return Optional.ofNullable(provider);
    }

    boolean on() {
        return provider != null;
    }
}
