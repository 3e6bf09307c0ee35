package dev.paygrade.identity;

import org.jspecify.annotations.Nullable;

/**
 * An ad as somebody pastes it; any part may be missing.
 *
 * @param location as written; several places between semicolons
 * @param applyUrl address of the ad or of its form
 * @param source name of the site that shows it, such as {@code LinkedIn}
 * @param description HTML or plain text
 */
public record Ad(
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String pay,
        @Nullable String applyUrl,
        @Nullable String source,
        @Nullable String description) {}
