package dev.paygrade.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Starts the embedded database when none is configured, then the application, and ends both in that order. */
@QuarkusMain
public class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    /** Exit status when the data folder or the database cannot be used. */
    static final int NO_DATABASE = 3;

    public static void main(String... args) {
        OrderlyEnd end = new OrderlyEnd();
        end.install();
        end.exit(run(args));
    }

    private static int run(String... args) {
        Config config = EarlyConfig.read();
        SessionKey.derive(config).ifPresent(key -> System.setProperty(SessionKey.PROPERTY, key));
        if (EarlyConfig.externalDatabase(config)) {
            return application(args);
        }
        Path folder = EarlyConfig.dataFolder(config);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.FULL)) {
            System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
            System.setProperty("quarkus.datasource.password", database.password());
            return application(args);
        } catch (NoDatabaseException e) {
            System.err.println("paygrade: " + e.getMessage());
            return NO_DATABASE;
        }
    }

    private static int application(String... args) {
        int[] status = {0};
        Quarkus.run(
                Site.class,
                (code, failure) -> {
                    status[0] = failure == null ? code : Math.max(code, 1);
                    if (failure != null) {
                        LOG.error("Paygrade did not start", failure);
                    }
                },
                args);
        return status[0];
    }
}
