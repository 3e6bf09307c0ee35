package dev.paygrade.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paygrade.boot.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A caller has so many requests a minute, whoever it says it is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(BehindProxy.class)
class RateLimitTest {
    private static final int RATE = BehindProxy.RATE;

    @Test
    void forgedAddressesDoNotHelp() {
        List<Integer> statuses = new ArrayList<>();
        Response last = null;
        for (int i = 0; i < RATE * 10; i++) {
            last = given().header("X-Forwarded-For", "198.51.100." + i)
                    .header("Forwarded", "for=203.0.113." + i + ";proto=https")
                    .header("X-Forwarded-Proto", "https")
                    .get("/api/v1/roles/no-such-role");
            statuses.add(last.statusCode());
        }
        assertThat(statuses.subList(0, RATE)).containsOnly(404);
        // a few are refilled while the others are sent
        assertThat(statuses.subList(RATE, RATE * 10))
                .filteredOn(status -> status == 429)
                .hasSizeGreaterThan(RATE * 5);
        assertThat(last).isNotNull();
        assertThat(last.header("RateLimit-Policy")).isEqualTo("\"default\";q=20;w=60");
        assertThat(last.header("RateLimit")).matches("\"default\";r=0;t=\\d+");
        assertThat(last.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(last.contentType()).startsWith("application/problem+json");
        // and nobody can make the site believe that it is behind TLS
        assertThat(last.header("Strict-Transport-Security")).isNull();
        // pages have no limit here
        assertThat(given().get("/method").statusCode()).isEqualTo(200);
    }

    @Test
    void aNetworkOfIpv6AddressesIsOneCaller() {
        assertThat(Callers.caller("2001:db8:1:2:aaaa::1")).isEqualTo(Callers.caller("2001:db8:1:2:bbbb::2"));
        assertThat(Callers.caller("2001:db8:1:2::1")).isNotEqualTo(Callers.caller("2001:db8:1:3::1"));
        assertThat(Callers.caller("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
