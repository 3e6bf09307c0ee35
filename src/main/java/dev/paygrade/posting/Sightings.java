package dev.paygrade.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everyday access to sightings. */
@ApplicationScoped
public class Sightings implements PanacheRepositoryBase<Sighting, Integer> {
    /** After this long a detail page is read again though its card on the list did not change. */
    static final Duration DETAIL_LASTS = Duration.ofDays(3);

    private final Database database;

    Sightings(Database database) {
        this.database = database;
    }

    /**
     * As much of a sighting as tells whether it has to be written.
     *
     * @param current the source's last read still showed it
     */
    @SuppressWarnings("ArrayRecordComponent") // a hash, compared with Arrays.equals
    record Standing(int id, byte[] hash, boolean current) {}

    /** Those of a source by external id, without making entities of them: most reads change next to nothing. */
    Map<String, Standing> standing(String sourceId, Collection<String> externalIds) {
        Map<String, Standing> standing = HashMap.newHashMap(externalIds.size());
        database.query(
                        """
                        select external_id, id, hash, last_seen_at is null from sighting
                        where source_id = ? and external_id = any(?)""",
                        List.of(sourceId, externalIds.toArray(String[]::new)),
                        row -> Map.entry(
                                row.getString(1), new Standing(row.getInt(2), row.getBytes(3), row.getBoolean(4))))
                .forEach(row -> standing.put(row.getKey(), row.getValue()));
        return standing;
    }

    Map<String, Sighting> of(String sourceId, Collection<String> externalIds) {
        List<Sighting> found =
                externalIds.isEmpty() ? List.of() : list("sourceId = ?1 and externalId in ?2", sourceId, externalIds);
        return found.stream().collect(Collectors.toMap(sighting -> sighting.externalId, Function.identity()));
    }

    /** Cards, by external id with their hash, whose posting is stored from a detail page read not long ago. */
    @Transactional
    public Set<String> unchangedCards(String sourceId, Instant now, Map<String, byte[]> cards) {
        Instant notLongAgo = now.minus(DETAIL_LASTS);
        return list("sourceId = ?1 and externalId in ?2 and detailedAt > ?3", sourceId, cards.keySet(), notLongAgo)
                .stream()
                .filter(sighting -> Arrays.equals(sighting.cardHash, cards.get(sighting.externalId)))
                .map(sighting -> sighting.externalId)
                .collect(Collectors.toSet());
    }

    /** The sightings of one posting, the first one first. */
    public List<Sighting> of(long postingId) {
        return list("postingId = ?1 order by id", postingId);
    }
}
