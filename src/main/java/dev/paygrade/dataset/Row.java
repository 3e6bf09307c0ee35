package dev.paygrade.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param number from 1, the header and blank lines not counted
 * @param fields null if the row could not be read
 * @param raw as it stood, decoded
 * @param fault why it could not be read, or null
 */
public record Row(
        long number,
        @Nullable ObjectNode fields,
        String raw,
        @Nullable String fault) {}
