package dev.paygrade.alert;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param link where it wants to lead, as a whole address
 * @param stop whole address that ends the mails, by GET for people and by POST for programs (RFC 8058), or null
 */
public record Letter(
        String subject,
        String text,
        String html,
        String link,
        @Nullable String stop) {}
