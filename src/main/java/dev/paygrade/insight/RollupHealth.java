package dev.paygrade.insight;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How the ready statistics fared in their last comparison; the site is ready and live whatever it was. */
@Wellness
@ApplicationScoped
class RollupHealth implements HealthCheck {
    private final Rollups rollups;

    RollupHealth(Rollups rollups) {
        this.rollups = rollups;
    }

    @Override
    public HealthCheckResponse call() {
        Rollups.State state = rollups.state();
        return HealthCheckResponse.named("Pay rollups agree with the postings")
                .status(state.differences() == 0)
                .withData("waiting", state.waiting())
                .withData("windowStart", state.windowStart().toString())
                .withData(
                        "verifiedAt",
                        state.verifiedAt() == null
                                ? "never"
                                : state.verifiedAt().toString())
                .withData("compared", state.compared())
                .withData("differences", state.differences())
                .build();
    }
}
