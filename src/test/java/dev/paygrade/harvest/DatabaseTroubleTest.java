package dev.paygrade.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.paygrade.boot.MortalDatabase;
import dev.paygrade.posting.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;

/** The database goes away and comes back; the schedule is damaged by hand. Processes, pages and runs are real. */
@QuarkusTest
@TestProfile(DatabaseTroubleTest.Own.class)
class DatabaseTroubleTest {
    /** What a recovery may take after the database is back. */
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    /** What the sample board's sources take on a machine that has other things to do. */
    private static final Duration READ = Duration.ofMinutes(3);

    private static final Duration HEALING = Duration.ofMinutes(2);

    /** Quick intervals, the sample board to read, and a database that nobody else uses. */
    public static class Own implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "paygrade.sample.enabled", "true",
                    "paygrade.harvest.housekeeping", "PT1S",
                    "paygrade.harvest.watchdog", "PT0.5S",
                    "paygrade.rates.tick", "PT1S",
                    "paygrade.harvest.lease", "PT10S");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(MortalDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    Database database;

    @Inject
    Scheduler quartz;

    @Inject
    StuckTriggers stuck;

    private long number(String sql) {
        return database.query(sql, List.of(), row -> row.getLong(1)).getFirst();
    }

    private void sql(String statement) {
        number("with done as (" + statement + " returning 1) select count(*) from done");
    }

    /** Triggers that fire every few seconds; of the others only the state can tell. */
    private static final String QUICK =
            "select count(*) from qrtz_triggers join qrtz_simple_triggers using (sched_name, trigger_name, trigger_group) where repeat_interval <= 5000";

    /** Triggers whose state no row of a firing explains: that of an acquired one does not name its task yet. */
    private static final String STUCK = """
            select count(*) from qrtz_triggers t
            where trigger_state <> 'WAITING' and not exists (
                select from qrtz_fired_triggers f
                where (f.job_name, f.job_group) = (t.job_name, t.job_group)
                   or (f.trigger_name, f.trigger_group) = (t.trigger_name, t.trigger_group))""";

    /** Whether every quick trigger has fired since, and no other is stuck. */
    private boolean allFireSince(long moment) {
        return number(QUICK + " and prev_fire_time <= " + moment) == 0 && number(STUCK) == 0;
    }

    /** The clock of the database in milliseconds, as Quartz writes it. */
    private long now() {
        return number("select 1000 * extract(epoch from clock_timestamp())");
    }

    private boolean allRead() {
        return number(
                        "select count(*) from source where enabled and (last_status is null or last_status not in ('COMPLETE', 'UNCHANGED') or lease_until is not null)")
                == 0;
    }

    @Test
    void saysSoAtOnceAndRecoversByItself() {
        assertThat(number(QUICK)).isGreaterThanOrEqualTo(3);
        await().atMost(READ).until(this::allRead);
        long postings = number("select count(*) from posting");
        long before = number("select max(id) from run");
        // runs are under way when it happens
        sql("update source set next_check_at = now(), etag = null, last_modified = null");
        await().until(() -> number("select max(id) from run") > before);

        MortalDatabase.stopIt();
        try {
            given().get("/")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .contentType(startsWith("text/html"))
                    .body(containsString("The database is out of reach"));
            given().get("/jobs/1/any").then().statusCode(503);
            given().get("/api/v1/postings")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .contentType(startsWith("application/problem+json"))
                    .body("status", equalTo(503));
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            MortalDatabase.startIt();
        }

        long back = now();
        await().atMost(RECOVERY).untilAsserted(() -> {
            given().get("/").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
            assertThat(allFireSince(back)).isTrue();
        });
        sql("update source set next_check_at = now()");
        await().atMost(READ).untilAsserted(() -> {
            assertThat(number("select count(*) from run where status = 'RUNNING'"))
                    .isZero();
            assertThat(number("select count(*) from source where lease_until < now()"))
                    .isZero();
            assertThat(allRead()).isTrue();
        });
        assertThat(number("select count(*) from posting")).isEqualTo(postings);
        assertThat(number("select count(*) - count(distinct (source_id, external_id)) from sighting"))
                .isZero();
    }

    @Test
    void freesTriggersThatWereStuck() throws Exception {
        long before = now();
        await().atMost(HEALING).until(() -> allFireSince(before));
        // with Quartz at rest nothing but the watchdog can change them
        quartz.standby();
        await().until(() -> quartz.getCurrentlyExecutingJobs().isEmpty());
        sql("delete from qrtz_fired_triggers");
        sql(
                "update qrtz_triggers set trigger_state = case trigger_name when 'tick' then 'ACQUIRED' else 'BLOCKED' end");
        quartz.start();
        long damaged = now();
        await().atMost(HEALING).until(() -> allFireSince(damaged));
        given().get("/q/metrics").then().body(containsString("paygrade_triggers_freed_total"));
    }

    @Test
    void leavesTriggersAloneThatAreAtWork() throws Exception {
        quartz.standby();
        try {
            await().until(() -> quartz.getCurrentlyExecutingJobs().isEmpty());
            sql("delete from qrtz_fired_triggers");
            stuck.free();
            sql("""
                    insert into qrtz_fired_triggers (sched_name, entry_id, trigger_name, trigger_group, instance_name,
                        fired_time, sched_time, priority, state, job_name, job_group)
                    select sched_name, 'elsewhere', trigger_name, trigger_group,
                        (select max(instance_name) from qrtz_scheduler_state), %1$d, %1$d, 5, 'EXECUTING', job_name, job_group
                    from qrtz_triggers where trigger_name = 'tick' and trigger_group = 'harvest'""".formatted(now()));
            sql(
                    "update qrtz_triggers set trigger_state = 'BLOCKED' where trigger_name = 'tick' and trigger_group = 'harvest'");
            assertThat(stuck.free()).isEmpty();
            assertThat(state()).isEqualTo("BLOCKED");
            sql("delete from qrtz_fired_triggers");
            // by this call or by the watchdog's own
            stuck.free();
            assertThat(state()).isEqualTo("WAITING");
        } finally {
            quartz.start();
        }
    }

    private String state() {
        return database.query(
                        "select trigger_state from qrtz_triggers where trigger_name = 'tick' and trigger_group = 'harvest'",
                        List.of(),
                        row -> row.getString(1))
                .getFirst();
    }
}
