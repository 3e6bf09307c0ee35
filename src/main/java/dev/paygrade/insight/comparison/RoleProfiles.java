package dev.paygrade.insight.comparison;

import dev.paygrade.insight.Editions;
import dev.paygrade.insight.Editions.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Profiles of roles, kept while no posting changes. That of a role with very many ads is kept for an hour all the same:
 * nothing that a comparison says of it changes within one, and counting them takes a while.
 */
@ApplicationScoped
class RoleProfiles {
    private static final int MOST_KEPT = 64;
    private static final int MANY_ADS = 20_000;
    private static final Duration SETTLED = Duration.ofHours(1);
    private static final int DOORS = 16;

    private final Editions editions;
    private final ProfileQueries queries;
    private final Clock clock;
    private final Object[] doors = new Object[DOORS];
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Kept(Edition version, RoleProfile profile) {}

    RoleProfiles(Editions editions, ProfileQueries queries, Clock clock) {
        this.editions = editions;
        this.queries = queries;
        this.clock = clock;
        for (int i = 0; i < DOORS; i++) {
            doors[i] = new Object();
        }
    }

    /** The present state of the postings. */
    Edition version() {
        return editions.now();
    }

    /** The profile of a role as its ads are now. */
    RoleProfile of(String slug, Edition version) {
        // one at a time for a role: many readers of a new page must not count the same ads
        synchronized (doors[Math.floorMod(slug.hashCode(), DOORS)]) {
            Kept known = kept(slug);
            if (known != null && fresh(known, version)) {
                return known.profile();
            }
            RoleProfile profile = queries.profile(slug);
            synchronized (kept) {
                kept.put(slug, new Kept(version, profile));
            }
            return profile;
        }
    }

    private @Nullable Kept kept(String slug) {
        synchronized (kept) {
            return kept.get(slug);
        }
    }

    private boolean fresh(Kept known, Edition version) {
        if (known.version().equals(version)) {
            return true;
        }
        Instant until = known.profile().read().plus(SETTLED);
        return known.profile().counts().ads() > MANY_ADS && clock.instant().isBefore(until);
    }
}
