package dev.paygrade.posting;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether pages can be served: the database answers, or a replica does, from which they are read meanwhile. */
@Readiness
@Singleton
class DatabaseHealth implements HealthCheck {
    private final AgroalDataSource primary;
    private final Replica replica;

    DatabaseHealth(AgroalDataSource primary, Replica replica) {
        this.primary = primary;
        this.replica = replica;
    }

    @Override
    public HealthCheckResponse call() {
        boolean answers = answers();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").withData("primary", answers);
        if (replica.isConfigured()) {
            answer.withData("replica", replica.inUse().isPresent());
        }
        return answer.status(answers || replica.inUse().isPresent()).build();
    }

    private boolean answers() {
        try {
            return primary.isHealthy(false);
        } catch (SQLException e) {
            return false;
        }
    }
}
