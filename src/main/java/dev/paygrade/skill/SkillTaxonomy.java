package dev.paygrade.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The skills of {@code taxonomy/skills.csv} and the cues of {@code taxonomy/skill-cues.csv}. */
final class SkillTaxonomy {
    private final List<Skill> skills = new ArrayList<>();
    private final Phrases<SkillName> names = new Phrases<>();
    private final Map<String, Skill> bySlug = new HashMap<>();
    final SkillCues cues = new SkillCues();

    SkillTaxonomy() {
        Set<String> guarded = cues.guarded();
        for (List<String> row : TaxonomyFile.rows("skills.csv", 4)) {
            Skill skill = new Skill(row.get(0), row.get(1), SkillKind.valueOf(row.get(2)));
            if (bySlug.put(skill.slug(), skill) != null) {
                throw new IllegalStateException("skill twice: " + skill.slug());
            }
            Set<String> seen = new HashSet<>();
            for (String alias : TaxonomyFile.parts(row.get(3))) {
                if (seen.add(alias)) {
                    name(skill, alias, guarded.contains(skill.slug()));
                }
            }
            skills.add(skill);
        }
    }

    private void name(Skill skill, String alias, boolean guarded) {
        SkillName.Spelling spelling = SkillName.Spelling.of(alias);
        String written = spelling == SkillName.Spelling.ANY ? alias : alias.substring(1);
        Tokens tokens = Tokens.of(written);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(written.substring(tokens.start(i), tokens.end(i)));
        }
        names.add(written, new SkillName(skill, skills.size(), spelling, List.copyOf(words), guarded));
    }

    int size() {
        return skills.size();
    }

    List<Skill> skills() {
        return List.copyOf(skills);
    }

    Phrases<SkillName> names() {
        return names;
    }

    @Nullable
    Skill named(String slug) {
        return bySlug.get(slug);
    }
}
