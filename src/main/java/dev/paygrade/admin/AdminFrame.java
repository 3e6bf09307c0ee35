package dev.paygrade.admin;

import dev.paygrade.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What every admin page has around its content.
 *
 * @param token for its forms
 * @param here which entry of the admin pages' own navigation this is: {@code dashboard, groups, runs, quarantine,
 *     preview, new, postings, duplicates, blocked, audit}
 * @param message what was done by the form that led here, or null
 */
public record AdminFrame(
        Frame frame, String token, String here, @Nullable String message) {}
