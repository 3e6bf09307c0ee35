package dev.paygrade.admin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows the user again by a session cookie that could be decrypted. */
@ApplicationScoped
public class AdminSession implements IdentityProvider<TrustedAuthenticationRequest> {
    private final Password password;

    AdminSession(Password password) {
        this.password = password;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return password.isSet() && AdminLogin.USER.equals(request.getPrincipal())
                ? Uni.createFrom().item(AdminLogin.identity())
                : Uni.createFrom().failure(new AuthenticationFailedException("no such session"));
    }
}
