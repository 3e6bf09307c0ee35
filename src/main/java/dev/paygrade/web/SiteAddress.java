package dev.paygrade.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

/** Whole addresses of the site's pages, for those who read them elsewhere: feeds, sitemaps, search engines. */
@ApplicationScoped
class SiteAddress {
    private final WebConfig config;

    SiteAddress(WebConfig config) {
        this.config = config;
    }

    /**
     * The whole address of a page.
     *
     * @param path from the root on, beginning with a slash
     */
    String of(UriInfo uri, String path) {
        String root = config.address().orElseGet(() -> uri.getBaseUri().toString());
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }
}
