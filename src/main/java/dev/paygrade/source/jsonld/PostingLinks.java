package dev.paygrade.source.jsonld;

import dev.paygrade.source.SourceSpec;
import dev.paygrade.source.page.Links;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which links of a list page lead to postings: those a selector names, else those that look like it. */
final class PostingLinks {

    static final String SELECTOR = "list.links";

    /** Path segments under which sites keep their postings. */
    private static final Set<String> PLACES = Set.of(
            "job",
            "jobs",
            "career",
            "careers",
            "position",
            "positions",
            "posting",
            "postings",
            "vacancy",
            "vacancies",
            "opening",
            "openings",
            "opportunity",
            "opportunities",
            "offre",
            "offres",
            "emploi",
            "emplois",
            "stelle",
            "stellen",
            "stellenangebote",
            "karriere",
            "oferta",
            "ofertas",
            "empleo",
            "empleos",
            "vaga",
            "vagas",
            "offerta",
            "offerte",
            "lavoro",
            "vacature",
            "vacatures",
            "praca",
            "oferty",
            "jobb",
            "ledige-stillinger",
            "rekry");

    private PostingLinks() {}

    /** In the order of the page, without repeats. */
    static List<URI> of(SourceSpec source, Document page, URI base) {
        @Nullable String selector = source.settings().get(SELECTOR);
        Set<URI> links = new LinkedHashSet<>();
        for (Element element : page.select(selector == null ? "a[href]" : selector)) {
            Element link = element.hasAttr("href") ? element : element.selectFirst("a[href]");
            URI target = link == null ? null : Links.resolve(base, link.attr("href"));
            if (target != null && (selector != null || looksLikePosting(target, base))) {
                links.add(target);
            }
        }
        return List.copyOf(links);
    }

    /** Whether an address is one of a single posting: deeper than the list on its own path, or under a telling segment. */
    static boolean looksLikePosting(URI target, URI list) {
        String path = path(target);
        String listPath = path(list);
        if (target.getHost() == null || !target.getHost().equalsIgnoreCase(list.getHost()) || path.equals(listPath)) {
            return false;
        }
        String prefix = listPath.endsWith("/") ? listPath : listPath + '/';
        boolean below = prefix.length() > 1 && path.startsWith(prefix) && isName(last(path));
        return below || isUnderPostings(path);
    }

    /** {@code /jobs/81234}, {@code /careers/data-engineer-berlin}; not {@code /jobs/} itself, nor {@code /jobs/page/2}. */
    static boolean isUnderPostings(String path) {
        String[] segments = path.substring(1).split("/");
        for (int i = 0; i + 1 < segments.length; i++) {
            if (PLACES.contains(segments[i].toLowerCase(Locale.ROOT)) && isName(last(path))) {
                return true;
            }
        }
        return false;
    }

    /** Names of postings have a number or several words; those of categories and forms have neither. */
    private static boolean isName(String segment) {
        boolean number = segment.length() >= 3 && segment.chars().anyMatch(Character::isDigit);
        return number || segment.chars().filter(c -> c == '-' || c == '_').count() >= 1;
    }

    private static String last(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }
}
