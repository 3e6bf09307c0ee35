package dev.paygrade.identity;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an ad stands, however the address is decorated.
 *
 * @param host without {@code www.} and the like
 * @param scope the board and employer within which an id is unique, or the host
 * @param id of the opening, or null if the address shows none
 * @param key equal for addresses of one ad; null for a page that names no opening
 * @param certain an equal key is proof enough: the site is known to number its ads once; on any other, employers of one
 *     host may each count from one
 * @param path of the page, which proves the same on any site
 * @param tenant the employer as the address names it, or null
 */
record Address(
        String host,
        String scope,
        @Nullable String id,
        @Nullable String key,
        boolean certain,
        String path,
        @Nullable String tenant,
        Origin origin) {
    /** One comment there holds all openings of an employer. */
    private static final String COMMENTS = "hackernews";

    private static final int COUNTED = 6;

    /** A page on which an employer may offer several openings: no board gives it a number. */
    boolean listsMany() {
        return origin == Origin.AGGREGATOR ? scope.equals(COMMENTS) : !certain && id == null;
    }

    /** Both lead to one ad. */
    boolean leadsWhere(Address other) {
        return key != null && key.equals(other.key);
    }

    /** Both lead to one ad, whoever is said to have written it. */
    boolean provenBy(Address other) {
        return leadsWhere(other) && (certain || host.equals(other.host) && (isPage(other) || isCounted()));
    }

    /** One page of a site, in whatever language: {@code emplois/J0326-1182} and {@code jobs/J0326-1182}. */
    boolean isPage(Address other) {
        if (!host.equals(other.host) || path.isEmpty()) {
            return false;
        }
        boolean told = id != null && id.length() >= COUNTED && id.equals(other.id);
        return path.equals(other.path) || told && unlisted(path).equals(unlisted(other.path));
    }

    /** Without the names of lists, which a site translates. */
    private static String unlisted(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !Words.isListing(segment))
                .collect(Collectors.joining("/"));
    }

    /** So long a number that a site has counted all its ads to reach it, and no year. */
    private boolean isCounted() {
        return id != null
                && id.length() >= COUNTED
                && id.charAt(0) != '0'
                && !id.startsWith("20")
                && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
