package dev.paygrade.admin;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An installation whose operators may sign in with {@link Issuer} or by password. */
public class WithProvider implements QuarkusTestProfile {
    static final String NAME = "Heron Directory";
    static final String OPERATOR = "anna@heron.example";
    static final String GROUP = "paygrade-operators";

    private static final Map<String, String> PROVIDER = Map.of(
            "paygrade.admin.oidc.client-id",
            Issuer.CLIENT,
            "paygrade.admin.oidc.client-secret",
            Issuer.SECRET,
            "paygrade.admin.oidc.name",
            NAME);

    private static final Map<String, String> NAMED = Map.of(
            "paygrade.admin.oidc.emails", "Anna@Heron.example, ben@heron.example", "paygrade.admin.oidc.groups", GROUP);

    static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        return Stream.of(some, more)
                .flatMap(settings -> settings.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return and(new WithPassword().getConfigOverrides(), and(PROVIDER, NAMED));
    }

    /** The provider alone: no password, groups deep in the token, and an address that is known. */
    public static class Only implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return and(
                    PROVIDER,
                    Map.of(
                            "paygrade.admin.oidc.groups",
                            GROUP,
                            "paygrade.admin.oidc.groups-claim",
                            "realm_access/roles",
                            "paygrade.web.address",
                            "https://pay.heron.example/",
                            "quarkus.http.auth.session.encryption-key",
                            WithPassword.SESSION_KEY));
        }
    }

    /** A provider whose people are all strangers, and a password that does not open the pages. */
    public static class NobodyNamed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return and(
                    new WithPassword().getConfigOverrides(),
                    and(PROVIDER, Map.of("paygrade.admin.password-login", "false")));
        }
    }

    /** A provider that does not answer: nothing listens on this port. */
    public static class Down implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return and(
                    new WithProvider().getConfigOverrides(),
                    Map.of("paygrade.admin.oidc.url", "http://127.0.0.1:1/realm"));
        }
    }
}
