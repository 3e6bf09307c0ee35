package dev.paygrade.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the boards: the front page, robots.txt, and a page for each link that leads out of an article. */
final class FrontPages implements Pages {

    private static final String ROBOTS = "User-agent: *\nAllow: /\n";

    @Override
    public @Nullable SampleResponse answer(String path, int number, Catalogue catalogue) {
        if (path.equals("/")) {
            return SampleResponse.html(front(catalogue));
        }
        if (path.equals("/robots.txt")) {
            return SampleResponse.of("text/plain; charset=utf-8", ROBOTS);
        }
        String role = Pages.between(path, "/salaries/");
        if (role != null) {
            return salaries(role, catalogue);
        }
        String company = Pages.between(path, "/company/");
        return company == null ? null : company(company, catalogue);
    }

    private static String front(Catalogue catalogue) {
        return Html.page("Sample board", """
                <h1>Sample board</h1>
                <p>Paygrade reads these pages until a real source is configured: %d openings on %s, \
                the same on every machine and a little different every day.</p>
                <ul>
                <li><a href="/insights/">Insight articles</a></li>
                <li><a href="/boards/classic/">A board as they looked until 2025</a></li>
                <li><a href="/boards/modern/">A board as they look since 2026</a></li>
                <li><a href="/careers/">Employers' own pages, with structured data</a></li>
                <li><a href="/greenhouse/v1/boards/northgate/jobs?content=true">The JSON of an applicant-tracking system</a></li>
                </ul>
                """.formatted(catalogue.openings().size(), catalogue.day()));
    }

    private static @Nullable SampleResponse salaries(String slug, Catalogue catalogue) {
        List<Opening> openings = catalogue.openings().stream()
                .filter(o -> ("-" + Slugs.of(o.occupation().name())).endsWith("-" + slug))
                .toList();
        if (openings.isEmpty()) {
            return null;
        }
        String body = "<h1>Salary info</h1>\n<p>%d openings. Paygrade computes their figures itself.</p>"
                .formatted(openings.size());
        return SampleResponse.html(Html.page("Salary info", body));
    }

    private static @Nullable SampleResponse company(String slug, Catalogue catalogue) {
        return catalogue.openings().stream()
                .map(Opening::employer)
                .filter(e -> slug.equals(e.slug() + "-" + e.number()))
                .findFirst()
                .map(e -> SampleResponse.html(Html.page(
                        e.name(),
                        "<h1>%s</h1>\n<p>We %s. %d people, founded in %d.</p>"
                                .formatted(Html.escape(e.name()), Html.escape(e.does()), e.people(), e.founded()))))
                .orElse(null);
    }
}
