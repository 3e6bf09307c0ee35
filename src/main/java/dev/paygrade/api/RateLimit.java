package dev.paygrade.api;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/**
 * A limit for each caller of {@code /api/v1} and of the pictures, which take long to draw, told in the headers of the IETF's draft "RateLimit header fields for HTTP",
 * and leave for pages of other sites to read (CORS). Who calls is the address of the connection, or what a trusted proxy
 * says it is: a forged {@code X-Forwarded-For} changes nothing.
 */
@ApplicationScoped
class RateLimit {
    /** After the headers that every answer has, before any work is done. */
    private static final int EARLY = 900;

    private static final String API = "/api/v1/";
    private static final String PICTURES = "/pictures/";
    private static final String OPERATORS = "/api/v1/admin";

    private final Callers callers;

    RateLimit(Callers callers) {
        this.callers = callers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, EARLY);
    }

    private void handle(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean api = path.startsWith(API);
        if (!api && !path.startsWith(PICTURES)) {
            routing.next();
            return;
        }
        if (api && !path.startsWith(OPERATORS) && shared(routing)) {
            return;
        }
        SocketAddress address = routing.request().remoteAddress();
        ConsumptionProbe probe = callers.ask(address == null ? "" : String.valueOf(address.hostAddress()));
        MultiMap headers = routing.response().headers();
        headers.set("RateLimit-Policy", "\"default\";q=%d;w=%d".formatted(callers.rate(), Callers.WINDOW.toSeconds()));
        headers.set(
                "RateLimit",
                "\"default\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (probe.isConsumed()) {
            routing.next();
        } else {
            refuse(routing.response(), seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** Lets any site read; true if the request only asked whether it may, and is answered. */
    private static boolean shared(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", "ETag, RateLimit, RateLimit-Policy, Retry-After");
        // the page that asks may use what it got, though ours never lets anybody else into its window
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        boolean asks = routing.request().method().equals(HttpMethod.OPTIONS)
                && routing.request().getHeader("Access-Control-Request-Method") != null;
        if (asks) {
            headers.set("Access-Control-Allow-Methods", "GET, HEAD, POST");
            headers.set("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
            headers.set("Access-Control-Max-Age", "86400");
            routing.response().setStatusCode(204).end();
        }
        return asks;
    }

    private static void refuse(HttpServerResponse response, long wait) {
        response.setStatusCode(429)
                .putHeader("Retry-After", Long.toString(wait))
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "about:blank")
                        .put("title", "Too many requests")
                        .put("status", 429)
                        .put(
                                "detail",
                                "Try again in %d s. POST /api/v1/normalise takes many ads in one request, as NDJSON."
                                        .formatted(wait))
                        .put("errors", new JsonArray())
                        .encode());
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L));
    }
}
