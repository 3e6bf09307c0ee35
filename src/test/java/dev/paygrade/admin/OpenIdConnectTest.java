package dev.paygrade.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that are right, wrong, or there by halves. */
class OpenIdConnectTest {
    private static final Map<String, String> WHOLE = Map.of(
            "paygrade.admin.oidc.url",
            "https://id.heron.example/realm",
            "paygrade.admin.oidc.client-id",
            "paygrade",
            "paygrade.admin.oidc.client-secret",
            "secret");

    private static AdminConfig config(Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(AdminConfig.class);
        settings.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(AdminConfig.class);
    }

    private static boolean on(Map<String, String> settings) {
        AdminConfig config = config(settings);
        return new OpenIdConnect(config, new Operators(config)).on();
    }

    @Test
    void whatIsSetByHalvesIsOff() {
        assertThat(on(WHOLE)).isTrue();
        assertThat(on(Map.of())).isFalse();
        for (String left : WHOLE.keySet()) {
            Map<String, String> half = new HashMap<>(WHOLE);
            half.put(left, " ");
            assertThat(on(half)).as(left).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://id.heron.example, true",
        "HTTPS://id.heron.example/a/b, true",
        "http://localhost:8180/realm, true",
        "http://127.0.0.1:8180, true",
        "http://[::1]:8180, true",
        "http://id.heron.example, false",
        "http://localhost.heron.example, false",
        "id.heron.example, false",
        "ftp://id.heron.example, false",
        "https://, false",
        "https://id heron, false"
    })
    void keysComeOverAWireThatNobodyElseWritesTo(String url, boolean on) {
        assertThat(on(WithProvider.and(WHOLE, Map.of("paygrade.admin.oidc.url", url))))
                .isEqualTo(on);
    }

    @Test
    void aProviderIsNamedWithoutItsSecret() {
        AdminConfig config = config(WithProvider.and(WHOLE, Map.of("paygrade.admin.oidc.client-secret", "hush")));
        assertThat(new OpenIdConnect(config, new Operators(config)).provider())
                .hasValueSatisfying(provider -> assertThat(provider.toString())
                        .contains("heron.example")
                        .doesNotContain("hush"));
    }

    @Test
    void aClaimIsFoundByItsNameOrByThePathToIt() {
        JsonObject claims = new JsonObject("""
                {"sub": "s", "https://heron.example/groups": ["a"], "realm_access": {"roles": ["b", 1, null]},
                 "role": "c d", "deep": {"deeper": "x"}}""");
        assertThat(Person.of(claims, "https://heron.example/groups").groups()).containsExactly("a");
        assertThat(Person.of(claims, "realm_access/roles").groups()).containsExactly("b");
        assertThat(Person.of(claims, "role").groups()).containsExactly("c d");
        for (String none : new String[] {"groups", "deep", "deep/deeper/deepest", "realm_access/", ""}) {
            assertThat(Person.of(claims, none).groups()).as(none).isEmpty();
        }
    }

    @Test
    void aPassIsReadAsItWasWritten() {
        Pass pass = new Pass(
                Instant.ofEpochSecond(1_790_000_000),
                "https://id.heron.example",
                new Operators.Match(Operators.Ground.GROUP, "a b:c é"),
                "Zoë (1)");
        assertThat(Pass.of(pass.name())).contains(pass);
        assertThat(pass.over(pass.at().plus(Pass.LONGEST).minusSeconds(1))).isFalse();
        assertThat(pass.over(pass.at().plus(Pass.LONGEST))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "admin", "oidc", "oidc 1 EMAIL YQ YQ", "oidc 1 OTHER YQ YQ YQ", "oidc 1 EMAIL %% YQ YQ"})
    void whatIsNoPassIsNone(String name) {
        assertThat(Pass.of(name)).isEmpty();
    }
}
