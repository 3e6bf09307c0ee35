package dev.paygrade.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nodes that have the same secrets have the same key, and no others have. */
class SessionKeyTest {
    private static final String PASSWORD = "paygrade.admin.password";
    private static final String SECRET = "paygrade.admin.oidc.client-secret";

    private static Optional<String> key(Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        settings.forEach(builder::withDefaultValue);
        return SessionKey.derive(builder.build());
    }

    @Test
    void itIsMadeFromThePasswordElseFromTheProvidersSecret() {
        Optional<String> bySecret = key(Map.of(SECRET, "shown to the provider"));
        assertThat(bySecret).isPresent().isEqualTo(key(Map.of(SECRET, "shown to the provider")));
        assertThat(bySecret).isNotEqualTo(key(Map.of(SECRET, "another")));
        assertThat(key(Map.of(PASSWORD, "word", SECRET, "shown to the provider")))
                .isEqualTo(key(Map.of(PASSWORD, "word")))
                .isNotEqualTo(bySecret);
    }

    @Test
    void withoutSecretsNobodyCanGuessIt() {
        assertThat(key(Map.of())).isPresent().isNotEqualTo(key(Map.of()));
        assertThat(key(Map.of(SessionKey.PROPERTY, "one of the operator's own")))
                .isEmpty();
    }
}
