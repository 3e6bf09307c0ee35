package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the skills that a text names. Knows words with several meanings ("Go", "R", "Excel", "Spark") by what stands
 * around them, and leaves them alone when nothing tells. Reads plain text; immutable; linear in the length of the text.
 */
public final class SkillReader {
    private final SkillTaxonomy taxonomy = new SkillTaxonomy();

    /** The first mention of each skill, in order of appearance. */
    public List<SkillReading> read(String field, String text) {
        return read(field, Tokens.of(text));
    }

    List<SkillReading> read(String field, Tokens tokens) {
        return new SkillSearch(taxonomy, tokens).read(field);
    }

    /**
     * The skills of a board's own tags, where a word stands for itself: "go" and "R" need no context. Tags that name no
     * skill of the taxonomy are left out.
     */
    public List<Skill> readTags(List<String> tags) {
        Set<Skill> skills = new LinkedHashSet<>();
        for (String tag : tags) {
            Tokens tokens = Tokens.of(tag);
            Phrases.Hit<SkillName> hit =
                    tokens.size() == 0 ? null : taxonomy.names().longest(tokens, 0);
            if (hit != null && hit.to() == tokens.size()) {
                skills.add(hit.meaning().skill());
            } else {
                for (SkillReading reading : read("tags", tokens)) {
                    skills.add(reading.skill());
                }
            }
        }
        return new ArrayList<>(skills);
    }

    /** All skills of the taxonomy. */
    public List<Skill> skills() {
        return taxonomy.skills();
    }
}
