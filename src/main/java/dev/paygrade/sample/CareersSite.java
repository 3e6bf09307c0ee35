package dev.paygrade.sample;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shared careers site of several employers: a list, a sitemap, and pages with structured data. */
final class CareersSite implements Pages {

    static final String PATH = "/careers/";

    static final String SITEMAP = PATH + "sitemap.xml";

    private static final String JOBS = PATH + "jobs/";

    private final AdvertWriter adverts;
    private final URI base;
    private final StructuredData data;

    CareersSite(AdvertWriter adverts, URI base) {
        this.adverts = adverts;
        this.base = base;
        this.data = new StructuredData(base);
    }

    @Override
    public @Nullable SampleResponse answer(String path, int number, Catalogue catalogue) {
        if (path.equals(PATH)) {
            return SampleResponse.html(list(catalogue.on(Channel.CAREERS)));
        }
        if (path.equals(SITEMAP)) {
            return SampleResponse.of("application/xml; charset=utf-8", sitemap(catalogue.on(Channel.CAREERS)));
        }
        String slug = Pages.between(path, JOBS);
        Opening opening = slug == null ? null : catalogue.find(slug, Channel.CAREERS);
        return opening == null ? null : SampleResponse.html(detail(opening));
    }

    private static String path(Opening opening) {
        return JOBS + opening.slug() + "/";
    }

    private static String list(List<Opening> openings) {
        StringBuilder html = new StringBuilder("<h1>Open positions</h1>\n<ul>\n");
        openings.forEach(o -> html.append("<li><a href=\"%s\">%s</a> <span class=\"text-muted\">%s, %s</span></li>\n"
                .formatted(
                        path(o),
                        Html.escape(o.title()),
                        Html.escape(o.employer().name()),
                        Html.escape(o.place().getFirst()))));
        return Html.page("Open positions", html.append("</ul>").toString());
    }

    private String sitemap(List<Opening> openings) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        openings.forEach(o -> xml.append(
                "<url><loc>%s</loc><lastmod>%s</lastmod></url>\n".formatted(base.resolve(path(o)), o.posted())));
        return xml.append("</urlset>\n").toString();
    }

    private String detail(Opening opening) {
        Advert advert = adverts.write(opening, StructuredData.statesPay(opening));
        String text = Html.description(advert);
        String json = data.of(opening, advert, text, base.resolve(path(opening)));
        String body = """
                <nav><a href="%s">All positions</a></nav>
                <h1>%s</h1>
                <p>%s · %s · %s</p>
                %s
                """.formatted(
                        PATH,
                        Html.escape(opening.title()),
                        Html.escape(opening.employer().name()),
                        Html.escape(String.join(" | ", opening.place())),
                        opening.terms().label,
                        text);
        String script = "<script type=\"application/ld+json\">" + json + "</script>\n";
        return Html.page(opening.title() + " - " + opening.employer().name(), script, "", body);
    }
}
