package dev.paygrade.harvest;

import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.posting.Expiry;
import dev.paygrade.text.Phrases;
import dev.paygrade.text.PlainText;
import dev.paygrade.text.TextDecoder;
import dev.paygrade.text.WordList;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at the own pages of postings whose sources cannot tell whether they are still open. */
@ApplicationScoped
class PageChecks {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    /** A page says at its beginning that it is closed; further down it may be quoting others. */
    private static final int BEGINNING = 3000;

    private final Expiry expiry;
    private final Fetcher fetcher;
    private final HarvestSwitch fetching;
    private final HarvestConfig config;
    private final Clock clock;
    private final Phrases<String> closed;

    PageChecks(Expiry expiry, Fetcher fetcher, HarvestSwitch fetching, HarvestConfig config, Clock clock) {
        this.expiry = expiry;
        this.fetcher = fetcher;
        this.fetching = fetching;
        this.config = config;
        this.clock = clock;
        this.closed = new Phrases<>(WordList.rows("closed-words.csv").stream()
                .collect(Collectors.toMap(row -> row.getFirst(), row -> row.getFirst(), (first, again) -> first)));
    }

    /** Checks some pages; returns how many postings it closed. */
    int run() {
        int ended = 0;
        if (fetching.paused() || !config.enabled()) {
            return ended;
        }
        for (Expiry.Page page : expiry.toCheck(clock.instant(), config.pageCheck(), config.pageChecks())) {
            Optional<String> reason = reason(page.url());
            if (reason.isPresent() && expiry.closeByPage(page.id(), clock.instant(), reason.get())) {
                ended++;
            }
        }
        return ended;
    }

    /** Why a page ends its posting; a page that could not be read ends nothing. */
    private Optional<String> reason(String url) {
        return switch (fetcher.fetch(FetchRequest.get(URI.create(url)))) {
            case Fetched.Failed failed
            when isGone(failed) -> Optional.of("its page is gone (%d)".formatted(failed.status()));
            case Fetched.Body body -> saysClosed(body);
            case Fetched.Failed _, Fetched.Refused _, Fetched.NotModified _ -> Optional.empty();
        };
    }

    private static boolean isGone(Fetched.Failed failed) {
        return failed.status() != null && (failed.status() == NOT_FOUND || failed.status() == GONE);
    }

    private Optional<String> saysClosed(Fetched.Body body) {
        String text = PlainText.of(
                TextDecoder.decode(body.bytes(), body.contentType()).text());
        int end = Math.min(text.length(), BEGINNING);
        for (int i = 0; i < end; i++) {
            long found = closed.at(text, i);
            if (found != Phrases.NONE) {
                return Optional.of("its page says: " + text.substring(i, Phrases.end(found)));
            }
        }
        return Optional.empty();
    }
}
