package dev.paygrade.web;

import dev.paygrade.insight.KnownRole;
import dev.paygrade.search.PayCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role page.
 *
 * @param definition one sentence, or null if the taxonomy does not know the role
 * @param lineage broader roles, the nearest first
 * @param siblings roles of the same nearest broader one
 * @param narrower roles whose nearest broader one this is
 * @param choices controls of the scope
 * @param compare the nearest comparisons
 * @param embed for pages of other sites
 * @param facets how its open postings are spread
 */
public record RoleView(
        String name,
        String slug,
        @Nullable String definition,
        List<Link> lineage,
        List<Share> siblings,
        List<Share> narrower,
        List<ScopeChoices.Group> choices,
        RolePayView pay,
        List<ImportedView> imported,
        RoleDemandView demand,
        List<FacetView> facets,
        List<Link> compare,
        String open,
        String openHref,
        List<ItemView> items,
        EmbedCode embed) {

    /** A link by its name. */
    public record Link(String name, String href) {}

    /** How many postings have something. */
    public record Share(String name, String count, String share, String href) {}

    /** How open postings are spread over one facet. */
    public record FacetView(String key, String name, List<Share> shares) {}

    static List<Link> lineage(KnownRole role) {
        return role.lineage().stream()
                .skip(1)
                .map(ancestor -> new Link(ancestor.name(), "/roles/" + ancestor.slug()))
                .toList();
    }

    static Address evidence(String roleSlug, PayCell cell) {
        return Address.of("/")
                .with("role", roleSlug)
                .with("counted", RoleScope.spelling(cell.name()))
                .with("status", "any");
    }
}
