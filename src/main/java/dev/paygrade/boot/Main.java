package dev.paygrade.boot;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
        if (args.length == 1 && args[0].equals(Training.COMMAND)) {
            return train();
        }
        if (args.length > 0) {
            CommandLine.prepare();
        }
        Class<? extends QuarkusApplication> application = args.length > 0 ? CommandLine.class : Site.class;
        Config config = EarlyConfig.read();
        SessionKey.derive(config).ifPresent(key -> System.setProperty(SessionKey.PROPERTY, key));
        if (EarlyConfig.externalDatabase(config)) {
            return application(application, args);
        }
        Path folder = EarlyConfig.dataFolder(config);
        Optional<RunningDatabase> running = args.length > 0 ? RunningDatabase.of(folder) : Optional.empty();
        if (running.isPresent()) {
            // the site is up: the command works beside it, on the same database
            connect(running.get().jdbcUrl(), running.get().password());
            return application(application, args);
        }
        assembleMeanwhile();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.FULL)) {
            database.keepUp();
            connect(database.jdbcUrl(), database.password());
            System.setProperty(AlertKey.PROPERTY, AlertKey.of(config, folder));
            return application(application, args);
        } catch (NoDatabaseException e) {
            System.err.println("paygrade: " + e.getMessage());
            return NO_DATABASE;
        }
    }

    /**
     * Lets Quarkus put the application together, which needs no database, while the database starts. Whoever runs the
     * application waits for it, as the JVM does for every class that another thread is initialising; what fails there
     * fails here again.
     */
    private static void assembleMeanwhile() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread thread = Thread.ofPlatform().daemon().name("assembly").unstarted(() -> {
            try {
                Class.forName(Application.APP_CLASS_NAME, true, loader);
            } catch (ClassNotFoundException | LinkageError e) {
                LOG.debug("the application could not be put together ahead", e);
            }
        });
        thread.setContextClassLoader(loader);
        thread.start();
    }

    private static int train() {
        try {
            Path folder = Training.prepare();
            SessionKey.derive(EarlyConfig.read()).ifPresent(key -> System.setProperty(SessionKey.PROPERTY, key));
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder, EmbeddedDatabase.Durability.NONE)) {
                connect(database.jdbcUrl(), database.password());
                return application(Training.class);
            } finally {
                Training.forget(folder);
            }
        } catch (NoDatabaseException | IOException e) {
            System.err.println("paygrade: " + e.getMessage());
            return NO_DATABASE;
        }
    }

    private static void connect(String jdbcUrl, String password) {
        System.setProperty("quarkus.datasource.jdbc.url", jdbcUrl);
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        System.setProperty("quarkus.datasource.password", password);
    }

    private static int application(Class<? extends QuarkusApplication> application, String... args) {
        int[] status = {0};
        Quarkus.run(
                application,
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
