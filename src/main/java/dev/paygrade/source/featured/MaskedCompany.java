package dev.paygrade.source.featured;

import dev.paygrade.source.page.Slugs;
import dev.paygrade.source.page.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An employer that a page shows as {@code @ M...}, while its link says {@code /company/medison-pharma-16767/}. */
final class MaskedCompany {

    private MaskedCompany() {}

    /** The name as shown, or, when it is masked, as the link spells it: {@code Medison Pharma}; null without either. */
    static @Nullable String of(Document page) {
        for (Element link : page.select("a[href*=/company/]")) {
            String shown = Whitespace.collapse(link.text());
            shown = shown.startsWith("@") ? shown.substring(1).strip() : shown;
            if (!shown.isEmpty() && !isMasked(shown)) {
                return shown;
            }
            String spelled = fromLink(link.attr("href"));
            if (spelled != null) {
                return spelled;
            }
        }
        return null;
    }

    static @Nullable String fromLink(String href) {
        int from = href.indexOf("/company/") + "/company/".length();
        int to = from;
        while (to < href.length() && "/?#".indexOf(href.charAt(to)) < 0) {
            to++;
        }
        String slug = href.substring(from, to);
        int dash = slug.lastIndexOf('-');
        boolean numbered = dash > 0 && slug.substring(dash + 1).chars().allMatch(Character::isDigit);
        String name = Slugs.spell(numbered ? slug.substring(0, dash) : slug);
        return name.isEmpty() ? null : name;
    }

    private static boolean isMasked(String name) {
        return name.endsWith("...") || name.endsWith("…") || name.contains("***");
    }
}
