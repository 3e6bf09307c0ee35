package dev.paygrade.alert;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that sends mails, into the mock mailbox, and whose readers come from addresses of their own. */
public class Sending implements QuarkusTestProfile {
    static final String SITE = "https://pay.example.org";

    /** Searches a reader may save in a day. */
    static final int PER_READER = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "paygrade.alert.key", "0123456789abcdef0123456789abcdef",
                "paygrade.alert.per-reader", Integer.toString(PER_READER),
                "paygrade.web.address", SITE,
                "quarkus.mailer.from", "paygrade@pay.example.org",
                "quarkus.http.proxy.proxy-address-forwarding", "true");
    }
}
