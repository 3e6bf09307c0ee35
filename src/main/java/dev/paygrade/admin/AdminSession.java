package dev.paygrade.admin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Knows the user again by a session cookie that could be decrypted, for as long as the settings would let the same user in. */
@ApplicationScoped
public class AdminSession implements IdentityProvider<TrustedAuthenticationRequest> {
    private final Password password;
    private final OpenIdConnect oidc;
    private final Operators operators;
    private final Clock clock;

    AdminSession(Password password, OpenIdConnect oidc, Operators operators, Clock clock) {
        this.password = password;
        this.oidc = oidc;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return identity(request.getPrincipal())
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("no such session")));
    }

    private Optional<SecurityIdentity> identity(String name) {
        if (AdminLogin.USER.equals(name)) {
            return password.opensPages() ? Optional.of(AdminLogin.identity()) : Optional.empty();
        }
        return Pass.of(name).filter(this::valid).map(pass -> AdminLogin.identity(name, pass.who()));
    }

    private boolean valid(Pass pass) {
        return !pass.over(clock.instant())
                && operators.still(pass.match())
                && oidc.provider()
                        .filter(provider -> provider.url().equals(pass.provider()))
                        .isPresent();
    }
}
