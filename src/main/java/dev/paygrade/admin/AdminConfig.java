package dev.paygrade.admin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who may run this installation. */
@ConfigMapping(prefix = "paygrade.admin")
public interface AdminConfig {

    /** Password of the user {@code admin}; without it the API of the operator stays closed, and so do the pages without {@link #oidc}. */
    Optional<String> password();

    /** Whether the password opens the pages, too; the API it opens in any case. */
    @WithDefault("true")
    boolean passwordLogin();

    /** Signing in to the pages with a provider of OpenID Connect; off without an address. */
    Oidc oidc();

    /** A provider, what this installation is to it, and whom of its people it lets in. */
    interface Oidc {
        /** The issuer's address, below which {@code /.well-known/openid-configuration} lies: https, or this very machine. */
        Optional<String> url();

        /** Name of this installation at the provider. */
        Optional<String> clientId();

        /** What this installation shows the provider; the same on every node. */
        Optional<String> clientSecret();

        /** What the button calls the provider. */
        @WithDefault("OpenID Connect")
        String name();

        /** Addresses that are let in, once the provider has verified them. */
        Optional<List<String>> emails();

        /** Groups or roles that are let in. */
        Optional<List<String>> groups();

        /** The claim that holds groups or roles; a slash leads into an object, as in {@code realm_access/roles}. */
        @WithDefault("groups")
        String groupsClaim();

        /** What is asked of the provider beside {@code openid}. */
        @WithDefault("email,profile")
        List<String> scopes();
    }
}
