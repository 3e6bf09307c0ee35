package dev.paygrade.web;

import dev.paygrade.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A stretch of a text that was read.
 *
 * @param kind group of the values that it proves, for its colour; empty where it proves none
 * @param note what it proves and by which rules, or empty
 */
public record Segment(String text, String kind, String note) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("pay", "pay"),
            Map.entry("role", "role"),
            Map.entry("level", "level"),
            Map.entry("experience", "level"),
            Map.entry("workMode", "place"),
            Map.entry("eligible", "place"),
            Map.entry("places", "place"),
            Map.entry("employmentTypes", "type"),
            Map.entry("skills", "skill"));
    /** Where quotes overlap, the rarer and more important one gives its colour. */
    private static final List<String> ORDER = List.of("pay", "level", "place", "type", "role", "skill", "terms");

    private record Mark(int from, int to, String value, String rule) {}

    /** Cuts a field where quotes begin and end; a quote that does not stand where its evidence says is left out. */
    static List<Segment> of(String field, String text, Map<String, List<Evidence>> proofs) {
        List<Mark> marks = new ArrayList<>();
        proofs.forEach((value, list) -> list.stream()
                .filter(evidence -> evidence.field().equals(field))
                .forEach(evidence -> mark(marks, text, value, evidence)));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.from(), mark.to())));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            segments.add(segment(text.substring(from, to), from, to, marks));
            from = to;
        }
        return segments;
    }

    private static void mark(List<Mark> marks, String text, String value, Evidence evidence) {
        int points = text.codePointCount(0, text.length());
        if (evidence.start() >= 0 && evidence.end() <= points && evidence.start() < evidence.end()) {
            int from = text.offsetByCodePoints(0, evidence.start());
            int to = text.offsetByCodePoints(from, evidence.end() - evidence.start());
            if (text.substring(from, to).equals(evidence.quote())) {
                marks.add(new Mark(from, to, value, evidence.rule()));
            }
        }
    }

    private static Segment segment(String text, int from, int to, List<Mark> marks) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.from() <= from && mark.to() >= to)
                .toList();
        String kind = ORDER.stream()
                .filter(wanted -> over.stream()
                        .anyMatch(mark ->
                                KINDS.getOrDefault(mark.value(), "terms").equals(wanted)))
                .findFirst()
                .orElse("");
        return new Segment(
                text,
                kind,
                String.join(
                        ", ",
                        over.stream()
                                .map(mark -> ReadView.label(mark.value()) + " (" + mark.rule() + ")")
                                .distinct()
                                .toList()));
    }
}
