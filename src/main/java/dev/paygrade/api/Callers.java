package dev.paygrade.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each caller of the API may still ask for, on this node. */
@ApplicationScoped
class Callers {
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Whoever has not called for longest is forgotten, so that many addresses cannot fill the memory. */
    private static final int MOST = 50_000;

    /** A household or a server has a whole /64 of IPv6 addresses. */
    private static final int NETWORK_BYTES = 8;

    private final int rate;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    });

    Callers(ApiConfig config, Clock clock) {
        this.rate = config.rate();
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    int rate() {
        return rate;
    }

    /** Counts one request of an address. */
    ConsumptionProbe ask(String address) {
        return buckets.computeIfAbsent(
                        caller(address),
                        caller -> Bucket.builder()
                                .withCustomTimePrecision(time)
                                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, WINDOW))
                                .build())
                .tryConsumeAndReturnRemaining(1);
    }

    static String caller(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // only addresses stand here, never names: nothing is looked up
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
