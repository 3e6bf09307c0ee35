package dev.paygrade.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A gate for the threads of one process: first come, first served. */
public final class LocalHostGate implements HostGate {
    /** Beyond this many hosts the one idle for longest is forgotten, and its gap with it. */
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Sleeper sleeper;
    private final int remembered;
    private final Map<String, Lane> lanes = new LinkedHashMap<>(16, 0.75f, true);

    public LocalHostGate(Clock clock) {
        this(clock, Thread::sleep, REMEMBERED);
    }

    LocalHostGate(Clock clock, Sleeper sleeper, int remembered) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.remembered = remembered;
    }

    /** How time is let pass. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    @Override
    public Pass enter(String host, Duration gap) throws InterruptedException {
        Lane lane = join(host);
        try {
            lane.turn.acquire();
        } catch (InterruptedException e) {
            leave(lane);
            throw e;
        }
        try {
            waitOut(lane.lastEnd, lane.rest.compareTo(gap) > 0 ? lane.rest : gap);
        } catch (InterruptedException | RuntimeException e) {
            lane.turn.release();
            leave(lane);
            throw e;
        }
        return new LanePass(lane);
    }

    private final class LanePass implements Pass {
        private final Lane lane;
        private final AtomicBoolean open = new AtomicBoolean(true);
        private volatile Duration rest = Duration.ZERO;

        LanePass(Lane lane) {
            this.lane = lane;
        }

        @Override
        public void rest(Duration wait) {
            rest = wait;
        }

        @Override
        public void close() {
            if (open.getAndSet(false)) {
                lane.lastEnd = clock.instant();
                lane.rest = rest;
                lane.turn.release();
                leave(lane);
            }
        }
    }

    private void waitOut(@Nullable Instant lastEnd, Duration gap) throws InterruptedException {
        if (lastEnd == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), lastEnd.plus(gap));
        if (left.isPositive()) {
            // a clock set back must not stretch the gap
            sleeper.sleep(left.compareTo(gap) > 0 ? gap : left);
        }
    }

    private Lane join(String host) {
        synchronized (lanes) {
            Lane lane = lanes.computeIfAbsent(host, h -> new Lane());
            lane.users++;
            return lane;
        }
    }

    private void leave(Lane lane) {
        synchronized (lanes) {
            lane.users--;
            Iterator<Lane> eldest = lanes.values().iterator();
            while (lanes.size() > remembered && eldest.hasNext()) {
                if (eldest.next().users == 0) {
                    eldest.remove();
                }
            }
        }
    }

    int size() {
        synchronized (lanes) {
            return lanes.size();
        }
    }

    private static final class Lane {
        final Semaphore turn = new Semaphore(1, true);
        /** Guarded by {@code lanes}. */
        int users;
        /** Written and read only by the holder of the turn. */
        volatile @Nullable Instant lastEnd;
        /** Likewise: how long the host asked to be left alone after it. */
        volatile Duration rest = Duration.ZERO;
    }
}
