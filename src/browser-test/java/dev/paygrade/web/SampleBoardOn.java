package dev.paygrade.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The site as a newcomer starts it: with the sample board, on any free port; searches can be saved, and there is an operator. */
public class SampleBoardOn implements QuarkusTestProfile {
    static final String PASSWORD = "correct horse battery staple";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "paygrade.sample.enabled", "true",
                "paygrade.sample.port", "0",
                "paygrade.admin.password", PASSWORD,
                "quarkus.http.auth.session.encryption-key", "a key that only browser tests have",
                "paygrade.alert.key", "0123456789abcdef0123456789abcdef");
    }
}
