package dev.paygrade.boot;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** The few settings that are needed before the application, and with it its configuration, exists. */
final class EarlyConfig {
    private EarlyConfig() {}

    /** Environment, system properties and {@code config/application.properties}, as the application will see them. */
    static Config read() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .build();
    }

    static boolean externalDatabase(Config config) {
        return config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isPresent();
    }

    static Path dataFolder(Config config) {
        return config.getOptionalValue("paygrade.data-dir", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".paygrade"))
                .toAbsolutePath();
    }
}
