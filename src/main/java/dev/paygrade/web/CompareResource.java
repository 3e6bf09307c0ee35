package dev.paygrade.web;

import dev.paygrade.insight.comparison.Comparison;
import dev.paygrade.insight.comparison.Comparisons;
import dev.paygrade.insight.comparison.RolePair;
import dev.paygrade.insight.comparison.Subject;
import dev.paygrade.search.PostingParameters.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /compare}: two roles side by side, and which are worth it. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
public class CompareResource {
    private static final String BETWEEN = "-vs-";
    private static final int SUGGESTIONS = 5;

    private final Comparisons comparisons;
    private final TermNames names;
    private final Pictures pictures;
    private final Frames frames;
    private final Clock clock;

    CompareResource(Comparisons comparisons, TermNames names, Pictures pictures, Frames frames, Clock clock) {
        this.comparisons = comparisons;
        this.names = names;
        this.pictures = pictures;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance index(Frame frame, IndexView view);

        static native TemplateInstance compare(Frame frame, CompareView view);

        static native TemplateInstance missing(Frame frame, List<Missing> missing);
    }

    /**
     * The index.
     *
     * @param chosen slug that stands in the form already, or empty
     */
    public record IndexView(List<RolePair.Named> choices, String chosen, List<PairLine> pairs) {}

    /** A pair of the index. */
    public record PairLine(
            String a, String b, String href, String likeness, String adsA, String adsB, String hrefA, String hrefB) {
        static PairLine of(RolePair pair) {
            return new PairLine(
                    pair.a().name(),
                    pair.b().name(),
                    "/compare/" + pair.slug(),
                    Figures.percent(Math.round(100 * pair.likeness())),
                    Figures.count(pair.adsA()),
                    Figures.count(pair.adsB()),
                    "/roles/" + pair.a().slug(),
                    "/roles/" + pair.b().slug());
        }
    }

    /** A role that there is not, and what may have been meant: for each the comparison with the other role. */
    public record Missing(String slug, List<RoleView.Link> suggestions) {}

    @GET
    public Response index(@Context UriInfo uri) {
        Map<String, List<String>> given = PageParameters.of(uri);
        List<Problem> problems = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!Set.of("a", "b").contains(name) || values.size() > 1) {
                problems.add(new Problem(name, String.join(",", values), "is a or b here, each a role, given once"));
            }
        });
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        String a = first(given, "a");
        String b = first(given, "b");
        if (a != null && b != null) {
            return compare(a, b, null);
        }
        String chosen = a != null ? a : b == null ? "" : b;
        return Response.ok(Templates.index(
                        frames.of(pairs().indexTitle(), pairs().indexDescription(), "/compare", "compare"),
                        new IndexView(
                                comparisons.choices(),
                                chosen,
                                comparisons.nearest().stream().map(PairLine::of).toList())))
                .build();
    }

    private static @Nullable String first(Map<String, List<String>> given, String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    @GET
    @Path("/{pair}")
    public Response pair(@PathParam("pair") String pair) {
        String[] slugs = pair.split(BETWEEN, -1);
        if (slugs.length != 2 || slugs[0].isBlank() || slugs[1].isBlank()) {
            throw new NotFoundException();
        }
        return compare(slugs[0], slugs[1], pair);
    }

    /** The page of two roles, or the way to it when this is another address. */
    private Response compare(String a, String b, @Nullable String here) {
        Optional<Subject> one = comparisons.subject(a);
        Optional<Subject> other = comparisons.subject(b);
        if (one.isEmpty() || other.isEmpty()) {
            return missing(a, one, b, other);
        }
        if (one.get().slug().equals(other.get().slug())) {
            throw new BadParametersException(
                    List.of(new Problem("b", b, "is the same role as " + a + "; a comparison takes two")));
        }
        boolean inOrder = one.get().slug().compareTo(other.get().slug()) < 0;
        Subject first = inOrder ? one.get() : other.get();
        Subject second = inOrder ? other.get() : one.get();
        String canonical = first.slug() + BETWEEN + second.slug();
        if (!canonical.equals(here)) {
            return Response.status(here == null ? Response.Status.SEE_OTHER : Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/compare/" + canonical))
                    .build();
        }
        Comparison comparison = comparisons.of(first, second);
        CompareMessages say = Language.texts(CompareMessages.class);
        return Response.ok(Templates.compare(
                        frames.of(
                                        say.title(first.name(), second.name()),
                                        say.description(first.name(), second.name()),
                                        "/compare/" + canonical,
                                        "compare")
                                .showing(
                                        "compare/" + first.slug() + "/" + second.slug(),
                                        pictures.comparison(first.role(), second.role())),
                        CompareView.of(comparison, names, clock.instant())))
                .build();
    }

    private Response missing(String a, Optional<Subject> one, String b, Optional<Subject> other) {
        List<Missing> missing = new ArrayList<>();
        if (one.isEmpty()) {
            missing.add(missing(a, other, b));
        }
        if (other.isEmpty()) {
            missing.add(missing(b, one, a));
        }
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.missing(
                        frames.of(pairs().missingTitle(), pairs().missingDescription(), null, "compare"), missing))
                .build();
    }

    private static PairsMessages pairs() {
        return Language.texts(PairsMessages.class);
    }

    private Missing missing(String slug, Optional<Subject> known, String otherSlug) {
        return new Missing(
                slug,
                comparisons.suggestions(slug, SUGGESTIONS).stream()
                        .filter(role -> known.isEmpty()
                                || !role.slug().equals(known.get().slug()))
                        .map(role -> new RoleView.Link(
                                role.name(),
                                known.isEmpty()
                                        ? "/roles/" + role.slug()
                                        : Address.of("/compare")
                                                .with("a", role.slug())
                                                .with("b", otherSlug)
                                                .toString()))
                        .toList());
    }
}
