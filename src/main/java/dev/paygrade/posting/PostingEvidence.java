package dev.paygrade.posting;

import dev.paygrade.text.Evidence;
import java.util.List;
import java.util.Map;

/**
 * The words behind the values of a posting.
 *
 * @param values by value: {@code role, level, workMode, eligible, places, employmentTypes, skills,
 *     education, experience, benefits, visa, industries}; pay carries its own
 * @param repairs what was mended in the texts before they were read
 */
public record PostingEvidence(Map<String, List<Evidence>> values, List<String> repairs) {
    public static final PostingEvidence NONE = new PostingEvidence(Map.of(), List.of());

    public PostingEvidence {
        values = Map.copyOf(values);
        repairs = List.copyOf(repairs);
    }
}
