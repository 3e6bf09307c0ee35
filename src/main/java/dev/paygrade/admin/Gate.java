package dev.paygrade.admin;

import dev.paygrade.web.ErrorPages;
import dev.paygrade.web.Language;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the question who somebody is: whether another site's page asks, whether there is a password at all,
 * and whether too many were tried. Pages are answered
 * by pages, the API by problems.
 */
@ApplicationScoped
class Gate {
    /** Before Quarkus's own authentication, which has 200. */
    private static final int PRIORITY = 250;

    private static final String PAGES = "/admin";
    private static final String API = "/api/v1/admin";
    private static final String CHECK = "/admin/login/check";
    private static final String BASIC = "Basic ";

    private final Password password;
    private final OpenIdConnect oidc;
    private final LoginAttempts attempts;
    private final ErrorPages errors;

    Gate(Password password, OpenIdConnect oidc, LoginAttempts attempts, ErrorPages errors) {
        this.password = password;
        this.oidc = oidc;
        this.attempts = attempts;
        this.errors = errors;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    /** Whether a request is one of the API's. */
    static boolean api(RoutingContext routing) {
        return routing.normalizedPath().startsWith(API);
    }

    /** Whom a failed attempt counts against. */
    static String address(RoutingContext routing) {
        SocketAddress address = routing.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "" : address.hostAddress();
    }

    private void handle(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean api = api(routing);
        if (!api && !path.startsWith(PAGES)) {
            routing.next();
            return;
        }
        // what an operator sees is nobody's to keep, and never stands in another's frame
        routing.response()
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "same-origin");
        if (routing.request().uri().indexOf(';') >= 0) {
            // no address of ours has one; Quarkus's form login never answers one that has
            answer(routing, api, 404, "There is no such page", "The address has a ';' in it, and none of ours has.");
            return;
        }
        if (CrossSite.unsafe(routing.request())) {
            answer(
                    routing,
                    api,
                    403,
                    "Another site sent this",
                    "Nothing was changed. Open the page here and send its form from there.");
            return;
        }
        String named = routing.request().getHeader("Authorization");
        boolean form =
                !api && path.startsWith(CHECK) && routing.request().method().equals(HttpMethod.POST);
        boolean attempt = api ? named != null : form;
        Duration wait = attempt ? attempts.wait(address(routing)) : Duration.ZERO;
        if (!password.isSet() && (api || !oidc.on())) {
            answer(routing, api, 403, "The admin pages are closed", "Nobody has set a password yet. " + Password.HOW);
        } else if (path.startsWith(OpenIdConnect.PATH) && !oidc.on()) {
            answer(routing, false, 404, "There is no such page", "Nobody has set a provider to sign in with.");
        } else if (form && !password.opensPages()) {
            answer(routing, false, 403, "No password opens these pages", "Sign in with the provider.");
        } else if (!wait.isZero()) {
            long seconds = Math.max(1, wait.toSeconds());
            routing.response().putHeader("Retry-After", Long.toString(seconds));
            answer(
                    routing,
                    api,
                    429,
                    "Too many wrong passwords",
                    "Try again in %d minutes.".formatted((seconds + 59) / 60));
        } else if (api && !admits(routing, named)) {
            routing.response().putHeader("WWW-Authenticate", "Basic realm=\"Paygrade\", charset=\"UTF-8\"");
            answer(
                    routing,
                    true,
                    401,
                    "Who are you?",
                    "Send the user admin and the password of PAYGRADE_ADMIN_PASSWORD by HTTP Basic.");
        } else {
            routing.next();
        }
    }

    /** Whether HTTP Basic names the operator; Quarkus asks once more, and would say no without a problem's body. */
    private boolean admits(RoutingContext routing, @Nullable String named) {
        if (named == null || !named.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return false;
        }
        try {
            byte[] sent =
                    Base64.getDecoder().decode(named.substring(BASIC.length()).strip());
            String[] parts = new String(sent, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2
                    && attempts.attempt(
                            address(routing),
                            () -> password.is(parts[1].toCharArray()) && AdminLogin.USER.equals(parts[0]));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void answer(RoutingContext routing, boolean api, int status, String title, String detail) {
        HttpServerResponse response = routing.response().setStatusCode(status);
        if (api) {
            response.putHeader("Content-Type", "application/problem+json")
                    .end(new JsonObject()
                            .put("type", "about:blank")
                            .put("title", title)
                            .put("status", status)
                            .put("detail", detail)
                            .put("errors", new JsonArray())
                            .encode());
        } else {
            response.putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(Language.ENGLISH.write(() -> errors.page(status, title, detail)));
        }
    }
}
