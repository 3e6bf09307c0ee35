package dev.paygrade.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The openings of one day, the newest first. */
final class Catalogue {

    private final LocalDate day;
    private final List<Opening> openings;
    private final Map<Long, Opening> byNumber = new HashMap<>();

    Catalogue(LocalDate day, List<Opening> openings) {
        this.day = day;
        this.openings = List.copyOf(openings);
        this.openings.forEach(o -> byNumber.put(o.number(), o));
    }

    LocalDate day() {
        return day;
    }

    List<Opening> openings() {
        return openings;
    }

    List<Opening> on(Channel channel) {
        return openings.stream().filter(o -> o.on(channel)).toList();
    }

    /** The opening whose number ends a slug, if it is advertised there; its words may have changed meanwhile. */
    @Nullable
    Opening find(String slug, Channel channel) {
        String digits = slug.substring(slug.lastIndexOf('-') + 1);
        if (digits.isEmpty() || digits.length() > 12 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        Opening found = byNumber.get(Long.valueOf(digits));
        return found != null && found.on(channel) ? found : null;
    }
}
