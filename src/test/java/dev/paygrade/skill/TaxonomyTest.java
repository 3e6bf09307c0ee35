package dev.paygrade.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaxonomyTest {
    @Test
    void knowsEnoughSkillsOfEveryKind() {
        List<Skill> skills = new SkillReader().skills();
        assertThat(skills).hasSizeGreaterThanOrEqualTo(450);
        assertThat(skills).extracting(Skill::kind).contains(SkillKind.values());
    }

    @ParameterizedTest
    @CsvSource({"skills.csv, 4", "benefits.csv, 3", "industries.csv, 3"})
    void givesEachEntryASlugOfItsOwn(String file, int columns) {
        List<String> slugs =
                TaxonomyFile.rows(file, columns).stream().map(row -> row.get(1)).toList();
        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(TaxonomyFile.rows(file, columns))
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void pointsEveryCueAtAKnownSkillOrKind() {
        Set<String> targets =
                new SkillReader().skills().stream().map(Skill::slug).collect(Collectors.toSet());
        Arrays.stream(SkillKind.values()).map(Enum::name).forEach(targets::add);
        targets.add("*");
        for (List<String> row : TaxonomyFile.rows("skill-cues.csv", 4)) {
            assertThat(targets).contains(row.get(2));
        }
    }

    @Test
    void findsEverySkillByATagOfItsFirstName() {
        SkillReader reader = new SkillReader();
        Set<String> shadowed = new HashSet<>();
        for (List<String> row : TaxonomyFile.rows("skills.csv", 4)) {
            String first = TaxonomyFile.parts(row.get(3))[0];
            String name = "^~?!".indexOf(first.charAt(0)) < 0 ? first : first.substring(1);
            boolean found = reader.readTags(List.of(name)).stream()
                    .anyMatch(s -> s.slug().equals(row.get(1)));
            if (!found) {
                shadowed.add(row.get(1));
            }
        }
        // as a tag, "yarn" and "swift" can only be one of two
        assertThat(shadowed).isSubsetOf("yarn", "swift-payments");
    }

    @ParameterizedTest
    @EnumSource(SkillRule.class)
    void explainsEveryRuleInASentence(SkillRule rule) {
        assertThat(rule.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.sentence()).endsWith(".").hasSizeBetween(20, 160);
    }
}
