package dev.paygrade.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchSettingsTest {
    private static final FetchSettings DEFAULTS = FetchSettings.defaults();

    @Test
    void theAgentNamesItselfAndItsOperator() {
        assertThat(DEFAULTS.withIdentity("1.2", "jobs@example.org").userAgent())
                .isEqualTo("Paygrade/1.2 (+jobs@example.org)");
        assertThat(DEFAULTS.withIdentity("1.2", "").userAgent()).isEqualTo("Paygrade/1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: 1", "bücher@example.org", "a) (b"})
    void whatFitsNoHeaderIsRefused(String contact) {
        assertThatThrownBy(() -> DEFAULTS.withIdentity("1", contact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact")
                .hasMessageContaining(contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "LOCALHOST:8080", "10.0.0.5:443", "[::1]:80", "my-board.internal:1"})
    void exceptionsNameHostAndPort(String exception) {
        assertThat(DEFAULTS.withAllowPrivate(Set.of(exception)).allowPrivate()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:",
                ":80",
                "http://localhost:80",
                "localhost:80/x",
                "::1:80",
                "a b:80",
                "localhost:99999",
                "localhost:x",
                "u@localhost:80",
                "*:80",
                ""
            })
    void otherExceptionsAreRefused(String exception) {
        assertThatThrownBy(() -> DEFAULTS.withAllowPrivate(Set.of(exception)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowPrivate")
                .hasMessageContaining("host:port");
    }

    @Test
    void limitsAreSane() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> DEFAULTS.withTimeouts(Duration.ZERO, second, second))
                .hasMessageContaining("connectTimeout");
        assertThatThrownBy(() -> DEFAULTS.withTimeouts(second, second.negated(), second))
                .hasMessageContaining("readTimeout");
        assertThatThrownBy(() -> DEFAULTS.withTimeouts(second, second, Duration.ZERO))
                .hasMessageContaining("deadline");
        assertThatThrownBy(() -> DEFAULTS.withMaxDecodedBytes(0)).hasMessageContaining("maxDecodedBytes");
        assertThatThrownBy(() -> DEFAULTS.withDelay(second.negated())).hasMessageContaining("delay");
    }
}
