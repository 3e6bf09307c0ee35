package dev.paygrade.web;

import dev.paygrade.employment.EmploymentType;
import dev.paygrade.insight.KnownRole;
import dev.paygrade.insight.RoleFamily;
import dev.paygrade.insight.RoleIndex;
import dev.paygrade.insight.RoleInsight;
import dev.paygrade.insight.RoleReport;
import dev.paygrade.insight.RoleReports;
import dev.paygrade.insight.comparison.Comparisons;
import dev.paygrade.insight.comparison.RolePair;
import dev.paygrade.insight.comparison.RoleSkills;
import dev.paygrade.insight.comparison.Subject;
import dev.paygrade.insight.imported.ImportedPay;
import dev.paygrade.insight.imported.ImportedScope;
import dev.paygrade.level.Level;
import dev.paygrade.pay.FxRates;
import dev.paygrade.place.WorkMode;
import dev.paygrade.role.RoleTaxonomy;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /roles}: what each role is paid, and a page for each. */
@Path("/roles")
@Produces(MediaType.TEXT_HTML)
public class RolesResource {
    private static final int ROWS = 12;
    private static final int COMPARISONS = 6;

    private final RoleInsight insight;
    private final RoleReports reports;
    private final RoleFamily family;
    private final RoleIndex index;
    private final RoleSkills skills;
    private final Comparisons comparisons;
    private final ImportedPay imported;
    private final PostingSearch search;
    private final RoleTaxonomy taxonomy;
    private final CompanyNames companies;
    private final FxRates rates;
    private final Pictures pictures;
    private final SiteAddress site;
    private final Frames frames;
    private final Clock clock;

    RolesResource(
            RoleInsight insight,
            RoleReports reports,
            RoleFamily family,
            RoleIndex index,
            RoleSkills skills,
            Comparisons comparisons,
            ImportedPay imported,
            PostingSearch search,
            RoleTaxonomy taxonomy,
            CompanyNames companies,
            FxRates rates,
            Pictures pictures,
            SiteAddress site,
            Frames frames,
            Clock clock) {
        this.insight = insight;
        this.reports = reports;
        this.family = family;
        this.index = index;
        this.skills = skills;
        this.comparisons = comparisons;
        this.imported = imported;
        this.search = search;
        this.taxonomy = taxonomy;
        this.companies = companies;
        this.rates = rates;
        this.pictures = pictures;
        this.site = site;
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
            @Nullable String range,
            SummaryView.@Nullable Span span,
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
                        Language.texts(RolesMessages.class).indexTitle(),
                        Language.texts(RolesMessages.class).indexDescription(),
                        "/roles",
                        "roles"),
                lines,
                PayBar.marks());
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance role(@PathParam("slug") String slug, @Context UriInfo uri) {
        KnownRole role = insight.role(slug).orElseThrow(NotFoundException::new);
        RoleScope scope = RoleScope.of(PageParameters.of(uri), Set.of(), rates, LocalDate.now(clock));
        RoleReport report = reports.of(role, scope.scope());
        SearchPage page = search.page(
                PostingFilter.OPEN.with(Facet.ROLE, List.of(slug)),
                Sort.NEWEST,
                null,
                ROWS,
                EnumSet.of(Facet.LEVEL, Facet.MODE, Facet.TYPE, Facet.COUNTRY, Facet.CITY, Facet.COMPANY));
        Instant now = clock.instant();
        Address openHref = Address.of("/").with("role", slug);
        Subject subject = new Subject(role, taxonomy.definition(slug).orElse(null));
        RoleView view = new RoleView(
                role.name(),
                slug,
                subject.definition(),
                RoleView.lineage(role),
                relatives(family.siblings(role)),
                relatives(family.narrower(role)),
                ScopeChoices.of("/roles/" + slug, scope, report.countries()),
                RolePayView.of(report, scope),
                imported.of(role, importedScope(scope)).stream()
                        .map(pay -> ImportedView.of(pay, scope.money()))
                        .toList(),
                RoleDemandView.of(skills.of(role), slug),
                facets(page, openHref),
                comparisons.nearest(subject, COMPARISONS).stream()
                        .map(pair ->
                                new RoleView.Link(say().with(other(pair, slug).name()), "/compare/" + pair.slug()))
                        .toList(),
                Figures.count(page.total()) + (page.totalCapped() ? "+" : ""),
                openHref.toString(),
                page.items().stream().map(item -> ItemView.of(item, now)).toList(),
                EmbedCode.of(site.of(uri, ""), slug, role.name()));
        return Templates.role(
                frames.of(say().title(role.name()), say().description(role.name()), "/roles/" + slug, "roles")
                        .showing("roles/" + slug, pictures.role(role)),
                view);
    }

    private static RoleMessages say() {
        return Language.texts(RoleMessages.class);
    }

    private static RolePair.Named other(RolePair pair, String slug) {
        return pair.a().slug().equals(slug) ? pair.b() : pair.a();
    }

    private static ImportedScope importedScope(RoleScope scope) {
        var filter = scope.scope().filter();
        return new ImportedScope(
                filter.of(Facet.LEVEL).stream().map(Level::valueOf).toList(),
                filter.of(Facet.COUNTRY),
                filter.of(Facet.MODE).stream().map(WorkMode::valueOf).toList(),
                scope.scope().cell(),
                0);
    }

    private static List<RoleView.Share> relatives(List<RoleFamily.Relative> relatives) {
        return relatives.stream()
                .map(role -> new RoleView.Share(role.name(), Figures.count(role.ads()), "", "/roles/" + role.slug()))
                .toList();
    }

    private List<RoleView.FacetView> facets(SearchPage page, Address here) {
        Map<String, String> employers =
                companies.of(page.facets().getOrDefault(Facet.COMPANY, Map.of()).keySet());
        return List.of(
                new RoleView.FacetView(
                        "employers",
                        say().employers(),
                        Shares.of(page, Facet.COMPANY, here, slug -> employers.getOrDefault(slug, slug))),
                new RoleView.FacetView(
                        "countries", say().countries(), Shares.of(page, Facet.COUNTRY, here, Labels::country)),
                new RoleView.FacetView("cities", say().cities(), Shares.of(page, Facet.CITY, here, city -> city)),
                new RoleView.FacetView(
                        "open-levels",
                        say().levels(),
                        Shares.of(page, Facet.LEVEL, here, level -> Labels.level(Level.valueOf(level)))),
                new RoleView.FacetView(
                        "open-modes",
                        say().mode(),
                        Shares.of(page, Facet.MODE, here, mode -> Labels.mode(WorkMode.valueOf(mode)))),
                new RoleView.FacetView(
                        "types",
                        say().employment(),
                        Shares.of(page, Facet.TYPE, here, type -> Labels.type(EmploymentType.valueOf(type)))));
    }
}
