package dev.paygrade.admin;

import io.quarkus.vertx.http.runtime.FormAuthConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;

/** The cookie that a session lives in, the one of Quarkus's form login, whichever way somebody came in. */
@ApplicationScoped
class SessionCookie {
    private static final String PATH = "/admin";

    private final String name;
    private final @Nullable PersistentLoginManager logins;

    SessionCookie(VertxHttpConfig http) {
        FormAuthConfig form = http.auth().form();
        this.name = form.cookieName();
        this.logins = http.encryptionKey()
                .map(key -> new PersistentLoginManager(
                        key,
                        name,
                        form.timeout().toMillis(),
                        form.newCookieInterval().toMillis(),
                        form.httpOnlyCookie(),
                        form.cookieSameSite().name(),
                        PATH,
                        -1,
                        null))
                .orElse(null);
    }

    /**
     * Sends the cookie along.
     *
     * @throws IllegalStateException if sessions have no key, which they have however Paygrade is started
     */
    void open(Pass pass, RoutingContext routing) {
        if (logins == null) {
            throw new IllegalStateException("sessions have no key");
        }
        logins.save(pass.name(), routing, name, null, routing.request().isSSL());
    }

    /** Takes the cookie back. */
    NewCookie ended() {
        return new NewCookie.Builder(name)
                .value("")
                .path(PATH)
                .maxAge(0)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
