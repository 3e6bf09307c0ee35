package dev.paygrade.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

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
        return bare(root) + path;
    }

    /** The site's own address without a slash at the end; null if nothing says it. */
    @Nullable
    String root(@Nullable RoutingContext request) {
        if (config.address().isPresent()) {
            return bare(config.address().get());
        }
        return request == null || request.request().authority() == null
                ? null
                : request.request().scheme() + "://" + request.request().authority();
    }

    private static String bare(String root) {
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }
}
