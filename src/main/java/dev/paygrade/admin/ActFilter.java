package dev.paygrade.admin;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Writes down every act of an operator that succeeded, by page or API, so that none can be forgotten. */
class ActFilter {
    private static final Logger LOG = Logger.getLogger(ActFilter.class);
    /** Acts answer 303; this is what Quarkus sends to whoever has no session. */
    private static final int LED_TO_LOGIN = 302;

    private static final String PAGES = "admin";
    private static final String API = "api/v1/admin";
    private static final Set<String> NO_ACTS = Set.of("login", "logout", "preview", "same");
    private static final Map<String, String> ONE =
            Map.of("sources", "source", "groups", "group", "postings", "posting", "quarantine", "quarantined item");

    private final Acts acts;
    private final Act act;

    ActFilter(Acts acts, Act act) {
        this.acts = acts;
        this.act = act;
    }

    @ServerResponseFilter
    void record(ContainerRequestContext request, ContainerResponseContext response) {
        String path = trimmed(request.getUriInfo().getPath());
        boolean api = path.startsWith(API + "/");
        if (!api && !path.startsWith(PAGES + "/")) {
            return;
        }
        String method = request.getMethod();
        List<String> parts =
                Arrays.asList(path.substring((api ? API : PAGES).length() + 1).split("/"));
        if (method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || method.equals(HttpMethod.OPTIONS)
                || response.getStatus() >= 400
                || response.getStatus() == LED_TO_LOGIN
                || NO_ACTS.contains(parts.getFirst())) {
            return;
        }
        try {
            Act.Did said = act.said();
            acts.record(act.who(), api ? "API" : "PAGES", said == null ? byAddress(method, parts, response) : said);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s %s was done, and could not be written down", method, path);
        }
    }

    private static String trimmed(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Act.Did byAddress(String method, List<String> parts, ContainerResponseContext response) {
        String kind = ONE.getOrDefault(parts.getFirst(), parts.getFirst());
        if (parts.size() == 1) {
            return new Act.Did(method.equals(HttpMethod.POST) ? "add" : "change", kind + " " + made(response), null);
        }
        String subject = kind + " " + parts.get(1);
        if (parts.size() > 2) {
            return new Act.Did(String.join(" ", parts.subList(2, parts.size())), subject, null);
        }
        return new Act.Did(method.equals(HttpMethod.DELETE) ? "remove" : "change", subject, null);
    }

    /** Name of what a request made: where the answer leads. */
    private static String made(ContainerResponseContext response) {
        @Nullable URI made = response.getLocation();
        String path = made == null ? "" : made.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
