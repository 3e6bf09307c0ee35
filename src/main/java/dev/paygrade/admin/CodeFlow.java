package dev.paygrade.admin;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * The authorization code flow, which is Quarkus's from the first parameter to the last signature; here it is only begun and
 * ended, so that each of its failures gets a page that says what to do.
 */
@ApplicationScoped
class CodeFlow {
    private static final Logger LOG = Logger.getLogger(CodeFlow.class);

    /** How long a provider that did not answer is left alone, whoever asks. */
    static final Duration REST = Duration.ofSeconds(5);

    /** Discovery, keys and tokens are three requests. */
    private static final Duration LONGEST = OidcTenant.PATIENCE.multipliedBy(2);

    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w.-]+");

    private static final String STATE_COOKIE = "q_auth_" + OidcTenant.ID + "_";
    private static final String SESSION_COOKIE = "q_session_" + OidcTenant.ID;

    private final OidcAuthenticationMechanism mechanism;
    private final IdentityProviderManager identities;
    private final Operators operators;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    CodeFlow(
            OidcAuthenticationMechanism mechanism,
            IdentityProviderManager identities,
            Operators operators,
            Clock clock) {
        this.mechanism = mechanism;
        this.identities = identities;
        this.operators = operators;
        this.clock = clock;
    }

    /** What came of a step. */
    sealed interface Step {
        /** The browser goes on at the provider. */
        record ToProvider(URI address) implements Step {}

        /** The provider vouches for somebody. */
        record Known(Person person) implements Step {}

        /** The provider could not be asked. */
        record Unreachable() implements Step {}

        /** Something is not as it has to be. */
        record Failed() implements Step {}
    }

    /** Whether this browser began the sign-in that it says it has ended. */
    static boolean begun(RoutingContext routing, String state) {
        return routing.request().getCookie(STATE_COOKIE + state) != null;
    }

    /** Blocks for {@link #LONGEST} at most. */
    Step begin(RoutingContext routing) {
        if (clock.instant().isBefore(restsUntil)) {
            return new Step.Unreachable();
        }
        Step step = settled(mechanism.getChallenge(routing).map(CodeFlow::toProvider));
        if (step instanceof Step.Unreachable) {
            restsUntil = clock.instant().plus(REST);
        }
        return step;
    }

    /** Blocks for {@link #LONGEST} at most. */
    Step end(RoutingContext routing) {
        Step step = settled(mechanism.authenticate(routing, identities).map(this::known));
        routing.response().removeCookies(SESSION_COOKIE, false);
        return step;
    }

    private static Step settled(Uni<Step> step) {
        return step.ifNoItem()
                .after(LONGEST)
                .fail()
                .onFailure()
                .recoverWithItem(CodeFlow::of)
                .await()
                .atMost(LONGEST.plusSeconds(1));
    }

    private static Step toProvider(ChallengeData challenge) {
        for (Map.Entry<CharSequence, String> header : challenge.getHeaders().entrySet()) {
            if (header.getKey().toString().equalsIgnoreCase("Location")) {
                return new Step.ToProvider(URI.create(header.getValue()));
            }
        }
        return new Step.Failed();
    }

    private Step known(@Nullable SecurityIdentity identity) {
        IdTokenCredential token = identity == null ? null : identity.getCredential(IdTokenCredential.class);
        if (token == null) {
            return new Step.Failed();
        }
        byte[] claims = Base64.getUrlDecoder().decode(token.getToken().split("\\.", -1)[1]);
        return new Step.Known(Person.of(new JsonObject(Buffer.buffer(claims)), operators.claim()));
    }

    /** What Quarkus calls a failure, sorted by whether the provider has answered. */
    private static Step of(Throwable failure) {
        boolean completing = failure instanceof AuthenticationCompletionException;
        boolean answered = completing && failure.getCause() == null;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            answered |= at instanceof InvalidJwtException
                    || at instanceof AuthenticationFailedException
                    || (completing && at instanceof OIDCException);
        }
        LOG.warnf(
                "a sign-in by OpenID Connect %s: %s",
                answered ? "failed" : "failed, since the provider could not be asked", reason(failure));
        return answered ? new Step.Failed() : new Step.Unreachable();
    }

    /** In a line, without tokens and what they say of people. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof InvalidJwtException)) {
            root = root.getCause();
        }
        String said = root instanceof InvalidJwtException invalid
                        && !invalid.getErrorDetails().isEmpty()
                ? invalid.getErrorDetails().getFirst().getErrorMessage()
                : root.getMessage();
        String line = said == null ? root.getClass().getSimpleName() : said;
        return TOKEN.matcher(line).replaceAll("…").replaceAll("\\p{C}+", " ");
    }
}
