package dev.paygrade.admin;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request that a page of another site made an operator's browser send. Cookies are kept back from those by
 * {@code SameSite} and forms carry a token, but a password that the browser remembers for the API goes along with
 * everything. Browsers say where a request comes from (Fetch Metadata, and {@code Origin} where they do not know it); what
 * is no browser says nothing, and nobody else's page can send it.
 */
final class CrossSite {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private CrossSite() {}

    /** Whether it would change something, and another site's page sent it. */
    static boolean unsafe(HttpServerRequest request) {
        if (SAFE.contains(request.method())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.authority());
    }

    private static boolean sameHost(String origin, @Nullable HostAndPort asked) {
        try {
            String from = new URI(origin).getAuthority();
            return from != null && asked != null && from.equalsIgnoreCase(asked.toString());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
