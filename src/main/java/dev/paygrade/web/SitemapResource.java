package dev.paygrade.web;

import dev.paygrade.posting.Database;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What search engines may read: {@code /robots.txt}, {@code /sitemap.xml} and its parts, {@code security.txt}. */
@Path("/")
public class SitemapResource {
    /** Ids to a part; sitemaps.org allows 50,000 addresses each. */
    private static final int PART = 20_000;

    private static final List<String> PAGES = List.of("/", "/roles", "/compare", "/salaries", "/sources", "/method");

    private final Database database;
    private final SiteAddress site;
    private final WebConfig config;
    private final Clock clock;

    SitemapResource(Database database, SiteAddress site, WebConfig config, Clock clock) {
        this.database = database;
        this.site = site;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots(@Context UriInfo uri) {
        // filtered listings are endless and say nothing that their postings do not
        return """
                User-agent: *
                Disallow: /admin
                Disallow: /api/
                Disallow: /q/
                Disallow: /*?

                Sitemap: %s
                """.formatted(site.of(uri, "/sitemap.xml"));
    }

    @GET
    @Path(".well-known/security.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String security(@Context UriInfo uri) {
        String contact = config.securityContact().orElseThrow(NotFoundException::new);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(
                        contact, clock.instant().plus(Duration.ofDays(180)), site.of(uri, "/.well-known/security.txt"));
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String index(@Context UriInfo uri) {
        List<String> parts = new ArrayList<>(List.of("/sitemap-pages.xml"));
        long last = database.query("select coalesce(max(id), 0) from posting", List.of(), row -> row.getLong(1))
                .getFirst();
        for (long part = 0; part <= last / PART; part++) {
            parts.add("/sitemap-postings-%d.xml".formatted(part));
        }
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        parts.forEach(part -> xml.append("<sitemap><loc>%s</loc></sitemap>\n".formatted(escaped(site.of(uri, part)))));
        return xml.append("</sitemapindex>\n").toString();
    }

    @GET
    @Path("sitemap-pages.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String pages(@Context UriInfo uri) {
        List<String> lines = new ArrayList<>();
        PAGES.forEach(page -> lines.add(line(site.of(uri, page), null)));
        database.query("select slug from role order by id limit ?", List.of(PART), row -> row.getString(1))
                .forEach(slug -> lines.add(line(site.of(uri, "/roles/" + slug), null)));
        database.query("select slug from company order by id limit ?", List.of(PART), row -> row.getString(1))
                .forEach(slug -> lines.add(line(site.of(uri, "/companies/" + slug), null)));
        return urls(lines);
    }

    @GET
    @Path("sitemap-postings-{part:\\d{1,9}}.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String postings(@PathParam("part") long part, @Context UriInfo uri) {
        return urls(database.query(
                "select id, slug, changed_at from posting where id >= ? and id < ? and closed_at is null order by id",
                List.of(part * PART, (part + 1) * PART),
                row -> line(
                        site.of(uri, "/jobs/%d/%s".formatted(row.getLong(1), row.getString(2))),
                        row.getObject(3, OffsetDateTime.class))));
    }

    private static String urls(List<String> lines) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + String.join("", lines)
                + "</urlset>\n";
    }

    private static String line(String address, @Nullable OffsetDateTime changed) {
        String when = changed == null ? "" : "<lastmod>%s</lastmod>".formatted(changed.toLocalDate());
        return "<url><loc>%s</loc>%s</url>\n".formatted(escaped(address), when);
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;");
    }
}
