package dev.paygrade.archive;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param foundAt address after redirects
 * @param contentType the header as sent, or null
 * @param at when these bytes came last
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of one response, never compared
public record ArchivedPage(URI foundAt, @Nullable String contentType, byte[] bytes, Instant at) {}
