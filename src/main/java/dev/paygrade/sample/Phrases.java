package dev.paygrade.sample;

import java.util.List;
import java.util.Map;

/** Words that every employer shares: {@code sample/phrases.yaml}. */
record Phrases(
        Map<String, List<String>> headings,
        List<String> about,
        List<String> facts,
        List<String> intro,
        List<String> duties,
        List<String> leading,
        Map<Grade, List<String>> experience,
        List<String> wishes,
        Map<Attendance, List<String>> mode,
        List<String> benefits,
        List<String> perks,
        List<String> closing,
        List<String> teams,
        List<String> decorations,
        Map<Grade, List<String>> prefixes,
        Map<Terms, List<String>> contracts,
        Map<String, List<String>> sentences,
        List<String> silence,
        List<String> wide,
        String wideReach) {

    List<String> heading(String section) {
        return Vocabulary.require(headings.get(section), section);
    }
}
