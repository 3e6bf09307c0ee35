package dev.paygrade.insight;

import dev.paygrade.place.Countries;
import dev.paygrade.search.CountryCodes;
import dev.paygrade.search.Facet;
import dev.paygrade.search.PostingFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where figures are of.
 *
 * @param region code of a world region, or null
 * @param countries ISO 3166 alpha-2; those of the region, or those asked for; none means everywhere
 */
public record PayPlace(@Nullable String region, List<String> countries) {
    public static final PayPlace GLOBAL = new PayPlace(null, List.of());

    private static final String WORLD = "WORLD";

    public PayPlace {
        countries = List.copyOf(countries);
    }

    /** The place that a filter asks for. */
    public static PayPlace of(PostingFilter filter) {
        return new PayPlace(null, filter.of(Facet.COUNTRY));
    }

    /** A region by its code; the world is no condition at all. */
    public static PayPlace region(String code) {
        return code.equals(WORLD) ? GLOBAL : new PayPlace(code, Countries.members(code));
    }

    /** {@code global}, {@code Germany}, {@code Germany or France}, {@code Europe}. */
    public String name() {
        if (region != null) {
            String name = Countries.regionName(region);
            return name == null ? region : name;
        }
        return countries.isEmpty()
                ? "global"
                : countries.stream().map(CountryCodes::name).collect(Collectors.joining(" or "));
    }

    PostingFilter in(PostingFilter filter) {
        return filter.with(Facet.COUNTRY, countries);
    }

    /** This one, then the regions that hold all of it from the smallest on, then everywhere. */
    List<PayPlace> wider() {
        List<PayPlace> places = new ArrayList<>();
        places.add(this);
        if (countries.isEmpty()) {
            return places;
        }
        Countries.regions().stream()
                .filter(code -> !code.equals(WORLD) && !code.equals(region))
                .map(PayPlace::region)
                .filter(place -> place.countries.size() > countries.size() && place.countries.containsAll(countries))
                .sorted(Comparator.comparingInt(place -> place.countries.size()))
                .forEach(places::add);
        places.add(GLOBAL);
        return places;
    }
}
