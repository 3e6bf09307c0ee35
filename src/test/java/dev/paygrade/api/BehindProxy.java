package dev.paygrade.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** An installation as it stands on the Internet: behind a proxy of its own, with every secret set, and all that is ours logged. */
public class BehindProxy implements QuarkusTestProfile {
    /** Requests of the API a minute. */
    public static final int RATE = 20;

    /** The one machine whose word about others is believed. */
    public static final String PROXY = "127.0.0.2";

    public static final String PASSWORD = "a password that stands in no log";
    public static final String SESSION_KEY = "a session key that stands in no log";
    public static final String ALERT_KEY = "an alert key that stands in no log";
    /** One for this JVM, whichever class loader asks. */
    public static final Path LOG = Path.of(
                    "target",
                    "behind-proxy-%d.log".formatted(ProcessHandle.current().pid()))
            .toAbsolutePath();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "paygrade.api.rate",
                Integer.toString(RATE),
                "paygrade.admin.password",
                PASSWORD,
                "paygrade.alert.key",
                ALERT_KEY,
                "quarkus.http.auth.session.encryption-key",
                SESSION_KEY,
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                PROXY,
                "quarkus.log.file.enabled",
                "true",
                "quarkus.log.file.path",
                LOG.toString(),
                "quarkus.log.category.\"dev.paygrade\".level",
                "DEBUG");
    }
}
