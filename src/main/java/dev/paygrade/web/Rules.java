package dev.paygrade.web;

import dev.paygrade.employment.EmploymentRule;
import dev.paygrade.level.LevelRule;
import dev.paygrade.pay.PayRule;
import dev.paygrade.place.PlaceRule;
import dev.paygrade.role.RoleRule;
import dev.paygrade.skill.SkillRule;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every rule that evidence can name. */
@Singleton
class Rules {
    private final List<Group> groups;

    /** The rules of one reader. */
    public record Group(String name, List<Rule> rules) {}

    /** A rule as evidence names it, what it says, and an example of it, if there can be one. */
    public record Rule(String id, String sentence, RuleExamples.@Nullable Example example) {}

    Rules(RuleExamples examples) {
        groups = List.of(
                group(examples, "Pay", PayRule.values(), PayRule::key, PayRule::explanation),
                group(examples, "Role", RoleRule.values(), RoleRule::id, RoleRule::sentence),
                group(examples, "Level", LevelRule.values(), LevelRule::id, LevelRule::sentence),
                group(
                        examples,
                        "Place, work mode, eligibility",
                        PlaceRule.values(),
                        PlaceRule::id,
                        PlaceRule::explanation),
                group(
                        examples,
                        "Employment type",
                        EmploymentRule.values(),
                        EmploymentRule::id,
                        EmploymentRule::sentence),
                group(
                        examples,
                        "Skills, education, benefits",
                        SkillRule.values(),
                        SkillRule::slug,
                        SkillRule::sentence),
                new Group(
                        "Fields of the board",
                        List.of(
                                new Rule(
                                        "structured-field",
                                        "The board has a field of its own for pay, and it holds these figures.",
                                        null),
                                new Rule(
                                        "board-tag",
                                        "The board lists this among the posting's tags, skills or benefits.",
                                        null))));
    }

    List<Group> groups() {
        return groups;
    }

    private static <R> Group group(
            RuleExamples examples, String name, R[] values, Function<R, String> id, Function<R, String> sentence) {
        return new Group(
                name,
                Arrays.stream(values)
                        .map(rule -> new Rule(id.apply(rule), sentence.apply(rule), examples.of(id.apply(rule))))
                        .toList());
    }
}
