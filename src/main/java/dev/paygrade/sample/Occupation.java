package dev.paygrade.sample;

import java.util.List;
import java.util.Map;

/**
 * What is asked for: one entry of {@code sample/occupations}.
 *
 * @param weight how many openings ask for it, relative to the others
 * @param pay thousands of USD a year, the middle of a mid-level opening in the United States
 * @param variable part of the pay depends on sales
 * @param leader what the head of such people is called
 * @param means completes "somebody who …"
 * @param tools by group
 */
record Occupation(
        String name,
        double weight,
        int pay,
        boolean variable,
        String leader,
        String means,
        List<String> duties,
        List<String> competences,
        Map<String, List<String>> tools,
        List<String> degrees,
        List<String> fields,
        List<String> industries,
        String outlook) {

    List<String> allTools() {
        return tools.values().stream().flatMap(List::stream).distinct().toList();
    }
}
