package dev.paygrade.source;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as it arrived.
 *
 * @param request what was asked for
 * @param uri where it was found in the end, after redirects
 * @param contentType the header as sent, or null
 * @param body decoded from gzip and the like, not yet from its charset
 * @param fetchedAt when it arrived: relative dates ("8h ago") count from here
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of one response, never compared
public record Page(PageRequest request, URI uri, @Nullable String contentType, byte[] body, Instant fetchedAt) {}
