package dev.paygrade.insight.comparison;

import dev.paygrade.insight.RolePay;
import dev.paygrade.search.PostingItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two roles side by side.
 *
 * @param missingB skills of the second role that the first one's ads lack most
 * @param missingA the other way round
 * @param raw difference of the mean middles of all counted ads
 * @param adjusted the same where level, country and mode are alike
 * @param featured open featured postings of either role
 * @param related nearest comparisons
 * @param articles what others wrote about these roles
 * @param asOf day of the data
 */
public record Comparison(
        Side a,
        Side b,
        Skills skills,
        Skills tools,
        List<SkillLine> missingB,
        List<SkillLine> missingA,
        Adjusted.Outcome raw,
        Adjusted.Outcome adjusted,
        List<PostingItem> featured,
        List<RolePair> related,
        List<Written> articles,
        LocalDate asOf) {
    public Comparison {
        missingB = List.copyOf(missingB);
        missingA = List.copyOf(missingA);
        featured = List.copyOf(featured);
        related = List.copyOf(related);
        articles = List.copyOf(articles);
    }

    /** One of the two. */
    public record Side(Subject subject, RoleProfile profile, RolePay pay) {}

    /**
     * An article that was read.
     *
     * @param both it compares just these two
     */
    public record Written(
            String title,
            String url,
            String source,
            @Nullable LocalDate published,
            boolean both) {}

    /** Which role's ads hold all of the other's, or null. */
    public @Nullable Subject broader() {
        if (a.subject().includes(b.subject())) {
            return a.subject();
        }
        return b.subject().includes(a.subject()) ? b.subject() : null;
    }
}
