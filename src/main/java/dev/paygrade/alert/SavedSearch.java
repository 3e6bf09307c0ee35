package dev.paygrade.alert;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A search that a reader saved, without the address.
 *
 * @param title the search in words, of its language
 * @param language that its reader saved it in, and that their mails keep to
 * @param root where the links of its mails begin
 * @param mark postings first seen before this have had their mail; null until it is confirmed
 * @param toldInvalid when the reader was told that it is no longer understood, or null
 */
public record SavedSearch(
        long id,
        SavedQuery query,
        String title,
        Locale language,
        Frequency frequency,
        String root,
        @Nullable Instant mark,
        @Nullable Instant toldInvalid) {}
