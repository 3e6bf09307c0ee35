package dev.paygrade.rates;

import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.pay.EcbRate;
import dev.paygrade.pay.EcbRates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the bank's rates when that is due, and keeps this node's memory of them fresh. */
@ApplicationScoped
public class RateFeed {
    private static final Logger LOG = Logger.getLogger(RateFeed.class);
    /** The daily file holds one working day; over Easter or Christmas five days pass between two of them. */
    private static final int DAYS_OF_DAILY = 1;
    /** The middle file holds 90 days; a little is left for the days on which nobody asked. */
    private static final int DAYS_OF_QUARTER = 85;

    private final RatesConfig config;
    private final Fetcher fetcher;
    private final RateTable table;
    private final StoredFxRates rates;
    private final Clock clock;
    private final Event<NewRates> news;
    private volatile @Nullable Instant loaded;
    private volatile boolean loadedOnce;

    RateFeed(
            RatesConfig config,
            Fetcher fetcher,
            RateTable table,
            StoredFxRates rates,
            Clock clock,
            Event<NewRates> news) {
        this.config = config;
        this.fetcher = fetcher;
        this.table = table;
        this.rates = rates;
        this.clock = clock;
        this.news = news;
    }

    /** Reads if no node did so lately, then takes up what any node has read. */
    public void look() {
        Instant now = clock.instant();
        if (config.enabled() && table.claim(now, config.every())) {
            read(now);
        }
        refresh();
    }

    /** Takes up what is stored, if that changed. */
    void refresh() {
        Instant readAt = table.feed().readAt();
        if (!loadedOnce || !Objects.equals(readAt, loaded)) {
            LocalDate before = rates.latest();
            rates.replace(table.after(rates.shippedUntil()));
            if (loadedOnce && rates.latest().isAfter(before)) {
                news.fire(new NewRates(rates.latest()));
            }
            loaded = readAt;
            loadedOnce = true;
        }
    }

    private void read(Instant now) {
        LocalDate latest = table.feed().latest();
        URI uri = config.url()
                .resolve(file(
                        latest == null || latest.isBefore(rates.shippedUntil()) ? rates.shippedUntil() : latest,
                        now.atZone(ZoneOffset.UTC).toLocalDate()));
        switch (fetcher.fetch(FetchRequest.get(uri))) {
            case Fetched.Body body -> take(uri, body, now);
            case Fetched.NotModified unchanged -> table.store(now, List.of());
            case Fetched.Refused refused -> fail(uri, refused.detail());
            case Fetched.Failed failed -> fail(uri, failed.detail());
        }
    }

    private void take(URI uri, Fetched.Body body, Instant now) {
        try {
            List<EcbRate> read = EcbRates.parse(new String(body.bytes(), StandardCharsets.UTF_8)).stream()
                    .filter(rate -> rate.date().isAfter(rates.shippedUntil()))
                    .toList();
            table.store(now, read);
            LOG.infof("exchange rates: %d read from %s", read.size(), uri);
        } catch (IllegalArgumentException e) {
            fail(uri, String.valueOf(e.getMessage()));
        }
    }

    private void fail(URI uri, String reason) {
        table.failed(uri + ": " + reason);
        LOG.infof("exchange rates could not be read, and those at hand are used: %s: %s", uri, reason);
    }

    /** The smallest file that closes the gap. */
    static String file(LocalDate known, LocalDate today) {
        long gap = ChronoUnit.DAYS.between(known, today);
        if (gap <= DAYS_OF_DAILY) {
            return "eurofxref-daily.xml";
        }
        return gap <= DAYS_OF_QUARTER ? "eurofxref-hist-90d.xml" : "eurofxref-hist.xml";
    }
}
