package dev.paygrade.harvest;

import dev.paygrade.posting.Database;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How fresh and how complete the whole site is, whichever node is asked; the watchdog brings it up to date. */
@ApplicationScoped
class SiteMeters {
    private static final String SOURCES = """
            select count(*) filter (where enabled and not paused),
                   count(*) filter (where enabled and not paused and failures >= 3),
                   count(*) filter (where quality_drop is not null),
                   coalesce(max(extract(epoch from now() - next_check_at)) filter (
                       where enabled and not paused and next_check_at < now()
                         and (lease_until is null or lease_until < now())), 0),
                   (select count(*) from quarantine)
            from source where origin <> 'IMPORT'""";

    /** Coverage of what came lately: what stands for long would hide that a reader has gone blind. */
    private static final String COVERAGE = """
            select count(*), count(*) filter (where pay_kind in ('BASE', 'OTE')), count(level),
                   count(*) filter (where countries <> '{}' or eligible_countries <> '{}' or eligible_regions <> '{}')
            from posting where posted_at > now() - interval '7 days' and closed_at is null""";

    private final Database database;
    private volatile Sources sources = new Sources(0, 0, 0, 0, 0);
    private volatile Coverage coverage = new Coverage(0, 0, 0, 0);

    SiteMeters(Database database, MeterRegistry meters) {
        this.database = database;
        gauge(meters, "sources.enabled", "sources that are read", () -> sources.enabled());
        gauge(meters, "sources.failing", "sources whose last three runs or more failed", () -> sources.failing());
        gauge(meters, "sources.dropped", "sources whose coverage fell suddenly", () -> sources.dropped());
        gauge(
                meters,
                "freshness.overdue.seconds",
                "how long the source that waits longest has been due",
                () -> sources.overdueS());
        gauge(meters, "quarantine.items", "postings that could not be stored", () -> sources.quarantined());
        gauge(meters, "postings.recent", "open postings of the last seven days", () -> coverage.recent());
        share(meters, "pay", () -> coverage.pay());
        share(meters, "level", () -> coverage.level());
        share(meters, "place", () -> coverage.place());
    }

    private record Sources(long enabled, long failing, long dropped, double overdueS, long quarantined) {}

    private record Coverage(long recent, long pay, long level, long place) {}

    private static void gauge(
            MeterRegistry meters, String name, String description, java.util.function.Supplier<Number> value) {
        Gauge.builder("paygrade." + name, value).description(description).register(meters);
    }

    private void share(MeterRegistry meters, String value, java.util.function.Supplier<Number> having) {
        Gauge.builder(
                        "paygrade.coverage.share",
                        () -> coverage.recent() == 0 ? Double.NaN : having.get().doubleValue() / coverage.recent())
                .description("share of the open postings of the last seven days that have the value")
                .tag("value", value)
                .register(meters);
    }

    void refresh() {
        sources = database.query(
                        SOURCES,
                        List.of(),
                        row -> new Sources(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4), row.getLong(5)))
                .getFirst();
        coverage = database.query(
                        COVERAGE,
                        List.of(),
                        row -> new Coverage(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .getFirst();
    }
}
