package dev.paygrade.web;

import dev.paygrade.normalise.Draft;
import dev.paygrade.normalise.Normaliser;
import dev.paygrade.normalise.Proofs;
import dev.paygrade.source.RawPosting;
import dev.paygrade.text.Evidence;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An example for each rule, read by the readers themselves and not by hand. */
@Singleton
class RuleExamples {
    private final Map<String, Reading> readings = new HashMap<>();

    private record Reading(String field, String text, Draft draft) {}

    /**
     * A text and what was read in it by a rule.
     *
     * @param field where it stands
     * @param value as a person would say it
     */
    public record Example(String field, List<Segment> segments, String value) {}

    RuleExamples(Normaliser normaliser, Clock clock) {
        for (String[] row : Tables.rows("/accuracy/rule-examples.tsv")) {
            String text = row[2].replace("\\n", "\n");
            Draft draft =
                    normaliser.read(raw(row[1], text), null, row[1].equals("country") ? text : null, clock.instant());
            readings.put(row[0], new Reading(row[1], text, draft));
        }
    }

    private static Example example(String rule, String field, String text, Draft draft) {
        Map<String, List<Evidence>> byRule = new LinkedHashMap<>();
        Proofs.of(draft).forEach((value, proofs) -> {
            List<Evidence> ours =
                    proofs.stream().filter(proof -> proof.rule().equals(rule)).toList();
            if (!ours.isEmpty()) {
                byRule.put(value, ours);
            }
        });
        Map<String, String> values = ReadView.values(draft);
        return new Example(
                ReadView.label(field),
                Segment.of(field, draft.repaired().getOrDefault(field, text), byRule),
                String.join(
                        "; ",
                        byRule.keySet().stream()
                                .map(value -> values.getOrDefault(value, ""))
                                .toList()));
    }

    private static RawPosting raw(String field, String text) {
        RawPosting.Builder ad = RawPosting.builder("example", field.equals("title") ? text : "");
        switch (field) {
            case "title", "country" -> {}
            case "location" -> ad.locations(List.of(text));
            case "pay" -> ad.pay(text);
            case "level" -> ad.level(text);
            case "employmentType" -> ad.employmentType(text);
            case "workMode" -> ad.workMode(text);
            case "eligibility" -> ad.locations(List.of("Remote")).eligibility(text);
            case "description" -> ad.description(text);
            default -> throw new IllegalStateException("rule-examples.tsv: no such field: " + field);
        }
        return ad.build();
    }

    /** The example of a rule in the language of the page, or null. */
    @Nullable
    Example of(String rule) {
        Reading reading = readings.get(rule);
        return reading == null ? null : example(rule, reading.field(), reading.text(), reading.draft());
    }
}
