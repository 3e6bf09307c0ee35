package dev.paygrade.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: the next one begins behind it, however many postings arrive meanwhile.
 *
 * @param sortedBy microseconds of {@code posted_at} since 1970, USD a year, or a key of {@link Relevance}
 */
public record PageKey(Sort sort, long sortedBy, long id) {

    /** The key of an opaque token; empty if it is none of ours. */
    public static Optional<PageKey> parse(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII).split("_", 3);
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(
                            new PageKey(Sort.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("%s_%d_%d".formatted(sort, sortedBy, id).getBytes(StandardCharsets.US_ASCII));
    }

    /** Where an item stands; {@link PostingSearch#after} tells it for {@link Sort#RELEVANCE}. */
    public static PageKey after(Sort sort, PostingItem item) {
        return switch (sort) {
            case RELEVANCE -> throw new IllegalArgumentException("the rank of an item is not in it");
            case NEWEST -> new PageKey(sort, micros(item.postedAt()), item.id());
            case PAY ->
                new PageKey(
                        sort,
                        item.pay() == null || item.pay().usdMax() == null
                                ? -1
                                : item.pay().usdMax(),
                        item.id());
        };
    }

    Instant postedAt() {
        try {
            return Instant.ofEpochSecond(
                    Math.floorDiv(sortedBy, 1_000_000L), Math.floorMod(sortedBy, 1_000_000L) * 1000);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * 1_000_000L + moment.getNano() / 1000;
    }
}
