package dev.paygrade.admin;

import dev.paygrade.web.WebConfig;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells Quarkus how to speak with the provider. It is told when somebody signs in and not at start, so that a provider that
 * is down, or none, costs the start nothing; and at the sign-in's address alone, so that a token opens nothing else.
 */
@ApplicationScoped
public class OidcTenant implements TenantConfigResolver {
    /** Ends the names of Quarkus's cookies. */
    static final String ID = "operators";

    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** For a password, a second factor, and looking for the telephone. */
    private static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(15);

    private final Optional<OidcTenantConfig> tenant;

    OidcTenant(OpenIdConnect oidc, AdminConfig config, WebConfig web, VertxHttpConfig http) {
        this.tenant = oidc.provider().map(provider -> of(provider, config, web, http));
    }

    private static OidcTenantConfig of(
            OpenIdConnect.Provider provider, AdminConfig config, WebConfig web, VertxHttpConfig http) {
        String root = web.address().orElse("").replaceFirst("/+$", "");
        var authentication = OidcTenantConfig.authServerUrl(provider.url())
                .tenantId(ID)
                .clientId(provider.clientId())
                .credentials(provider.clientSecret())
                .applicationType(ApplicationType.WEB_APP)
                .connectionTimeout(PATIENCE)
                .token()
                .subjectRequired()
                .end()
                .authentication()
                .redirectPath(root + OpenIdConnect.PATH)
                .removeRedirectParameters(false)
                .scopes(config.oidc().scopes())
                .pkceRequired()
                .nonceRequired()
                .stateCookieAge(TIME_TO_SIGN_IN)
                .stateCookieSameSite(CookieSameSite.LAX)
                .cookieSameSite(CookieSameSite.STRICT)
                .cookiePath(OpenIdConnect.PATH)
                .cookieForceSecure(root.startsWith("https:"));
        // else each node would make one of its own, and a sign-in had to end where it began
        http.encryptionKey().ifPresent(authentication::stateSecret);
        return authentication.end().build();
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext routing, OidcRequestContext<OidcTenantConfig> context) {
        return Uni.createFrom().item(routing.normalizedPath().equals(OpenIdConnect.PATH) ? tenant.orElse(null) : null);
    }
}
