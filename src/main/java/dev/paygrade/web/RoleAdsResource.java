package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleAds;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.comparison.Comparisons;
import dev.paygrade.pay.FxRates;
import dev.paygrade.search.PayCell;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /roles/{slug}/ads}: the ads behind a figure that no filter of the listing gives, of one month for instance. */
@Path("/roles/{slug}/ads")
@Produces(MediaType.TEXT_HTML)
public class RoleAdsResource {
    private static final int ROWS = 50;
    private static final Set<String> OWN = Stream.concat(Stream.of("of", "after"), AdConditions.NAMES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final RoleInsight insight;
    private final RoleAds ads;
    private final Comparisons comparisons;
    private final TermNames names;
    private final FxRates rates;
    private final Frames frames;
    private final Clock clock;

    RoleAdsResource(
            RoleInsight insight,
            RoleAds ads,
            Comparisons comparisons,
            TermNames names,
            FxRates rates,
            Frames frames,
            Clock clock) {
        this.insight = insight;
        this.ads = ads;
        this.comparisons = comparisons;
        this.names = names;
        this.rates = rates;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ads(Frame frame, AdsView view);
    }

    /** Some ads; {@code which} says in words which ones. */
    public record AdsView(
            String role,
            String roleHref,
            String which,
            String total,
            List<PayBar.Mark> marks,
            List<ItemView> rows,
            @Nullable String next) {}

    @GET
    public TemplateInstance ads(@PathParam("slug") String slug, @Context UriInfo uri) {
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        Map<String, List<String>> parameters = PageParameters.of(uri);
        RoleScope scope = RoleScope.of(parameters, OWN, rates, LocalDate.now(clock));
        List<Problem> problems = new ArrayList<>();
        RoleAds.Kind kind = kind(PageParameters.one(parameters, "of"), problems);
        AdConditions conditions = AdConditions.of(parameters, duty -> comparisons.adsOfDuty(slug, duty));
        problems.addAll(conditions.problems());
        Long after = PageParameters.after(PageParameters.one(parameters, "after"), problems);
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        RoleAds.Page page =
                ads.page(new RoleAds.Wanted(slug, scope.scope(), kind, conditions.conditions()), after, ROWS);
        Instant now = clock.instant();
        AdsView view = new AdsView(
                role.name(),
                scope.address("/roles/" + slug).toString(),
                which(scope, kind, conditions.words(names)),
                Figures.count(page.total()),
                PayBar.marks(),
                page.items().stream().map(item -> ItemView.of(item, now)).toList(),
                page.next() == null
                        ? null
                        : Address.of("/roles/" + slug + "/ads", parameters)
                                .with("after", String.valueOf(page.next()))
                                .toString());
        AdsMessages say = Language.texts(AdsMessages.class);
        return Templates.ads(frames.of(say.title(role.name()), say.description(), null, "roles"), view);
    }

    private static String which(RoleScope scope, RoleAds.Kind kind, List<String> conditions) {
        StringJoiner words = new StringJoiner(", ");
        words.add(RoleScope.name(scope.scope().where()));
        if (!scope.words().isEmpty()) {
            words.add(scope.words());
        } else if (kind != RoleAds.Kind.ANY) {
            words.add(Labels.inText(Labels.cell(PayCell.FULL_TIME)));
        }
        AdsMessages say = Language.texts(AdsMessages.class);
        words.add(
                switch (kind) {
                    case ANY -> say.any();
                    case COVERED -> say.covered();
                    case STATED -> say.stated();
                    case ONE_SIDED -> say.oneSided();
                    case COUNTED -> say.counted();
                });
        conditions.forEach(words::add);
        return words.toString();
    }

    private static RoleAds.Kind kind(@Nullable String of, List<Problem> problems) {
        if (of == null) {
            return RoleAds.Kind.ANY;
        }
        for (RoleAds.Kind kind : RoleAds.Kind.values()) {
            if (RoleScope.spelling(kind.name()).equals(of)) {
                return kind;
            }
        }
        problems.add(new Problem("of", of, "is one of any, covered, stated, one-sided, counted"));
        return RoleAds.Kind.ANY;
    }
}
