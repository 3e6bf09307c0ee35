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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every rule that evidence can name. */
@Singleton
class Rules {
    private final RuleExamples examples;
    private final Map<Language, List<Group>> groups = new ConcurrentHashMap<>();

    /** The rules of one reader. */
    public record Group(String name, List<Rule> rules) {}

    /** A rule as evidence names it, what it says in English, and an example of it, if there can be one. */
    public record Rule(String id, String sentence, RuleExamples.@Nullable Example example) {}

    Rules(RuleExamples examples) {
        this.examples = examples;
    }

    List<Group> groups() {
        return groups.computeIfAbsent(Language.current(), language -> written());
    }

    private List<Group> written() {
        MethodMessages say = Language.texts(MethodMessages.class);
        return List.of(
                group(say.groupPay(), PayRule.values(), PayRule::key, PayRule::explanation),
                group(say.groupRole(), RoleRule.values(), RoleRule::id, RoleRule::sentence),
                group(say.groupLevel(), LevelRule.values(), LevelRule::id, LevelRule::sentence),
                group(say.groupPlace(), PlaceRule.values(), PlaceRule::id, PlaceRule::explanation),
                group(say.groupType(), EmploymentRule.values(), EmploymentRule::id, EmploymentRule::sentence),
                group(say.groupSkills(), SkillRule.values(), SkillRule::slug, SkillRule::sentence),
                new Group(
                        say.groupBoard(),
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

    private <R> Group group(String name, R[] values, Function<R, String> id, Function<R, String> sentence) {
        return new Group(
                name,
                Arrays.stream(values)
                        .map(rule -> new Rule(id.apply(rule), sentence.apply(rule), examples.of(id.apply(rule))))
                        .toList());
    }
}
