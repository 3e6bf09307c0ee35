package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import dev.paygrade.place.Candidate.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read neighbouring names as parts of one address: each level at most once, and each part within the next
 * larger one.
 *
 * @param city the city named
 * @param region the state named
 * @param country the country named
 * @param wide the world region or group named
 * @param fame that of the smallest part
 * @param leans whether the only part counts only beside another
 */
record Path(
        @Nullable Candidate city,
        @Nullable Region region,
        @Nullable Candidate country,
        @Nullable Candidate wide,
        long fame,
        boolean leans) {

    static Path of(Candidate c, boolean leans) {
        return new Path(
                c.level() == Level.CITY ? c : null,
                c.level() == Level.REGION ? c.region() : null,
                c.level() == Level.COUNTRY ? c : null,
                c.level() == Level.WORLD_REGION || c.level() == Level.GROUP ? c : null,
                c.fame(),
                leans);
    }

    /** This address with one more part, itself if the part only repeats one, or null if they do not go together. */
    @Nullable
    Path with(Candidate c) {
        return switch (c.level()) {
            case CITY -> withCity(c);
            case REGION -> withRegion(c);
            case COUNTRY -> withCountry(c);
            case WORLD_REGION, GROUP -> withWide(c);
        };
    }

    private @Nullable Path withCity(Candidate c) {
        if (city != null) {
            return city.name().equals(c.name()) && city.code().equals(c.code()) ? this : null;
        }
        if ((region != null && !region.equals(c.region())) || !mayBeIn(c.code())) {
            return null;
        }
        return new Path(c, region, country, wide, c.fame(), false);
    }

    private @Nullable Path withRegion(Candidate c) {
        if (region != null) {
            return region.equals(c.region()) ? this : null;
        }
        boolean cityFits = city == null || (c.region() != null && c.region().equals(city.region()));
        if (!cityFits || !mayBeIn(c.code())) {
            return null;
        }
        return new Path(city, c.region(), country, wide, city == null ? c.fame() : fame, false);
    }

    private @Nullable Path withCountry(Candidate c) {
        if (country != null) {
            return country.code().equals(c.code()) ? this : null;
        }
        String known = code();
        if ((known != null && !known.equals(c.code())) || !mayBeIn(c.code())) {
            return null;
        }
        return new Path(city, region, c, wide, known == null ? c.fame() : fame, false);
    }

    private @Nullable Path withWide(Candidate c) {
        String known = code();
        if (wide != null || known == null || !c.contains(known)) {
            return null;
        }
        return new Path(city, region, country, c, fame, leans);
    }

    private boolean mayBeIn(String code) {
        return (country == null || country.code().equals(code)) && (wide == null || wide.contains(code));
    }

    /** The country named or known from the city or state; null if only a world region or a group is named. */
    @Nullable
    String code() {
        if (country != null) {
            return country.code();
        }
        if (region != null) {
            return region.country();
        }
        return city == null ? null : city.code();
    }

    /** The smallest part named. */
    Level level() {
        if (city != null) {
            return Level.CITY;
        }
        if (region != null) {
            return Level.REGION;
        }
        if (country != null) {
            return Level.COUNTRY;
        }
        return wide != null && wide.level() == Level.GROUP ? Level.GROUP : Level.WORLD_REGION;
    }

    /** World regions that stand for themselves, not as the outer level of an address. */
    List<String> worldRegions() {
        return wide == null || code() != null ? List.of() : wide.worldRegions();
    }

    /** Countries of a group such as the Baltics; else none. */
    List<String> groupMembers() {
        return wide == null || wide.level() != Level.GROUP || code() != null ? List.of() : wide.members();
    }
}
