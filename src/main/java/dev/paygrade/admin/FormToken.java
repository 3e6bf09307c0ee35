package dev.paygrade.admin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries to show that one of our own pages sent it: the signature of a random cookie of the same browser
 * (a signed double-submit cookie), so that no node has to remember anything.
 */
@RequestScoped
class FormToken {
    /** Name of the field. */
    static final String FIELD = "token";

    private static final String COOKIE = "paygrade-form";
    private static final int BYTES = 24;
    private static final int TEXT = BYTES / 3 * 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FormKey key;
    private final RoutingContext routing;
    private @Nullable String fresh;

    FormToken(FormKey key, RoutingContext routing) {
        this.key = key;
        this.routing = routing;
    }

    /** The token for the forms of this answer; sends the cookie along if the browser has none yet. */
    String value() {
        String cookie = cookie();
        if (cookie == null) {
            cookie = fresh == null ? newCookie() : fresh;
        }
        return of(cookie);
    }

    /** Whether a form came from a page of ours. */
    boolean fits(@Nullable String token) {
        String cookie = cookie();
        return cookie != null
                && token != null
                && MessageDigest.isEqual(
                        of(cookie).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String cookie() {
        Cookie cookie = routing.request().getCookie(COOKIE);
        return cookie == null
                        || cookie.getValue().length() != TEXT
                        || cookie.getValue().equals(fresh)
                ? null
                : cookie.getValue();
    }

    private String newCookie() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        fresh = made;
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, made)
                        .setPath("/admin")
                        .setHttpOnly(true)
                        .setSecure(routing.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
        return made;
    }

    private String of(String cookie) {
        byte[] signature = key.sign("form " + cookie);
        return signature == null ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
