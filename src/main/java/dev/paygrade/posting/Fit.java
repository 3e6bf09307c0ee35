package dev.paygrade.posting;

import dev.paygrade.identity.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A posting that an ad may be another sighting of.
 *
 * @param equal its employer, title, level and place are the ad's
 */
record Fit(Posting posting, Verdict verdict, boolean equal) {
    /** By so much of a score one fits better than another; a shared place or pay counts as much. */
    private static final double LEAD = 0.095;

    private double weight() {
        return (verdict.proven() ? 1 : 0) + verdict.score() + (equal ? LEAD : 0);
    }

    /** Whether it fits about as well, whether or not the other is written just the same. */
    private boolean rivals(Fit best) {
        return verdict.proven() == best.verdict.proven() && verdict.score() > best.verdict.score() - LEAD;
    }

    /**
     * The one that fits best and those that fit about as well though they are other openings; of several, the one that
     * alone is open.
     *
     * @param another whether two postings are told apart
     * @return empty if there are none; more than one, the best first, if nobody can say which
     */
    static List<Fit> likeliest(List<Fit> fits, BiPredicate<Posting, Posting> another) {
        List<Fit> likeliest = new ArrayList<>();
        fits.stream().max(Comparator.comparingDouble(Fit::weight)).ifPresent(best -> {
            likeliest.add(best);
            fits.stream()
                    .filter(fit -> !fit.equals(best) && fit.rivals(best) && another.test(fit.posting, best.posting))
                    .forEach(likeliest::add);
        });
        List<Fit> open =
                likeliest.stream().filter(fit -> fit.posting.closedAt == null).toList();
        return likeliest.size() > 1 && open.size() == 1 ? open : likeliest;
    }
}
