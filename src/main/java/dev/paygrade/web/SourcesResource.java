package dev.paygrade.web;

import dev.paygrade.harvest.RunStatus;
import dev.paygrade.harvest.Source;
import dev.paygrade.harvest.SourceLoader;
import dev.paygrade.harvest.Sources;
import dev.paygrade.pay.AnnualPay;
import dev.paygrade.rates.RateTable;
import dev.paygrade.rates.StoredFxRates;
import dev.paygrade.source.catalog.Fault;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /sources}: what is read, how fresh it is, and what fails. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SourcesResource {
    private final Sources sources;
    private final SourceLoader loader;
    private final RateTable feeds;
    private final StoredFxRates rates;
    private final Frames frames;
    private final Clock clock;

    SourcesResource(
            Sources sources, SourceLoader loader, RateTable feeds, StoredFxRates rates, Frames frames, Clock clock) {
        this.sources = sources;
        this.loader = loader;
        this.feeds = feeds;
        this.rates = rates;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance sources(Frame frame, List<Line> lines, List<String> faults, RateLine rates);
    }

    /**
     * A source.
     *
     * @param state {@code good}, {@code bad}, {@code new} or {@code off}
     * @param reason what went wrong, or null
     */
    public record Line(
            String id,
            String kind,
            @Nullable String url,
            String state,
            String status,
            String read,
            @Nullable String reason,
            String postings) {}

    /**
     * The exchange rates.
     *
     * @param latest day of the latest rates at hand
     * @param stale that day is more than ten days ago
     */
    public record RateLine(
            String latest,
            boolean stale,
            @Nullable String read,
            @Nullable String reason) {}

    @GET
    @Transactional
    public TemplateInstance list() {
        Instant now = clock.instant();
        List<Line> lines =
                sources.all().stream().map(source -> line(source, now)).toList();
        List<String> faults = loader.faults().stream().map(Fault::toString).toList();
        return Templates.sources(
                frames.of(say().title(), say().description(), "/sources", "sources"), lines, faults, rateLine(now));
    }

    private RateLine rateLine(Instant now) {
        RateTable.Feed feed = feeds.feed();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return new RateLine(
                Figures.day(rates.latest()),
                rates.latest().isBefore(today.minusDays(AnnualPay.DAYS_UNTIL_STALE)),
                feed.readAt() == null ? null : Figures.ago(feed.readAt(), now),
                feed.failures() == 0 ? null : feed.reason());
    }

    private static Line line(Source source, Instant now) {
        if (source.origin == Source.Origin.IMPORT) {
            return imported(source, now);
        }
        boolean failed = source.lastStatus == RunStatus.FAILED || source.lastStatus == RunStatus.PARTIAL;
        String state = !source.enabled ? "off" : source.lastStatus == null ? "new" : failed ? "bad" : "good";
        return new Line(
                source.id,
                source.kind,
                PostingView.safe(source.url),
                state,
                !source.enabled ? say().off() : source.lastStatus == null ? say().notRead() : status(source.lastStatus),
                source.lastReadAt == null ? say().never() : Figures.ago(source.lastReadAt, now),
                failed ? source.lastReason : null,
                Address.of("/").with("source", source.id).toString());
    }

    /** A file that was handed in: it is no board that is switched off, and is never read again by itself. */
    private static Line imported(Source source, Instant now) {
        boolean partly = source.lastStatus == RunStatus.PARTIAL;
        return new Line(
                source.id,
                say().file(),
                null,
                source.lastStatus == null ? "new" : partly ? "bad" : "good",
                source.lastStatus == null ? say().fileNot() : partly ? say().filePartly() : say().fileDone(),
                source.lastReadAt == null ? say().never() : Figures.ago(source.lastReadAt, now),
                partly ? source.lastReason : null,
                Address.of("/").with("source", source.id).toString());
    }

    private static String status(RunStatus status) {
        return switch (status) {
            case RUNNING -> say().running();
            case COMPLETE -> say().complete();
            case UNCHANGED -> say().unchanged();
            case PARTIAL -> say().partial();
            case FAILED -> say().failed();
            case LOST -> say().lost();
        };
    }

    private static SourcesMessages say() {
        return Language.texts(SourcesMessages.class);
    }
}
