package dev.paygrade.boot;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date before anything asks for it. Flyway is called when a migration is missing, has failed or
 * is not what was applied; otherwise its look at the database would be a tenth of each start.
 */
@ApplicationScoped
class SchemaUpdate {
    private static final Logger LOG = Logger.getLogger(SchemaUpdate.class);
    private static final int RETRIES = 10;

    private final AgroalDataSource dataSource;

    SchemaUpdate(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Before all others that look at the database as the application starts. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 100) StartupEvent event) {
        update(ShippedMigrations.read());
    }

    /** Whether anything was missing. */
    boolean update(ShippedMigrations shipped) {
        if (isCurrent(shipped)) {
            return false;
        }
        Flyway.configure(SchemaUpdate.class.getClassLoader())
                .dataSource(dataSource)
                .connectRetries(RETRIES)
                .resourceProvider(shipped)
                .javaMigrationClassProvider(List::of)
                .load()
                .migrate();
        return true;
    }

    /** Those of a newer version may stand there too. */
    private boolean isCurrent(ShippedMigrations shipped) {
        Map<String, Integer> applied = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement history =
                        connection.prepareStatement("select script, checksum, success from flyway_schema_history");
                ResultSet row = history.executeQuery()) {
            while (row.next()) {
                if (!row.getBoolean(3)) {
                    return false;
                }
                applied.put(row.getString(1), row.getInt(2));
            }
        } catch (SQLException e) {
            // there is no history yet, or no database: Flyway makes the one and waits for the other
            LOG.debug("the schema's history cannot be read", e);
            return false;
        }
        return shipped.checksums().entrySet().stream()
                .allMatch(one -> Objects.equals(applied.get(one.getKey()), one.getValue()));
    }
}
