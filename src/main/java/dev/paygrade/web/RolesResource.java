package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleIndex;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RolePay;
import dev.paygrade.place.WorkMode;
import dev.paygrade.role.RoleTaxonomy;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import dev.paygrade.skill.Skill;
import dev.paygrade.skill.SkillReader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code /roles}: what each role is paid, and a page for each. */
@Path("/roles")
@Produces(MediaType.TEXT_HTML)
public class RolesResource {
    private static final int ROWS = 15;

    private final RoleInsight insight;
    private final RoleIndex index;
    private final PostingSearch search;
    private final RoleTaxonomy taxonomy;
    private final Map<String, String> skillNames;
    private final Frames frames;
    private final Clock clock;

    RolesResource(
            RoleInsight insight,
            RoleIndex index,
            PostingSearch search,
            RoleTaxonomy taxonomy,
            SkillReader skills,
            Frames frames,
            Clock clock) {
        this.insight = insight;
        this.index = index;
        this.search = search;
        this.taxonomy = taxonomy;
        this.skillNames =
                skills.skills().stream().collect(Collectors.toMap(Skill::slug, Skill::name, (first, again) -> first));
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance index(Frame frame, List<RoleLineView> roles, List<PayBar.Mark> marks);

        static native TemplateInstance role(Frame frame, RoleView view);
    }

    /** A role of the index; {@code range} is null when its ads are not enough. */
    public record RoleLineView(
            String name,
            String href,
            String open,
            String openHref,
            @org.jspecify.annotations.Nullable String range,
            SummaryView.@org.jspecify.annotations.Nullable Span span,
            String ads,
            String evidence) {}

    @GET
    public TemplateInstance index() {
        List<RoleLineView> lines = index.roles().stream()
                .map(line -> new RoleLineView(
                        line.name(),
                        "/roles/" + line.slug(),
                        Figures.count(line.open()),
                        Address.of("/").with("role", line.slug()).toString(),
                        line.statistic().map(SummaryView::range).orElse(null),
                        line.statistic().map(SummaryView.Span::of).orElse(null),
                        Figures.count(line.nAds()),
                        RoleView.evidence(line.slug(), PayCell.FULL_TIME).toString()))
                .toList();
        return Templates.index(
                frames.of(
                        "What each role is paid · Paygrade",
                        "Pay of AI, ML, data and software roles, each figure traced to the ads that state it.",
                        "/roles",
                        "roles"),
                lines,
                PayBar.marks());
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance role(@PathParam("slug") String slug) {
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        RolePay pay = insight.pay(role, PostingFilter.OPEN, PayCell.FULL_TIME);
        PostingFilter open = PostingFilter.OPEN.with(Facet.ROLE, List.of(slug));
        SearchPage page =
                search.page(open, Sort.NEWEST, null, ROWS, EnumSet.of(Facet.SKILL, Facet.MODE, Facet.COUNTRY));
        Instant now = clock.instant();
        String shownSlug = pay.fallback() == null ? slug : pay.fallback().to().slug();
        Address openHref = Address.of("/").with("role", slug);
        RoleView view = new RoleView(
                role.name(),
                slug,
                taxonomy.definition(slug).orElse(null),
                RoleView.lineage(role),
                pay.statistic().map(StatisticView::of).orElse(null),
                pay.statistic().map(SummaryView::range).orElse(null),
                Figures.count(pay.nAds()),
                Figures.count(pay.nEmployers()),
                RoleView.evidence(shownSlug, pay.cell()).toString(),
                pay.fallback() == null ? role.name() : pay.fallback().to().name(),
                Optional.ofNullable(pay.fallback()).map(RolePay.Fallback::why).orElse(null),
                SummaryView.share(pay.coverage().stated(), pay.coverage().all()),
                Figures.count(pay.coverage().all()),
                Figures.count(pay.coverage().oneSided()),
                Address.of("/").with("role", shownSlug).with("status", "any").toString(),
                Figures.day(pay.asOf()),
                RoleView.levels(pay, shownSlug),
                PayBar.marks(),
                shares(page, Facet.SKILL, openHref, code -> skillNames.getOrDefault(code, code)),
                shares(
                        page,
                        Facet.MODE,
                        openHref,
                        mode -> WorkMode.valueOf(mode).label()),
                shares(page, Facet.COUNTRY, openHref, CountryCodes::name),
                Figures.count(page.total()) + (page.totalCapped() ? "+" : ""),
                openHref.toString(),
                page.items().stream().map(item -> ItemView.of(item, now)).toList());
        return Templates.role(
                frames.of(
                        "%s: pay and postings · Paygrade".formatted(role.name()),
                        "%s: what the ads that state it pay, by level; open postings beside.".formatted(role.name()),
                        "/roles/" + slug,
                        "roles"),
                view);
    }

    private static List<RoleView.Share> shares(
            SearchPage page, Facet facet, Address openHref, Function<String, String> name) {
        int total = Math.max(page.total(), 1);
        return page.facets().getOrDefault(facet, Map.of()).entrySet().stream()
                .limit(12)
                .map(entry -> new RoleView.Share(
                        name.apply(entry.getKey()),
                        Figures.count(entry.getValue()),
                        SummaryView.share(entry.getValue(), total),
                        openHref.with(
                                        facet.parameter(),
                                        facet == Facet.MODE ? entry.getKey().toLowerCase(Locale.ROOT) : entry.getKey())
                                .toString()))
                .toList();
    }
}
