package dev.paygrade.admin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to look at, as if it were a source.
 *
 * @param url where to begin; with {@code html}, where that page stands
 * @param html a page that was pasted, instead of one to fetch
 * @param kind the kind of board, or null to try those that fit
 * @param company employer for postings whose page names none
 * @param settings as in an entry of the sources file
 */
record PreviewRequest(
        @Nullable String url,
        @Nullable String html,
        @Nullable String kind,
        @Nullable String company,
        Map<String, ?> settings) {}
