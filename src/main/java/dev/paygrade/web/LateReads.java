package dev.paygrade.web;

import dev.paygrade.posting.Replica;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;

/**
 * Lets public pages be read from a replica, where there is one. Who has just sent a form reads where it was written, until
 * the replica has it: a cookie that lives for some seconds says so.
 */
@ApplicationScoped
class LateReads {
    private static final String WROTE = "paygrade-wrote";
    /** Longer than a replica in use may be behind. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private static final int EARLY = 890;

    /** Pages of those who change something. */
    private static final Set<String> WHERE_WRITTEN = Set.of("admin", "alerts", "q");

    private static final String OPERATORS = "/api/v1/admin";

    private final Replica replica;

    LateReads(Replica replica) {
        this.replica = replica;
    }

    void register(@Observes Filters filters) {
        if (replica.isConfigured()) {
            filters.register(LateReads::handle, EARLY);
        }
    }

    private static void handle(RoutingContext routing) {
        HttpMethod method = routing.request().method();
        String path = routing.normalizedPath();
        boolean reads = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        if (!reads && !path.startsWith("/api/")) {
            routing.response()
                    .addCookie(Cookie.cookie(WROTE, "1")
                            .setPath("/")
                            .setMaxAge(FRESH.toSeconds())
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        } else if (reads && !isWhereWritten(path) && routing.request().getCookie(WROTE) == null) {
            Replica.allow();
        }
        routing.next();
    }

    private static boolean isWhereWritten(String path) {
        int end = path.indexOf('/', 1);
        return path.startsWith(OPERATORS) || WHERE_WRITTEN.contains(path.substring(1, end < 0 ? path.length() : end));
    }
}
