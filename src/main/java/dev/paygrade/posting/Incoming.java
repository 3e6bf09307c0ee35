package dev.paygrade.posting;

import dev.paygrade.normalise.Draft;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A posting on its way into the database.
 *
 * @param externalId the source's own identifier
 * @param hash SHA-256 of what the source said: equal means that nothing needs to be written
 * @param cardHash the same of its card on a list page, or null: while it stays equal the detail page need not be fetched
 * @param draft reads it; called only if it has to be stored, and in any thread
 * @param minor only a card, its detail page could not be read: stored if the posting is new, else only seen
 * @param raw as it stood, for the quarantine
 */
@SuppressWarnings("ArrayRecordComponent") // a hash, compared with Arrays.equals
public record Incoming(
        String externalId,
        byte[] hash,
        byte @Nullable [] cardHash,
        Supplier<Draft> draft,
        boolean minor,
        @Nullable String url,
        String raw) {}
