package dev.paygrade.admin;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An installation with a password, behind a proxy, so that each test can come from an address of its own. */
public class WithPassword implements QuarkusTestProfile {
    static final String PASSWORD = "correct horse battery staple";

    /** What every node of this installation encrypts sessions with. */
    static final String SESSION_KEY = "a key that every node of the tests has";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "paygrade.admin.password",
                PASSWORD,
                "quarkus.http.auth.session.encryption-key",
                SESSION_KEY,
                "paygrade.alert.key",
                "0123456789abcdef0123456789abcdef",
                "quarkus.http.proxy.proxy-address-forwarding",
                "true");
    }

    /** An address that nobody has used yet, of those that RFC 2544 keeps for tests. */
    static String newAddress() {
        int number = ADDRESSES.incrementAndGet();
        return "198.18.%d.%d".formatted(number / 250, 1 + number % 250);
    }

    /** A request of the API by somebody who knows the password. */
    static RequestSpecification admin() {
        return given().auth().preemptive().basic("admin", PASSWORD).contentType("application/json");
    }
}
