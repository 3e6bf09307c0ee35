package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleAds;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.pay.FxRates;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingParameters.Problem;
import dev.paygrade.skill.Degree;
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
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** {@code /roles/{slug}/ads}: the ads behind a figure that no filter of the listing gives, of one month for instance. */
@Path("/roles/{slug}/ads")
@Produces(MediaType.TEXT_HTML)
public class RoleAdsResource {
    private static final int ROWS = 50;
    private static final Set<String> OWN = Set.of("of", "month", "degree", "years", "after");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final RoleInsight insight;
    private final RoleAds ads;
    private final FxRates rates;
    private final Frames frames;
    private final Clock clock;

    RoleAdsResource(RoleInsight insight, RoleAds ads, FxRates rates, Frames frames, Clock clock) {
        this.insight = insight;
        this.ads = ads;
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
        RoleAds.Kind kind = kind(one(parameters, "of"), problems);
        YearMonth month = month(one(parameters, "month"), problems);
        Degree degree = degree(one(parameters, "degree"), problems);
        Integer years = number("years", one(parameters, "years"), problems);
        Integer after = number("after", one(parameters, "after"), problems);
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        RoleAds.Page page = ads.page(
                new RoleAds.Wanted(slug, scope.scope(), kind, month, degree == null ? null : degree.name(), years),
                after == null ? null : (long) after,
                ROWS);
        Instant now = clock.instant();
        AdsView view = new AdsView(
                role.name(),
                scope.address("/roles/" + slug).toString(),
                which(scope, kind, month, degree, years),
                Figures.count(page.total()),
                PayBar.marks(),
                page.items().stream().map(item -> ItemView.of(item, now)).toList(),
                page.next() == null
                        ? null
                        : Address.of("/roles/" + slug + "/ads", parameters)
                                .with("after", String.valueOf(page.next()))
                                .toString());
        return Templates.ads(
                frames.of("%s: ads behind a figure · Paygrade".formatted(role.name()), "Ads.", null, "roles"), view);
    }

    private static String which(
            RoleScope scope,
            RoleAds.Kind kind,
            @Nullable YearMonth month,
            @Nullable Degree degree,
            @Nullable Integer years) {
        StringJoiner words = new StringJoiner(", ");
        words.add(
                scope.scope().where().countries().isEmpty()
                        ? "global"
                        : scope.scope().where().name());
        if (!scope.words().isEmpty()) {
            words.add(scope.words());
        } else if (kind != RoleAds.Kind.ANY) {
            words.add(PayCell.FULL_TIME.label().toLowerCase(Locale.ENGLISH));
        }
        words.add(
                switch (kind) {
                    case ANY -> "open and closed";
                    case COVERED -> "of the last 24 months";
                    case STATED -> "of the last 24 months, stating pay";
                    case ONE_SIDED -> "of the last 24 months, stating only one end of a range";
                    case COUNTED -> "of the last 24 months, counted in pay figures";
                });
        if (month != null) {
            words.add("posted in " + MONTH.format(month));
        }
        if (degree != null) {
            words.add("asking for: " + degree.label());
        }
        if (years != null) {
            words.add(years < 0 ? "asking for years of experience" : "asking for %d years or more".formatted(years));
        }
        return words.toString();
    }

    private static @Nullable String one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst().strip();
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

    private static @Nullable YearMonth month(@Nullable String month, List<Problem> problems) {
        if (month != null && !month.matches("20\\d{2}-(0[1-9]|1[0-2])")) {
            problems.add(new Problem("month", month, "is a month such as 2026-05"));
            return null;
        }
        return month == null ? null : YearMonth.parse(month);
    }

    private static @Nullable Degree degree(@Nullable String degree, List<Problem> problems) {
        if (degree == null) {
            return null;
        }
        for (Degree one : Degree.values()) {
            if (RoleScope.spelling(one.name()).equals(degree)) {
                return one;
            }
        }
        problems.add(new Problem("degree", degree, "is one of bachelor, master and so on"));
        return null;
    }

    private static @Nullable Integer number(String name, @Nullable String value, List<Problem> problems) {
        if (value == null) {
            return null;
        }
        if (name.equals("years") && value.equals("any")) {
            return -1;
        }
        if (!value.matches("\\d{1,9}")) {
            problems.add(new Problem(name, value, "is a number"));
            return null;
        }
        return Integer.valueOf(value);
    }
}
