package dev.paygrade.place;

import dev.paygrade.place.Candidate.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the other addresses of a text say about how to read one of them: lists are of one kind ({@code Bulgaria,
 * Georgia, Poland}), and places stand with others of their country ({@code Cambridge / Boston}).
 */
final class Company {
    private static final int SAME_LEVEL = 50;
    private static final int CITY_OF_SAME_COUNTRY = 4;
    private static final int SAME_COUNTRY = 10;

    private final Map<String, Integer> addresses = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private int allCountries;

    Company(List<Address> all) {
        for (Address address : all) {
            String code = address.best.code();
            if (address.excluded || code == null) {
                continue;
            }
            addresses.merge(code, 1, Integer::sum);
            if (address.best.level() == Level.REGION) {
                states.merge(code, 1, Integer::sum);
            } else if (address.best.level() == Level.COUNTRY) {
                countries.merge(code, 1, Integer::sum);
                allCountries++;
            }
        }
    }

    /**
     * A factor for a reading.
     *
     * @param self how the same address has been read so far, if it has been counted
     */
    long support(Path path, @Nullable Path self) {
        String code = path.code();
        if (code == null) {
            return 1;
        }
        boolean own = self != null && code.equals(self.code());
        boolean sameCountry = addresses.getOrDefault(code, 0) > (own ? 1 : 0);
        long factor = sameCountry ? path.level() == Level.CITY ? CITY_OF_SAME_COUNTRY : SAME_COUNTRY : 1;
        return sameLevel(path, code, self) ? SAME_LEVEL * factor : factor;
    }

    private boolean sameLevel(Path path, String code, @Nullable Path self) {
        if (path.level() == Level.REGION) {
            boolean own = self != null && self.level() == Level.REGION && code.equals(self.code());
            return states.getOrDefault(code, 0) > (own ? 1 : 0);
        }
        if (path.level() == Level.COUNTRY) {
            boolean own = self != null && self.level() == Level.COUNTRY && !code.equals(self.code());
            return allCountries - countries.getOrDefault(code, 0) > (own ? 1 : 0);
        }
        return false;
    }
}
