package dev.paygrade.admin;

import dev.paygrade.normalise.Draft;
import dev.paygrade.source.Complaint;
import dev.paygrade.web.Figures;
import dev.paygrade.web.ReadView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A preview as its page shows it.
 *
 * @param heading how it ended, in words
 * @param facts where the page was found, and what it is
 * @param article what the page says as an article, or null
 * @param next pages that would be read next, some of them
 * @param enter address of a form that enters the source, or null
 * @param more how many postings are not shown, or null
 */
public record PreviewView(
        String heading,
        @Nullable String reason,
        @Nullable String detail,
        String facts,
        @Nullable String article,
        List<Complaint> complaints,
        List<String> next,
        String nextCount,
        List<Posting> postings,
        @Nullable String enter,
        @Nullable String more) {
    private static final int POSTINGS = 30;
    private static final int PAGES = 30;

    /** A posting as it would be stored. */
    public record Posting(
            String title,
            @Nullable String company,
            String externalId,
            @Nullable String posted,
            boolean featured,
            boolean card,
            ReadView read) {}

    static PreviewView of(PreviewResult result) {
        List<Posting> postings = Stream.concat(
                        result.postings().stream().map(draft -> posting(draft, false)),
                        result.cards().stream().map(draft -> posting(draft, true)))
                .toList();
        String kind = String.join(", then as ", result.tried());
        List<String> facts = new ArrayList<>();
        facts.add(result.kind() == null ? "tried as " + kind : "read as " + result.kind());
        if (result.found() != null) {
            facts.add("found at " + result.found());
        }
        if (result.contentType() != null) {
            facts.add(result.contentType());
        }
        if (result.bytes() > 0) {
            facts.add(Words.size(result.bytes()));
        }
        return new PreviewView(
                switch (result.outcome()) {
                    case READ -> postings.size() == 1 ? "1 posting" : Figures.count(postings.size()) + " postings";
                    case UNREADABLE -> "Nothing could be read";
                    case REFUSED -> "We would not ask";
                    case FAILED -> "The page did not come";
                },
                result.reason(),
                result.detail(),
                String.join(" · ", facts),
                result.article() == null
                        ? null
                        : "An article: %s, with %d sections"
                                .formatted(
                                        result.article().title(),
                                        result.article().sections().size()),
                result.complaints(),
                result.next().stream()
                        .limit(PAGES)
                        .map(next -> next.uri().toString())
                        .toList(),
                Figures.count(result.next().size()),
                postings.stream().limit(POSTINGS).toList(),
                result.outcome() == PreviewResult.Outcome.READ && result.source() != null ? enter(result) : null,
                postings.size() > POSTINGS ? "and %s more".formatted(Figures.count(postings.size() - POSTINGS)) : null);
    }

    private static Posting posting(Draft draft, boolean card) {
        return new Posting(
                draft.title(),
                draft.company(),
                draft.externalId(),
                draft.posted() == null ? null : Figures.day(draft.posted()),
                draft.featured(),
                card,
                ReadView.of(draft, Map.of()));
    }

    private static String enter(PreviewResult result) {
        return "/admin/sources/new?kind=%s&url=%s"
                .formatted(encoded(String.valueOf(result.kind())), encoded(String.valueOf(result.source())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
