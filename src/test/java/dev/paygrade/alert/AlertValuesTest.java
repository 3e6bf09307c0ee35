package dev.paygrade.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, addresses and queries by themselves. */
class AlertValuesTest {
    private static Vault vault(String key) {
        return new Vault(new SmallRyeConfigBuilder()
                .withMapping(AlertConfig.class)
                .withDefaultValue("paygrade.alert.key", key)
                .build()
                .getConfigMapping(AlertConfig.class));
    }

    @Test
    void whatIsLockedOpensWithItsKeyAndForItsPurposeOnly() {
        Vault vault = vault("a".repeat(32));
        byte[] locked = vault.lock("address", "a@example.org");
        assertThat(vault.open("address", locked)).isEqualTo("a@example.org");
        assertThat(vault.lock("address", "a@example.org")).isNotEqualTo(locked);
        assertThatThrownBy(() -> vault.open("mail", locked)).isInstanceOf(Vault.UnreadableException.class);
        assertThatThrownBy(() -> vault("b".repeat(32)).open("address", locked))
                .isInstanceOf(Vault.UnreadableException.class);
        locked[locked.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open("address", locked)).isInstanceOf(Vault.UnreadableException.class);
        assertThatThrownBy(() -> vault.open("address", new byte[3])).isInstanceOf(Vault.UnreadableException.class);
        assertThat(vault("short").isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "first.last+tag@mail.example.co.uk", " a@xn--bcher-kva.example "})
    void takesAddresses(String typed) {
        assertThat(MailAddress.of(typed)).map(MailAddress::text).hasValue(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "a@example",
                "a@.org",
                "a@-x.org",
                "a b@example.org",
                "a@example.org,b@example.org",
                "<a@example.org>",
                "a@example.org\nBcc: b@example.org",
                "a@exa mple.org"
            })
    void refusesWhatIsNone(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @Test
    void equalSearchesAreWrittenAlike() {
        SavedQuery one = SavedQuery.of(Map.of(
                "skill",
                List.of("c++", "sql & more"),
                "level",
                List.of("senior"),
                "after",
                List.of("x"),
                "limit",
                List.of("5")));
        SavedQuery other =
                SavedQuery.of(Map.of("level", List.of("senior"), "skill", List.of("sql & more", " c++ ", "c++")));
        assertThat(one.toString())
                .isEqualTo(other.toString())
                .isEqualTo("level=senior&skill=c%2B%2B&skill=sql+%26+more");
        assertThat(SavedQuery.parse(one.toString())).isEqualTo(one);
        assertThat(SavedQuery.parse("").path()).isEqualTo("/");
    }
}
