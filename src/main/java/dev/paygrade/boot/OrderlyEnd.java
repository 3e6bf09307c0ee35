package dev.paygrade.boot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes Ctrl-C and SIGTERM end Paygrade in order and with status 0. The JVM starts all shutdown hooks at once and would
 * end with 130 as soon as Quarkus's own hook is done; this one waits until the main thread has stopped the database,
 * too, and ends the JVM with the status that the main thread found.
 */
final class OrderlyEnd {
    private static final long PATIENCE_S = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private volatile int status;

    void install() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::await, "orderly-end"));
    }

    private void await() {
        boolean inTime = false;
        try {
            inTime = done.await(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(inTime ? status : 1);
    }

    /** Everything has stopped: ends the JVM. */
    void exit(int status) {
        this.status = status;
        done.countDown();
        System.exit(status);
    }
}
