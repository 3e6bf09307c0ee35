package dev.paygrade.source;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sources file: what to read, and how often.
 *
 * @param id unique, shown in addresses: lower case letters, digits and {@code -}
 * @param kind the kind of board, such as {@code featured-page}
 * @param uri where to begin
 * @param every how long a read stays fresh
 * @param company employer for postings whose page names none, or null
 * @param settings further keys of the entry, for the kinds that take them (selectors of {@code css}, for one), as dotted
 *     paths
 */
public record SourceSpec(
        String id,
        String kind,
        URI uri,
        Duration every,
        boolean enabled,
        @Nullable String company,
        Map<String, String> settings) {
    public SourceSpec {
        settings = Map.copyOf(settings);
    }
}
