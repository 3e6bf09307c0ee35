package dev.paygrade.insight;

import dev.paygrade.level.Level;
import dev.paygrade.place.WorkMode;
import dev.paygrade.search.Facet;
import dev.paygrade.search.Observation;
import dev.paygrade.search.PayCell;
import dev.paygrade.search.PostingFilter;
import dev.paygrade.search.PostingSearch;
import dev.paygrade.search.SearchPage;
import dev.paygrade.search.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pay of one role taken apart: by level, by country, by work mode, and how it is spread. */
@ApplicationScoped
public class RoleFigures {
    private static final int MOST_COUNTRIES = 24;

    private final PostingSearch search;
    private final Ready ready;

    RoleFigures(PostingSearch search, Ready ready) {
        this.search = search;
        this.ready = ready;
    }

    /**
     * One value of a breakdown.
     *
     * @param value name of a level or mode, or code of a country
     * @param statistic empty if its ads are not enough
     */
    public record Part(String value, int nAds, int nEmployers, Optional<PayStatistic> statistic) {}

    /** The cell of a role and its narrower ones, and no broader one in its place. */
    public Part cell(String role, PayScope scope) {
        PostingFilter filter = scope.filter().with(Facet.ROLE, List.of(role));
        List<String> level = filter.of(Facet.LEVEL);
        Ready.Line line = ready.lines(role, filter, scope.cell()).get(level.isEmpty() ? "" : level.getFirst());
        if (line != null && line.large()) {
            return new Part("", line.nAds(), line.nEmployers(), line.statistic());
        }
        List<Observation> observations = search.observations(filter, scope.cell());
        return new Part("", observations.size(), PayStatistic.employers(observations), PayStatistic.of(observations));
    }

    /** Every level that has a counted ad, whatever level the scope asks for. */
    public List<Part> byLevel(String role, PayScope scope) {
        return parts(
                role,
                scope,
                Facet.LEVEL,
                Arrays.stream(Level.values()).map(Level::name).toList());
    }

    /** Remote, hybrid and on site, whatever the scope asks for. */
    public List<Part> byMode(String role, PayScope scope) {
        return parts(
                role,
                scope,
                Facet.MODE,
                Arrays.stream(WorkMode.values()).map(WorkMode::name).toList());
    }

    /** The countries with most counted ads, whatever country the scope asks for; at most {@value #MOST_COUNTRIES}. */
    public List<Part> byCountry(String role, PayScope scope) {
        PostingFilter everywhere = scope.filter()
                .with(Facet.ROLE, List.of(role))
                .with(Facet.COUNTRY, List.of())
                .counted(scope.cell());
        SearchPage page = search.page(everywhere, Sort.NEWEST, null, 1, EnumSet.of(Facet.COUNTRY));
        List<String> countries = page.facets().getOrDefault(Facet.COUNTRY, Map.of()).keySet().stream()
                .limit(MOST_COUNTRIES)
                .toList();
        return parts(role, scope, Facet.COUNTRY, countries).stream()
                .sorted(Comparator.comparingInt((Part part) -> -part.nAds()).thenComparing(Part::value))
                .toList();
    }

    private List<Part> parts(String role, PayScope scope, Facet facet, List<String> values) {
        return values.stream()
                .map(value -> {
                    Part part = cell(role, scope.with(facet, List.of(value)));
                    return new Part(value, part.nAds(), part.nEmployers(), part.statistic());
                })
                .filter(part -> part.nAds() > 0)
                .toList();
    }

    /** How the middles of the ads' ranges are spread; from the ready statistic where there are very many. */
    public PayHistogram histogram(String role, PayScope scope) {
        PostingFilter filter = scope.filter().with(Facet.ROLE, List.of(role));
        return ready.histogram(role, filter, scope.cell())
                .orElseGet(() -> PayHistogram.of(search.observations(filter, scope.cell())));
    }

    /** The kind of employment that an ad's pay is counted in; empty for one that no statistic covers. */
    public static Optional<PayCell> cellOf(List<String> employmentTypes) {
        if (employmentTypes.contains("INTERN")) {
            return Optional.of(PayCell.INTERN);
        }
        if (employmentTypes.contains("PART_TIME")) {
            return Optional.of(PayCell.PART_TIME);
        }
        if (employmentTypes.isEmpty() || employmentTypes.contains("FULL_TIME")) {
            return Optional.of(PayCell.FULL_TIME);
        }
        return employmentTypes.contains("CONTRACTOR") || employmentTypes.contains("TEMPORARY")
                ? Optional.of(PayCell.CONTRACTOR)
                : Optional.empty();
    }
}
