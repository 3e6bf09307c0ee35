package dev.paygrade.admin;

import dev.paygrade.web.Language;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** {@code /admin/login/oidc}: leads to the provider, and lets in whom it sends back and the settings name. */
@Path(OpenIdConnect.PATH)
@Produces(MediaType.TEXT_HTML)
@AdminPage
@PermitAll
@Blocking
public class OidcResource {
    private static final Logger LOG = Logger.getLogger(OidcResource.class);

    private final OpenIdConnect oidc;
    private final CodeFlow flow;
    private final Operators operators;
    private final LoginAttempts attempts;
    private final SessionCookie session;
    private final DoorPages pages;
    private final Clock clock;

    OidcResource(
            OpenIdConnect oidc,
            CodeFlow flow,
            Operators operators,
            LoginAttempts attempts,
            SessionCookie session,
            DoorPages pages,
            Clock clock) {
        this.oidc = oidc;
        this.flow = flow;
        this.operators = operators;
        this.attempts = attempts;
        this.session = session;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response signIn(
            @QueryParam("state") @Nullable String state,
            @QueryParam("code") @Nullable String code,
            @QueryParam("error") @Nullable String error,
            @Context RoutingContext routing) {
        OpenIdConnect.Provider provider = oidc.provider().orElseThrow(NotFoundException::new);
        if (state == null && code == null && error == null) {
            return answer(flow.begin(routing), provider, null, routing);
        }
        Duration wait = attempts.wait(Gate.address(routing));
        if (!wait.isZero()) {
            return pages.tooMany(wait);
        }
        if (state == null || !CodeFlow.begun(routing, state)) {
            return pages.failed(400, say().stale());
        }
        return answer(flow.end(routing), provider, error, routing);
    }

    private Response answer(
            CodeFlow.Step step, OpenIdConnect.Provider provider, @Nullable String error, RoutingContext routing) {
        return switch (step) {
            case CodeFlow.Step.ToProvider(var address) ->
                Response.seeOther(address).build();
            case CodeFlow.Step.Known(Person person) -> known(person, provider, routing);
            case CodeFlow.Step.Unreachable() -> pages.down(provider.name());
            case CodeFlow.Step.Failed() -> {
                attempts.failed(Gate.address(routing));
                yield pages.failed(
                        400,
                        // nothing but the names of OAuth's own errors is repeated
                        error != null && error.matches("[a-z_]{1,40}")
                                ? say().said(provider.name(), error)
                                : say().failedLead(provider.name()));
            }
        };
    }

    private Response known(Person person, OpenIdConnect.Provider provider, RoutingContext routing) {
        Optional<Operators.Match> match = operators.match(person);
        if (match.isEmpty()) {
            LOG.warnf("%s signed in with %s and was not let in", person.called(), provider.name());
            return pages.refused(person, provider.name(), operators.none());
        }
        Pass pass = new Pass(clock.instant(), provider.url(), match.get(), person.called());
        session.open(pass, routing);
        LOG.infof("%s signed in with %s", pass.who(), provider.name());
        return pages.welcome(pass.who());
    }

    private static SignInMessages say() {
        return Language.texts(SignInMessages.class);
    }
}
