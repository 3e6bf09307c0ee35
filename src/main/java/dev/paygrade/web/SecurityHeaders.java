package dev.paygrade.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What browsers are told of every answer, files and errors included: run nothing and load nothing that is not the site's
 * own, let nobody frame it, and ask for no powers. Pages carry no inline script or style, so the policy needs no exception;
 * JSON-LD is data, which no policy runs.
 */
@ApplicationScoped
class SecurityHeaders {
    /** Before whatever may end a request. */
    private static final int FIRST = 1000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** Cards that other sites may show in a frame. */
    private static final String EMBEDDED = "/embed/";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, FIRST);
    }

    private static void add(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap headers = context.response().headers();
        boolean embedded = request.path() != null && request.path().startsWith(EMBEDDED);
        headers.set("Content-Security-Policy", POLICY + (embedded ? "*" : "'none'"));
        if (!embedded) {
            headers.set("X-Frame-Options", "DENY");
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if ("https".equals(request.scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.next();
    }
}
