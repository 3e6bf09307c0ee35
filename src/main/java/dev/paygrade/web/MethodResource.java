package dev.paygrade.web;

import dev.paygrade.employment.EmploymentRule;
import dev.paygrade.insight.PayStatistic;
import dev.paygrade.level.LevelRule;
import dev.paygrade.pay.PayRule;
import dev.paygrade.place.PlaceRule;
import dev.paygrade.posting.PayWindow;
import dev.paygrade.role.RoleRule;
import dev.paygrade.skill.SkillRule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** {@code /method}: how ads are read and figures are made, in words. */
@Path("/method")
@Produces(MediaType.TEXT_HTML)
public class MethodResource {
    private final Frames frames;

    MethodResource(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance method(
                Frame frame, List<Rules> groups, int leastAds, int leastEmployers, int months);
    }

    /** The rules of one reader. */
    public record Rules(String name, List<Rule> rules) {}

    /** A rule as evidence names it, and what it says. */
    public record Rule(String id, String sentence) {}

    @GET
    public TemplateInstance method() {
        List<Rules> groups = new ArrayList<>();
        groups.add(rules("Pay", PayRule.values(), PayRule::key, PayRule::explanation));
        groups.add(rules("Role", RoleRule.values(), RoleRule::id, RoleRule::sentence));
        groups.add(rules("Level", LevelRule.values(), LevelRule::id, LevelRule::sentence));
        groups.add(rules("Place, work mode, eligibility", PlaceRule.values(), PlaceRule::id, PlaceRule::explanation));
        groups.add(rules("Employment type", EmploymentRule.values(), EmploymentRule::id, EmploymentRule::sentence));
        groups.add(rules("Skills, education, benefits", SkillRule.values(), SkillRule::slug, SkillRule::sentence));
        groups.add(new Rules(
                "Fields of the board",
                List.of(
                        new Rule(
                                "structured-field",
                                "The board has a field of its own for pay, and it holds these figures."),
                        new Rule("board-tag", "The board lists this among the posting's tags or skills."))));
        return Templates.method(
                frames.of(
                        "Method · Paygrade",
                        "How Paygrade reads ads and makes its pay figures: the rules, the thresholds and what is left unknown.",
                        "/method",
                        "method"),
                groups,
                PayStatistic.LEAST_ADS,
                PayStatistic.LEAST_EMPLOYERS,
                PayWindow.MONTHS);
    }

    private static <R> Rules rules(String name, R[] values, Function<R, String> id, Function<R, String> sentence) {
        return new Rules(
                name,
                Arrays.stream(values)
                        .map(rule -> new Rule(id.apply(rule), sentence.apply(rule)))
                        .toList());
    }
}
