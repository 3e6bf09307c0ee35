package dev.paygrade.search;

import dev.paygrade.pay.PayPeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which postings are wanted. Values within a facet mean OR, facets among each other AND.
 *
 * @param text words to be found in title, employer, skills or description, or null
 * @param values wanted values by facet: names of {@code Level}, {@code WorkMode}, {@code EmploymentType}; slugs of
 *     roles (descendants included), companies, skills; ISO 3166 alpha-2 of countries
 * @param sources ids; any sighting counts
 * @param home where the reader lives, or null
 * @param near where the work must be, or null
 * @param featured only featured ones
 * @param payStated only those with base pay or on-target earnings
 * @param noEstimates without those that show only what somebody else computed
 * @param floor least pay, or null
 * @param postedWithin age at most, or null
 * @param counted only the ads that the pay statistics of this cell count, each repeated ad once; null for no such
 *     condition
 */
public record PostingFilter(
        @Nullable String text,
        Map<Facet, List<String>> values,
        List<String> sources,
        @Nullable Home home,
        @Nullable Near near,
        boolean featured,
        boolean payStated,
        boolean noEstimates,
        @Nullable PayFloor floor,
        @Nullable Duration postedWithin,
        Status status,
        @Nullable PayCell counted) {

    /** Which of a posting's lives is wanted. */
    public enum Status {
        OPEN,
        CLOSED,
        ANY
    }

    /**
     * From where the work must be allowed.
     *
     * @param country ISO 3166 alpha-2
     * @param unknownToo also postings that do not say
     */
    public record Home(String country, boolean unknownToo) {}

    /**
     * Compared with the maximum of a posting's pay.
     *
     * @param min currency units a period
     */
    public record PayFloor(BigDecimal min, PayPeriod period, String currency) {}

    /** Every open posting. */
    public static final PostingFilter OPEN = new PostingFilter(
            null, Map.of(), List.of(), null, null, false, false, false, null, null, Status.OPEN, null);

    public PostingFilter {
        EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(facet, List.copyOf(wanted));
            }
        });
        values = Collections.unmodifiableMap(copy);
        sources = List.copyOf(sources);
    }

    public List<String> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /**
     * The ads behind the pay statistics of what this filter wants: open or closed, since closing an ad does not change
     * what it offered.
     */
    public PostingFilter counted(PayCell cell) {
        return with(values, featured, Status.ANY, cell);
    }

    /** Whether what it wants changes with the time or with rates, though no posting does. */
    public boolean moves() {
        return postedWithin != null || floor != null;
    }

    /** The same for open and closed postings. */
    public PostingFilter anyStatus() {
        return with(values, featured, Status.ANY, null);
    }

    /** The same with only featured postings. */
    public PostingFilter onlyFeatured() {
        return with(values, true, status, counted);
    }

    /** The same with other words. */
    public PostingFilter withText(String words) {
        return new PostingFilter(
                words,
                values,
                sources,
                home,
                near,
                featured,
                payStated,
                noEstimates,
                floor,
                postedWithin,
                status,
                counted);
    }

    /** The same with other values for one facet. */
    public PostingFilter with(Facet facet, List<String> wanted) {
        EnumMap<Facet, List<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(values);
        changed.put(facet, wanted);
        return with(changed, featured, status, counted);
    }

    private PostingFilter with(
            Map<Facet, List<String>> newValues, boolean newFeatured, Status newStatus, @Nullable PayCell newCounted) {
        return new PostingFilter(
                text,
                newValues,
                sources,
                home,
                near,
                newFeatured,
                payStated,
                noEstimates,
                floor,
                postedWithin,
                newStatus,
                newCounted);
    }
}
