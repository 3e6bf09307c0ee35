package dev.paygrade.search.index;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import javax.management.JMException;
import javax.management.ObjectName;

/** How long the index takes to be read from the database, and what it weighs. */
final class BuildBench {
    private static final double MOST_MEGABYTES = 60;
    private static final int MILLION = 1_000_000;

    private BuildBench() {}

    static Snapshot measure(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        // classes and caches that stay whatever the size are there before it is weighed
        Loader.whole(connection);
        long before = live();
        long start = System.nanoTime();
        Snapshot snapshot = Loader.whole(connection);
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = live() - before;
        connection.commit();
        connection.setAutoCommit(true);
        int size = snapshot.old().segment().size;
        Bars.figure("index streamed from the database in %.2f s, %,.0f postings a second", seconds, size / seconds);
        double megabytes = bytes / 1e6;
        if (size >= MILLION) {
            Bars.atMost("index in memory, MB", megabytes, MOST_MEGABYTES * size / MILLION);
        } else {
            Bars.figure("index in memory: %.1f MB, %.1f bytes a posting", megabytes, (double) bytes / size);
        }
        return snapshot;
    }

    /** Bytes of all objects that can be reached, object by object after a full collection: {@code jmap -histo:live}. */
    private static long live() throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        String total = histogram.substring(histogram.lastIndexOf("Total")).strip();
        return Long.parseLong(total.split("\\s+")[2]);
    }
}
