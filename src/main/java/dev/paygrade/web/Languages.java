package dev.paygrade.web;

import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the language of a page: what the reader chose in the footer, else what the browser asks for, else English. A page
 * has one address in all languages: {@code ?lang=de} notes the choice in a cookie and leads back to the address without it.
 */
@ApplicationScoped
class Languages {
    private static final String NAME = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** After the security headers, before whatever may answer. */
    private static final int EARLY = 900;

    /** For programs and the operator, who get English, and no answer of theirs depends on a language. */
    private static final Set<String> NO_PAGES =
            Set.of("api", "admin", "embed", "pictures", "q", "feed.atom", "feed.json");

    /** Addresses of pages that are there in every language; the others are English. */
    private static final Pattern TRANSLATED = Pattern.compile("/|/jobs/\\d{1,18}/[^/]+"
            + "|/roles(?:/[^/.]+(?:/ads|/snapshots/[^/]+)?)?|/compare(?:/[^/]+)?|/salaries|/companies/[^/]+|/pay-transparency(?:/ads)?"
            + "|/sources|/method(?:/read)?|/alerts/.+|/admin/login(?:/oidc)?");

    /** Where somebody stands who may not be the operator. */
    private static final Pattern DOOR = Pattern.compile("/?admin/login(?:/oidc)?");

    void register(@Observes Filters filters) {
        filters.register(Languages::choose, EARLY);
    }

    /** Templates speak the language of the request. */
    void register(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(template -> template.setAttribute(
                MessageBundles.ATTRIBUTE_LOCALE, Language.current().locale()));
    }

    private static void choose(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!english(request.path())) {
            Language.speak(wanted(request), TRANSLATED.matcher(request.path()).matches());
        }
        context.next();
    }

    /** A cookie that names no language, as from another time or site, counts for nothing. */
    private static Language wanted(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return (cookie == null ? Optional.<Language>empty() : Language.tagged(cookie.getValue()))
                .orElseGet(() -> accepted == null ? Language.ENGLISH : Language.accepted(accepted));
    }

    /** Answers {@code ?lang=de}. */
    @ServerRequestFilter
    @Nullable
    Response chosen(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        List<String> given = uri.getQueryParameters().get(NAME);
        if (given == null || english(uri.getPath())) {
            return null;
        }
        Language language = Language.tagged(given.getLast())
                .orElseThrow(() -> new BadParametersException(List.of(unknown(String.join(",", given)))));
        URI back = uri.getRequestUri();
        String query = without(back.getRawQuery());
        // two slashes at the beginning would be another site
        String path = "/" + back.getRawPath().replaceFirst("^/+", "");
        return Response.seeOther(URI.create(path + (query.isEmpty() ? "" : "?" + query)))
                .cookie(new NewCookie.Builder(NAME)
                        .value(language.tag())
                        .path("/")
                        .maxAge((int) REMEMBERED.toSeconds())
                        .httpOnly(true)
                        .secure("https".equals(uri.getRequestUri().getScheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Problem unknown(String given) {
        return new Problem(NAME, given, "is one of en, de, fr");
    }

    /** The rest of the address, each parameter spelt as it was. */
    private static String without(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !URLDecoder.decode(pair.replaceFirst("=.*", ""), StandardCharsets.UTF_8)
                        .equals(NAME))
                .collect(Collectors.joining("&"));
    }

    /** Says which language a page is in, and that it may be there in others. */
    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        boolean page = type == null
                ? response.getEntity() instanceof TemplateInstance
                        || response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()
                : type.isCompatible(MediaType.TEXT_HTML_TYPE);
        if (page && !english(request.getUriInfo().getPath())) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, Language.current().tag());
            response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }

    private static boolean english(@Nullable String path) {
        return NO_PAGES.contains(firstPart(path))
                && (path == null || !DOOR.matcher(path).matches());
    }

    private static String firstPart(@Nullable String path) {
        if (path == null) {
            return "";
        }
        String bare = path.startsWith("/") ? path.substring(1) : path;
        int slash = bare.indexOf('/');
        return slash < 0 ? bare : bare.substring(0, slash);
    }
}
