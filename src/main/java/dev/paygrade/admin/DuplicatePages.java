package dev.paygrade.admin;

import dev.paygrade.api.ProblemException;
import dev.paygrade.posting.LookAlikes;
import dev.paygrade.posting.PostingDetail;
import dev.paygrade.posting.PostingDetails;
import dev.paygrade.search.PostingItem;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.text.PlainText;
import dev.paygrade.web.Figures;
import dev.paygrade.web.ItemView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/duplicates}: pairs of postings that nearly were taken for one, side by side. */
@Path("/admin/duplicates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AdminLogin.ROLE)
@AdminPage
@Blocking
public class DuplicatePages {
    private static final int PAIRS = 10;
    private static final int EXCERPT = 900;
    private static final String ALL = "/admin/duplicates";

    private final PostingDesk desk;
    private final LookAlikes lookAlikes;
    private final PostingSearch search;
    private final PostingDetails details;
    private final AdminFrames frames;
    private final Clock clock;

    DuplicatePages(
            PostingDesk desk,
            LookAlikes lookAlikes,
            PostingSearch search,
            PostingDetails details,
            AdminFrames frames,
            Clock clock) {
        this.desk = desk;
        this.lookAlikes = lookAlikes;
        this.search = search;
        this.details = details;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance duplicates(AdminFrame admin, List<PairLine> pairs, String waiting);
    }

    /** One value of both ads. */
    public record Row(String name, String a, String b, boolean differs) {}

    /** An ad of a pair. */
    public record Side(long id, String href, String title, String text) {}

    /** A pair. */
    public record PairLine(
            Side a, Side b, List<Row> rows, String score, List<String> reasons, boolean skipped, String address) {
        public String join() {
            return address + "/join";
        }

        public String apart() {
            return address + "/apart";
        }

        public String skip() {
            return address + "/skip";
        }
    }

    @GET
    public TemplateInstance list(@QueryParam("done") @Nullable String done) {
        List<PairLine> pairs = lookAlikes.waiting(PAIRS).stream()
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
        return Templates.duplicates(
                frames.of("Duplicates to review", "duplicates", Done.of(done)),
                pairs,
                Figures.count(lookAlikes.count()));
    }

    private Optional<PairLine> line(LookAlikes.Pair pair) {
        Optional<PostingItem> a = search.byId(pair.a());
        Optional<PostingItem> b = search.byId(pair.b());
        Optional<PostingDetail> detailA = details.of(pair.a());
        Optional<PostingDetail> detailB = details.of(pair.b());
        if (a.isEmpty() || b.isEmpty() || detailA.isEmpty() || detailB.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        ItemView one = ItemView.of(a.get(), now);
        ItemView other = ItemView.of(b.get(), now);
        List<Row> rows = new ArrayList<>();
        add(rows, "Title", one.title(), other.title());
        add(rows, "Employer", one.company(), other.company());
        add(rows, "Place", one.place(), other.place());
        add(rows, "Work mode", one.mode(), other.mode());
        add(rows, "Level", one.level(), other.level());
        add(rows, "Employment", String.join(", ", one.types()), String.join(", ", other.types()));
        add(rows, "Pay", one.pay(), other.pay());
        add(rows, "Dated", one.posted(), other.posted());
        add(rows, "State", one.closed() ? "closed" : "open", other.closed() ? "closed" : "open");
        add(rows, "Seen at", sources(detailA.get()), sources(detailB.get()));
        return Optional.of(new PairLine(
                side(one, detailA.get()),
                side(other, detailB.get()),
                rows,
                String.format(java.util.Locale.ENGLISH, "%.2f", pair.score()),
                pair.reasons(),
                pair.skipped(),
                ALL + "/" + pair.a() + "/" + pair.b()));
    }

    private static String sources(PostingDetail detail) {
        return detail.sightings().stream()
                .map(PostingDetail.Seen::source)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Side side(ItemView item, PostingDetail detail) {
        String text = detail.description() == null ? "" : PlainText.of(detail.description());
        return new Side(
                item.id(),
                item.href(),
                item.title(),
                text.codePointCount(0, text.length()) <= EXCERPT
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…");
    }

    private static void add(List<Row> rows, String name, @Nullable String a, @Nullable String b) {
        if (Stream.of(a, b).anyMatch(value -> value != null && !value.isEmpty())) {
            rows.add(new Row(
                    name,
                    Objects.requireNonNullElse(a, ""),
                    Objects.requireNonNullElse(b, ""),
                    !Objects.requireNonNullElse(a, "").equals(Objects.requireNonNullElse(b, ""))));
        }
    }

    @POST
    @Path("/{a:\\d{1,18}}/{b:\\d{1,18}}/{decision: join|apart|skip}")
    public Response decide(@PathParam("a") long a, @PathParam("b") long b, @PathParam("decision") String decision) {
        try {
            desk.decide(a, b, decision);
        } catch (ProblemException e) {
            return AdminFrames.to(ALL, Done.GONE);
        }
        return AdminFrames.to(
                ALL,
                switch (decision) {
                    case "join" -> Done.JOINED;
                    case "apart" -> Done.APART;
                    default -> Done.SKIPPED;
                });
    }
}
