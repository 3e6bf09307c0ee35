package dev.paygrade.fetch;

import java.time.Duration;

/** Lets one request at a time through to each host, with a gap between them. */
public interface HostGate {
    /**
     * Waits until no other pass for this host is out and the gap has gone by since the last one was given back.
     *
     * @param host in lower case, with {@code :port} when the port is not the scheme's own
     * @param gap zero or more
     */
    Pass enter(String host, Duration gap) throws InterruptedException;

    /** The right to send one request; to be given back when its answer is read to the end. */
    interface Pass extends AutoCloseable {
        /**
         * Asks that the host be left alone for so long after this pass is given back, whoever comes.
         *
         * @param wait zero or more
         */
        default void rest(Duration wait) {}

        /** Gives it back; a second call does nothing. */
        @Override
        void close();
    }
}
