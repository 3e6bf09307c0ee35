package dev.paygrade.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says where the site is once it is up, and keeps it up until it is told to end. */
public class Site implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger("paygrade");

    private final String host;
    private final int port;

    Site(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("localhost");
        LOG.infof("Paygrade is up: http://%s:%d (Ctrl-C ends it)", here ? "localhost" : host, port);
        Quarkus.waitForExit();
        return 0;
    }
}
