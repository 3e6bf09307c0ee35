package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.fetch.FetchRequest;
import dev.paygrade.fetch.Fetched;
import dev.paygrade.fetch.Fetcher;
import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.source.Board;
import dev.paygrade.source.Page;
import dev.paygrade.source.PageRequest;
import dev.paygrade.source.RawPosting;
import dev.paygrade.source.Reading;
import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.UnreadablePageException;
import dev.paygrade.source.catalog.Boards;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the first page of a source that need not exist, by the same fetcher, boards and readers as a run. */
@ApplicationScoped
class Preview {
    private static final String ID = "preview";
    /** Where pasted HTML stands when nobody says: a name that never resolves (RFC 6761). */
    private static final String NOWHERE = "https://pasted.invalid/";
    /** For pages of no particular system, the more telling kind first. */
    private static final List<String> ANY_PAGE = List.of("jsonld", "featured-page");

    private static final String FEED = "rss";

    private final SourceDesk desk;
    private final Boards boards;
    private final Fetcher fetcher;
    private final Normaliser normaliser;
    private final Clock clock;

    Preview(SourceDesk desk, Boards boards, Fetcher fetcher, Normaliser normaliser, Clock clock) {
        this.desk = desk;
        this.boards = boards;
        this.fetcher = fetcher;
        this.normaliser = normaliser;
        this.clock = clock;
    }

    /** @throws ProblemException 400 that names the field at fault */
    PreviewResult look(PreviewRequest request) {
        if (request.html() == null && request.url() == null) {
            throw new ProblemException(
                    List.of(new Problem("url", "", "is missing: give the address of a page, or its html")));
        }
        String kind = request.kind() == null ? system(request.url()) : request.kind();
        SourceSpec spec = spec(request, kind == null ? ANY_PAGE.getFirst() : kind);
        PageRequest asked = kind == null || request.html() != null ? PageRequest.list(spec.uri()) : first(spec);
        if (request.html() != null) {
            byte[] bytes = request.html().getBytes(StandardCharsets.UTF_8);
            Page page = new Page(asked, spec.uri(), "text/html; charset=utf-8", bytes, clock.instant());
            return read(spec, page, kinds(kind, "text/html"), null);
        }
        return switch (fetcher.fetch(new FetchRequest(asked.uri(), asked.body(), null, null, null))) {
            case Fetched.Body body ->
                read(
                        spec,
                        new Page(asked, body.uri(), body.contentType(), body.bytes(), clock.instant()),
                        kinds(kind, body.contentType()),
                        asked.uri());
            case Fetched.Refused refused ->
                PreviewResult.notFetched(
                        PreviewResult.Outcome.REFUSED,
                        refused.reason().name(),
                        refused.detail(),
                        spec.kind(),
                        spec.uri(),
                        asked.uri());
            case Fetched.Failed failed ->
                PreviewResult.notFetched(
                        PreviewResult.Outcome.FAILED,
                        failed.reason().name(),
                        failed.detail(),
                        spec.kind(),
                        spec.uri(),
                        asked.uri());
            case Fetched.NotModified ignored ->
                PreviewResult.notFetched(
                        PreviewResult.Outcome.FAILED,
                        "HTTP_STATUS",
                        "the other side says that nothing has changed, though we sent no copy's date",
                        spec.kind(),
                        spec.uri(),
                        asked.uri());
        };
    }

    private SourceSpec spec(PreviewRequest request, String kind) {
        Map<String, Object> entry = new LinkedHashMap<>(request.settings());
        entry.put("id", ID);
        entry.put("kind", kind);
        entry.put("url", Objects.requireNonNullElse(request.url(), NOWHERE));
        entry.put("company", request.company());
        return desk.read(entry);
    }

    private PageRequest first(SourceSpec spec) {
        try {
            return boards.of(spec.kind()).orElseThrow().begin(spec).getFirst();
        } catch (RuntimeException e) {
            throw new ProblemException(List.of(new Problem(
                    "url",
                    spec.uri().toString(),
                    "is no address of a %s board: %s".formatted(spec.kind(), e.getMessage()))));
        }
    }

    /** The applicant-tracking system that a host's name gives away, or null. */
    private @Nullable String system(@Nullable String url) {
        String host = "";
        try {
            host = url == null
                    ? ""
                    : Objects.requireNonNullElse(URI.create(url.strip()).getHost(), "");
        } catch (IllegalArgumentException e) {
            return null;
        }
        String lower = "." + host.toLowerCase(Locale.ROOT);
        return boards.kinds().stream()
                .filter(kind -> !ANY_PAGE.contains(kind) && !kind.equals(FEED) && kind.length() > 4)
                .filter(lower::contains)
                .findFirst()
                .orElse(null);
    }

    private static List<String> kinds(@Nullable String kind, @Nullable String contentType) {
        if (kind != null) {
            return List.of(kind);
        }
        return contentType != null && contentType.contains("xml") && !contentType.contains("html")
                ? List.of(FEED)
                : ANY_PAGE;
    }

    private PreviewResult read(SourceSpec spec, Page page, List<String> kinds, @Nullable URI asked) {
        String reason = null;
        String detail = null;
        PreviewResult best = null;
        List<String> tried = new ArrayList<>();
        for (String kind : kinds) {
            tried.add(kind);
            Board board = boards.of(kind).orElseThrow();
            SourceSpec as =
                    new SourceSpec(ID, kind, spec.uri(), spec.every(), spec.enabled(), spec.company(), spec.settings());
            try {
                PreviewResult result = result(as, page, board.read(as, page), tried, asked);
                best = best == null || result.shown() > best.shown() ? result : best;
            } catch (UnreadablePageException e) {
                detail = detail == null ? e.getMessage() : detail + "; as " + kind + ": " + e.getMessage();
                // the first kind's word is kept: it is the likeliest
                reason = reason == null ? e.reason().name() : reason;
            } catch (RuntimeException | StackOverflowError e) {
                detail = "the reader of %s pages broke on this page: %s".formatted(kind, e);
                reason = "READER_BROKE";
            }
        }
        if (best != null) {
            return best;
        }
        return new PreviewResult(
                PreviewResult.Outcome.UNREADABLE,
                reason,
                detail,
                null,
                tried,
                asked == null ? null : spec.uri(),
                asked,
                asked == null ? null : page.uri(),
                page.contentType(),
                page.body().length,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private PreviewResult result(SourceSpec spec, Page page, Reading reading, List<String> tried, @Nullable URI asked) {
        List<Draft> cards = new ArrayList<>();
        for (PageRequest next : reading.next()) {
            if (next.card() != null) {
                cards.add(draft(spec, next.card()));
            }
        }
        return new PreviewResult(
                PreviewResult.Outcome.READ,
                null,
                null,
                spec.kind(),
                List.copyOf(tried),
                asked == null ? null : spec.uri(),
                asked,
                asked == null ? null : page.uri(),
                page.contentType(),
                page.body().length,
                reading.postings().stream().map(raw -> draft(spec, raw)).toList(),
                cards,
                reading.article(),
                reading.next(),
                reading.complaints());
    }

    private Draft draft(SourceSpec spec, RawPosting raw) {
        return normaliser.read(raw, spec.company(), clock.instant());
    }
}
