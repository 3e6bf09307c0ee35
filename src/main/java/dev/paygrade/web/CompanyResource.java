package dev.paygrade.web;

import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.posting.Database;
import dev.paygrade.search.Coverage;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Observation;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code /companies/{slug}}: an employer's open postings and what it says it pays. */
@Path("/companies/{slug}")
@Produces(MediaType.TEXT_HTML)
public class CompanyResource {
    private static final int ROWS = 25;

    private final Database database;
    private final PostingSearch search;
    private final RoleNames roleNames;
    private final TermNames names;
    private final Frames frames;
    private final Clock clock;

    CompanyResource(
            Database database, PostingSearch search, RoleNames roleNames, TermNames names, Frames frames, Clock clock) {
        this.database = database;
        this.search = search;
        this.roleNames = roleNames;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance company(Frame frame, CompanyView view);
    }

    @GET
    public TemplateInstance company(@PathParam("slug") String slug) {
        String name =
                database
                        .query("select name from company where slug = ?", List.of(slug), row -> row.getString(1))
                        .stream()
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        PostingFilter filter = PostingFilter.OPEN.with(Facet.COMPANY, List.of(slug));
        SearchPage page = search.page(
                filter,
                Sort.NEWEST,
                null,
                ROWS,
                EnumSet.of(Facet.ROLE, Facet.LEVEL, Facet.MODE, Facet.COUNTRY, Facet.SKILL));
        List<Observation> observations = search.observations(filter, PayCell.FULL_TIME);
        Coverage coverage = search.coverage(filter, PayCell.FULL_TIME);
        Address here = Address.of("/").with("company", slug);
        Map<String, String> roles =
                roleNames.of(page.facets().getOrDefault(Facet.ROLE, Map.of()).keySet());
        Instant now = clock.instant();
        CompanyView view = new CompanyView(
                name,
                stated(observations, here),
                Figures.count(observations.size()),
                counted(here).toString(),
                coverage.all() == 0 ? null : SummaryView.share(coverage.stated(), coverage.all()),
                Figures.count(coverage.all()),
                Figures.count(page.total()) + (page.totalCapped() ? "+" : ""),
                here.toString(),
                Shares.of(page, Facet.ROLE, here, role -> roles.getOrDefault(role, role)),
                Shares.of(page, Facet.LEVEL, here, level -> Labels.level(Level.valueOf(level))),
                Shares.of(page, Facet.MODE, here, mode -> Labels.mode(WorkMode.valueOf(mode))),
                Shares.of(page, Facet.COUNTRY, here, Labels::country),
                Shares.of(page, Facet.SKILL, here, names::skill),
                PayBar.marks(),
                page.items().stream().map(item -> ItemView.of(item, now)).toList(),
                page.next() == null ? null : here.toString());
        CompanyMessages say = Language.texts(CompanyMessages.class);
        return Templates.company(
                frames.of(say.title(name), say.description(name), "/companies/" + slug, "postings"), view);
    }

    private static Address counted(Address here) {
        return here.with("counted", "full-time").with("status", "any");
    }

    private List<CompanyView.Stated> stated(List<Observation> observations, Address here) {
        Map<Long, List<Observation>> byRole = observations.stream()
                .filter(observation -> observation.role() != null)
                .collect(Collectors.groupingBy(observation -> Objects.requireNonNull(observation.role())));
        return database.query(
                "select id, slug, name from role where id = any(?) order by name",
                List.of((Object) byRole.keySet().toArray(Long[]::new)),
                row -> stated(
                        row.getString(2), row.getString(3), Objects.requireNonNull(byRole.get(row.getLong(1))), here));
    }

    private static CompanyView.Stated stated(String slug, String name, List<Observation> ads, Address here) {
        int low = ads.stream().mapToInt(Observation::low).min().orElseThrow();
        int high = ads.stream().mapToInt(Observation::high).max().orElseThrow();
        double from = PayBar.percent(low);
        return new CompanyView.Stated(
                name,
                "/roles/" + slug,
                Figures.usd(low, high),
                new SummaryView.Span(PayBar.round(from), PayBar.round(Math.max(PayBar.percent(high) - from, 1))),
                Figures.count(ads.size()),
                counted(here).with("role", slug).toString());
    }
}
