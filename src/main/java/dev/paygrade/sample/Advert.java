package dev.paygrade.sample;

import java.util.List;

/**
 * What an opening's description says, part by part.
 *
 * @param paySentence empty when it says nothing of pay
 * @param skills tools that it names
 * @param perks in a word or two, as boards list them
 */
record Advert(
        List<Section> sections,
        List<String> duties,
        List<String> profile,
        String education,
        String paySentence,
        List<String> skills,
        List<String> perks) {

    /**
     * @param heading empty for an opening paragraph
     * @param points bullet points behind the paragraphs
     */
    record Section(String heading, List<String> paragraphs, List<String> points) {}
}
