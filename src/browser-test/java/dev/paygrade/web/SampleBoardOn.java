package dev.paygrade.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The site as a newcomer starts it: with the sample board, on any free port. */
public class SampleBoardOn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("paygrade.sample.enabled", "true", "paygrade.sample.port", "0");
    }
}
