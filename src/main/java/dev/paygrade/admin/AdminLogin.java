package dev.paygrade.admin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows the one user, {@code admin}, by password: from the form of the pages, or with each request of the API. */
@ApplicationScoped
public class AdminLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    static final String USER = "admin";
    static final String ROLE = "admin";
    /** Name of the attribute that says who acts. */
    static final String WHO = "paygrade.who";

    private final Password password;
    private final LoginAttempts attempts;

    AdminLogin(Password password, LoginAttempts attempts) {
        this.password = password;
        this.attempts = attempts;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        String address = routing == null ? "" : Gate.address(routing);
        // whatever address a form of the pages was sent to
        boolean open = password.opensPages() || (routing != null && Gate.api(routing));
        boolean right = attempts.attempt(
                address,
                () -> open && password.is(request.getPassword().getPassword()) && USER.equals(request.getUsername()));
        return right
                ? Uni.createFrom().item(identity())
                : Uni.createFrom().failure(new AuthenticationFailedException("wrong name or password"));
    }

    static SecurityIdentity identity() {
        return identity(USER, USER);
    }

    /**
     * An operator.
     *
     * @param name what the session holds
     * @param who what people call the operator
     */
    static SecurityIdentity identity(String name, String who) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> name)
                .addAttribute(WHO, who)
                .addRole(ROLE)
                .build();
    }
}
