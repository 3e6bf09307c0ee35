package dev.paygrade.identity;

import dev.paygrade.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A site of postings that is known by its host.
 *
 * @param tenant where its addresses name the employer
 * @param tenantIds whether an id is unique for one employer only
 * @param parameters query parameters that hold an id
 */
record Site(String host, String name, Origin origin, Tenant tenant, boolean tenantIds, List<String> parameters) {
    enum Tenant {
        HOST,
        PATH,
        NONE
    }

    private static final Map<String, Site> BY_HOST = WordList.rows("identity-sites.csv").stream()
            .map(Site::of)
            .collect(Collectors.toUnmodifiableMap(Site::host, Function.identity()));

    /** One site has several hosts. */
    private static final Map<String, Site> BY_NAME =
            BY_HOST.values().stream().collect(Collectors.toUnmodifiableMap(Site::name, site -> site, (a, b) -> a));

    private static Site of(List<String> row) {
        return new Site(
                row.get(0),
                row.get(1),
                row.get(2).equals("board") ? Origin.EMPLOYER : Origin.AGGREGATOR,
                Tenant.valueOf(row.get(3).toUpperCase(java.util.Locale.ROOT)),
                row.get(4).equals("tenant"),
                List.of(row.get(5).split("\\|", -1)));
    }

    /** The site whose host this is, or lies under. */
    static @Nullable Site ofHost(String host) {
        for (String rest = host; ; ) {
            Site site = BY_HOST.get(rest);
            int dot = rest.indexOf('.');
            if (site != null || dot < 0) {
                return site;
            }
            rest = rest.substring(dot + 1);
        }
    }

    /** The site that calls itself so. */
    static @Nullable Site ofName(String name) {
        Site site = BY_NAME.get(name);
        return site == null ? ofHost(name) : site;
    }
}
