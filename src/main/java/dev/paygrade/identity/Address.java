package dev.paygrade.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where an ad stands, however the address is decorated.
 *
 * @param host without {@code www.} and the like
 * @param scope the board and employer within which an id is unique, or the host
 * @param id of the opening, or null if the address shows none
 * @param key equal for addresses of one ad; null for a page that names no opening
 * @param tenant the employer as the address names it, or null
 */
record Address(
        String host,
        String scope,
        @Nullable String id,
        @Nullable String key,
        @Nullable String tenant,
        Origin origin) {}
