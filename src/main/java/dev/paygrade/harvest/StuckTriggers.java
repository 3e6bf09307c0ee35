package dev.paygrade.harvest;

import dev.paygrade.posting.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/**
 * Quartz's triggers that nothing would ever fire again (quartz#1516): it writes a trigger's state and the row of its
 * firing in one transaction, so a trigger that is acquired or blocked without such a row is stuck, as is one whose row
 * belongs to a node that is gone, or to this node, which does not know of it: a database that stops in the middle of a commit leaves both. A trigger in error is one whose job an
 * older node did not know.
 */
@ApplicationScoped
class StuckTriggers {
    /**
     * Since a firing was due. Quartz goes from acquired to fired in milliseconds; a row that is taken from it too early
     * costs one firing, for it looks at the trigger's state again.
     */
    private static final int OLD_S = 10;

    /** Quartz's own lock: with it nobody else changes a trigger. */
    private static final String LOCK =
            "select 1 from qrtz_locks where sched_name = ? and lock_name = 'TRIGGER_ACCESS' for update";

    private static final String FORGET = """
            delete from qrtz_fired_triggers f
            where sched_name = ? and fired_time < 1000 * (extract(epoch from clock_timestamp()) - ?)
              and sched_time < 1000 * (extract(epoch from clock_timestamp()) - ?)
              and (state = 'ACQUIRED'
                   or not exists (select from qrtz_scheduler_state s
                                  where s.sched_name = f.sched_name and s.instance_name = f.instance_name)
                   or (instance_name = ? and entry_id <> all(?)))""";

    private static final String FREE = """
            update qrtz_triggers t set trigger_state = 'WAITING'
            where sched_name = ? and (trigger_state = 'ERROR'
               or (trigger_state = 'ACQUIRED' and not exists (
                       select from qrtz_fired_triggers f
                       where f.sched_name = t.sched_name and f.trigger_name = t.trigger_name
                         and f.trigger_group = t.trigger_group))
               or (trigger_state = 'BLOCKED' and not exists (
                       select from qrtz_fired_triggers f
                       where f.sched_name = t.sched_name and f.job_name = t.job_name and f.job_group = t.job_group)))
            returning trigger_group || '.' || trigger_name""";

    private final Scheduler quartz;
    private final AgroalDataSource dataSource;

    StuckTriggers(Scheduler quartz, AgroalDataSource dataSource) {
        this.quartz = quartz;
        this.dataSource = dataSource;
    }

    /** Frees them; gives their names. */
    List<String> free() throws SchedulerException {
        List<String> running = quartz.getCurrentlyExecutingJobs().stream()
                .map(JobExecutionContext::getFireInstanceId)
                .toList();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<String> freed = free(connection, running);
                connection.commit();
                return freed;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StuckException(e);
        }
    }

    private List<String> free(Connection connection, List<String> running) throws SQLException, SchedulerException {
        String name = quartz.getSchedulerName();
        try (Statement limit = connection.createStatement()) {
            limit.execute("set local lock_timeout = '5s'");
        }
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, name);
            lock.execute();
        }
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, name);
            forget.setInt(2, OLD_S);
            forget.setInt(3, OLD_S);
            forget.setString(4, quartz.getSchedulerInstanceId());
            forget.setArray(5, connection.createArrayOf("text", running.toArray()));
            forget.executeUpdate();
        }
        List<String> freed = new ArrayList<>();
        try (PreparedStatement free = connection.prepareStatement(FREE)) {
            free.setString(1, name);
            try (ResultSet row = free.executeQuery()) {
                while (row.next()) {
                    freed.add(row.getString(1));
                }
            }
        }
        return freed;
    }

    /** The database did not let us look. */
    static final class StuckException extends RuntimeException {
        private static final long serialVersionUID = 1;

        StuckException(SQLException cause) {
            super(cause.getMessage(), cause);
        }

        boolean unreachable() {
            return DatabaseException.unreachable(this);
        }
    }
}
